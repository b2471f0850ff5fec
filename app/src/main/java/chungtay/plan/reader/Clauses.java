package chungtay.plan.reader;

import chungtay.plan.document.Due;
import chungtay.plan.reader.Draft.DraftClause;
import chungtay.plan.reader.Draft.DraftDuty;
import chungtay.plan.reader.Duties.Holder;
import chungtay.plan.reader.source.Block;
import chungtay.plan.reader.source.Paths;
import chungtay.plan.reader.source.ReaderRefusal;
import chungtay.plan.reader.source.Reason;
import chungtay.plan.reader.source.TaskRow;
import chungtay.plan.reader.source.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads an outline from its first block to its last: what a heading says of whom holds for what is
/// below it.
final class Clauses {

  static final int DUTIES_AT_MOST = 5_000;
  private static final int LABEL_AT_MOST = 40;
  private static final int INLINE_AT_MOST = 250;

  private final Grammar grammar;
  private final Duties duties;
  private final Paths paths;
  private final LocalDate date;
  private final int year;
  private final List<Unfinished> clauses = new ArrayList<>();
  private int count;

  private record Unfinished(
      Block block, Optional<String> title, String text, String path, List<Task> tasks) {}

  /// @param title where it ends; 0 where there is none
  /// @param body where the text behind it begins
  private record Split(int title, int body) {}

  Clauses(Grammar grammar, Paths paths, LocalDate date, int year) {
    this.grammar = grammar;
    this.paths = paths;
    this.year = year;
    this.duties = new Duties(grammar, year);
    this.date = date;
  }

  List<DraftClause> read(Block root) {
    rows(root, Holder.NOBODY, root.below().size());
    below(root, Holder.NOBODY, List.of(), Optional.empty());
    return clauses.stream().map(Clauses::finished).toList();
  }

  private static DraftClause finished(Unfinished clause) {
    List<DraftDuty> duties = clause.tasks().stream().map(Task::duty).toList();
    var place = clause.block().place();
    if (!clause.path().equals(clause.block().path()) && !duties.isEmpty())
      place = duties.getFirst().place();
    return new DraftClause(
        clause.path(),
        clause.title(),
        clause.text(),
        duties,
        place,
        Set.copyOf(clause.block().reasons()));
  }

  /// @param heading by when all of it is done, as the heading above says
  private void below(Block parent, Holder holder, List<Task> own, Optional<Read<Due>> heading) {
    var current = holder;
    var period = heading;
    var open = new ArrayList<>(own);
    List<Task> last = own;
    var afterLabel = false;
    for (var block : parent.below()) {
      var text = Text.of(block.text(), date);
      if (isLabel(block, text)) {
        keep(block, Optional.empty(), List.of());
        var said = grammar.labels().in(text);
        if (open.isEmpty()) period = period(due(text), block);
        var direct = last;
        open.stream()
            .filter(task -> task.isOf(holder.leads()) || direct.contains(task))
            .forEach(task -> grammar.labels().apply(said, task, block.place(), year));
        afterLabel = true;
        continue;
      }
      if (afterLabel || open.equals(own)) open.clear();
      afterLabel = false;
      var start = clauses.size();
      current = block(block, text, current, holder);
      labelsBelow(block, open.stream().filter(Task::isOfNobody).toList());
      last =
          clauses.subList(start, clauses.size()).stream()
              .flatMap(clause -> clause.tasks().stream())
              .toList();
      open.addAll(last);
      for (var task : open) if (task.due.isEmpty()) task.due = period;
    }
  }

  /// The last day of a period in which all that follows is done.
  private Optional<Read<Due>> period(Optional<Text> said, Block block) {
    return said.flatMap(text -> grammar.dates().alone(text.folded(), year))
        .filter(found -> found.due() instanceof Due.By || found.due() instanceof Due.Before)
        .map(found -> new Read<>(found.due(), block.place(), Set.of(Reason.FROM_ABOVE)));
  }

  private Optional<Text> due(Text text) {
    return Optional.ofNullable(grammar.labels().in(text).get(Labels.Label.DUE));
  }

  /// What a heading has in brackets at its end.
  private static Optional<Text> bracketed(Text title) {
    var open = title.folded().lastIndexOf('(');
    var isLast = open >= 0 && title.folded().stripTrailing().endsWith(")");
    return isLast ? Optional.of(title.from(open + 1)) : Optional.empty();
  }

  /// What stands below the last of several is said of all of them: of dashes always, of numbers
  /// where it stands in a line of its own without a dash.
  private void labelsBelow(Block last, List<Task> before) {
    if (last.isNumbered() && !last.below().stream().allMatch(this::isLine)) return;
    for (var child : last.below()) {
      var text = Text.of(child.text(), date);
      if (!isLabel(child, text)) continue;
      var said = grammar.labels().in(text);
      before.forEach(task -> grammar.labels().apply(said, task, child.place(), year));
    }
  }

  private boolean isLine(Block block) {
    return block.isParagraph() && isLabel(block, Text.of(block.text(), date));
  }

  private boolean isLabel(Block block, Text text) {
    return block.below().isEmpty() && grammar.labels().find(text) == 0 && !isOrder(text);
  }

  /// Whether what stands behind the label is a sentence: "Trách nhiệm thực hiện: Sở A tổ chức …".
  private boolean isOrder(Text text) {
    var colon = text.folded().indexOf(':');
    if (text.folded().substring(0, colon).contains(Labels.LEADS)) return false;
    var behind = text.from(text.skipSpace(colon + 1));
    var directive = grammar.directives().read(behind);
    return directive.names() && directive.isKnown();
  }

  private void keep(Block block, Optional<String> title, List<Task> tasks) {
    count += tasks.size();
    if (count > DUTIES_AT_MOST) {
      throw ReaderRefusal.PLAN_TOO_MANY_DUTIES.refused(String.valueOf(DUTIES_AT_MOST));
    }
    clauses.add(new Unfinished(block, title, block.text(), block.path(), tasks));
  }

  /// Reads a block with what is below it, and answers who holds what follows beside it.
  private Holder block(Block block, Text text, Holder current, Holder above) {
    var hasLabels =
        block.below().stream().anyMatch(child -> isLabel(child, Text.of(child.text(), date)));
    var isOnlyLabels =
        hasLabels
            && block.below().stream()
                .allMatch(child -> isLabel(child, Text.of(child.text(), date)));
    var hasBelow = !block.rows().isEmpty() || (!block.below().isEmpty() && !isOnlyLabels);
    var split = split(block, text, hasBelow);
    var title =
        split.title() == 0 ? Optional.<Text>empty() : Optional.of(text.part(0, split.title()));
    var named = title.flatMap(grammar.directives()::onlyNames);
    var holder = named.map(directive -> holder(directive, current)).orElse(current);
    if (title.isPresent() && named.isEmpty()) {
      var isTop = block.path().matches("[^./]+(?:\\.end)?") || above.equals(Holder.NOBODY);
      holder = holder.in(grammar.headings().of(title.get().folded(), above.part(), isTop));
    }
    if (block.label().equals("end")) holder = holder.in(Part.WORK);
    var isIntroduction = hasBelow && text.text().strip().endsWith(":");
    var found = duties.read(block, text, split.body(), holder, isIntroduction);
    var tasks = new ArrayList<>(found.tasks());
    if (named.isEmpty()) title.ifPresent(said -> name(tasks, said));
    if (tasks.isEmpty() && isOnlyLabels && saysWho(block)) tasks.add(whole(block, holder));
    keep(block, title.map(Text::text), tasks);
    var below = split.body() < text.length() ? found.holder() : holder;
    rows(block, below, block.below().size());
    var labelled = tasks.isEmpty() ? due(text.from(split.body())) : Optional.<Text>empty();
    var period = period(labelled.or(() -> title.flatMap(Clauses::bracketed)), block);
    below(block, below, tasks, period);
    var isNamesAlone =
        !hasBelow && named.isPresent() && split.body() >= text.length() && !block.isNumbered();
    return isNamesAlone ? holder : current;
  }

  /// Calls by its title what is only said to be done: "Xóa nhà tạm: giao Sở Xây dựng thực hiện".
  private void name(List<Task> tasks, Text title) {
    if (tasks.isEmpty() || !grammar.dates().isOnlyDone(tasks.getFirst().what, year)) return;
    var task = tasks.getFirst();
    task.what = title.text();
    if (task.due.isPresent()) return;
    task.due = duties.due(title, task.place);
  }

  /// Whether a label below says who does what a block names.
  private boolean saysWho(Block block) {
    return block.below().stream()
        .map(child -> grammar.labels().in(Text.of(child.text(), date)))
        .anyMatch(said -> said.containsKey(Labels.Label.LEAD));
  }

  private static Task whole(Block block, Holder holder) {
    var task = new Task(block.text(), block.place());
    task.leads = holder.leads();
    return task;
  }

  private static Holder holder(Directive directive, Holder above) {
    return new Holder(
        directive.leads(),
        directive.with(),
        directive.requested(),
        above.part() == Part.OTHER ? Part.WORK : above.part());
  }

  /// Where the title of a block ends and its text begins.
  private Split split(Block block, Text text, boolean hasBelow) {
    var paragraph = text.text().indexOf('\n');
    if (paragraph >= 0) return new Split(paragraph, paragraph + 1);
    var inline = inline(text);
    if (inline > 0 && !(hasBelow && isTopic(text, inline))) return new Split(inline, inline + 1);
    if (grammar.directives().onlyNames(text).isPresent())
      return new Split(text.length(), text.length());
    if (!hasBelow)
      return block.isHeading() && block.isNumbered() && !isFinished(text)
          ? new Split(text.length(), text.length())
          : new Split(0, 0);
    var directive = grammar.directives().read(text);
    if (directive.names() || !directive.directed().isEmpty()) return new Split(0, 0);
    return isFinished(text) ? new Split(0, 0) : new Split(text.length(), text.length());
  }

  /// Whether what stands behind the colon only says more of the title: "Dự án 2: Hỗ trợ sinh kế".
  private boolean isTopic(Text text, int colon) {
    var names =
        grammar.directives().onlyNames(text.part(0, colon)).isPresent()
            || grammar.directives().read(text.from(text.skipSpace(colon + 1))).names();
    return !names && !isFinished(text) && !text.text().stripTrailing().endsWith(":");
  }

  private static boolean isFinished(Text text) {
    return text.text().stripTrailing().matches("(?s).*[.;]");
  }

  /// The colon behind a title that stands in one line with its text, or -1.
  private int inline(Text text) {
    var colon = text.folded().indexOf(':');
    if (colon < 2 || colon > INLINE_AT_MOST || colon > text.length() - 4) return -1;
    var names = grammar.names().list(text, 0);
    if (!names.isEmpty() && names.end() > colon) return -1;
    if (grammar.directives().onlyNames(text.part(0, colon)).isPresent()) return colon;
    if (!names.isEmpty()) return -1;
    var behind = grammar.directives().read(text.from(text.skipSpace(colon + 1)));
    var isLabel =
        colon <= LABEL_AT_MOST && !grammar.directives().read(text.part(0, colon)).isKnown();
    return behind.names() || (isLabel && behind.isKnown()) ? colon : -1;
  }

  private static List<Named> fromAbove(List<Named> names) {
    return names.stream().map(named -> named.because(Reason.FROM_ABOVE)).toList();
  }

  private void rows(Block block, Holder holder, int from) {
    var number = from;
    List<Named> above = holder.leads();
    List<Named> withAbove = holder.with();
    for (var row : block.rows()) {
      var task = new Task(row.cell(TaskRow.Column.TASK), row.place());
      var labels = grammar.labels();
      labels.leads(Text.of(row.cell(TaskRow.Column.LEAD), date), task);
      var isLeft = task.leads.isEmpty() && !above.isEmpty();
      if (isLeft) task.leads = fromAbove(above);
      above = task.leads;
      var helping = row.cell(TaskRow.Column.WITH);
      var isSame = grammar.names().isSame(helping);
      var isMerged = isLeft && !grammar.names().isSame(row.cell(TaskRow.Column.LEAD));
      var with = isSame ? List.<Named>of() : labels.everybody(Text.of(helping, date));
      if (!with.isEmpty()) task.with = with;
      else if (isSame || isMerged) task.with = fromAbove(withAbove);
      withAbove = task.with;
      var due = row.cell(TaskRow.Column.DUE);
      labels.due(Text.of(due, date), task, row.place(), year);
      task.report = grammar.reports().in(Text.of(task.what, date));
      task.refersTo = Reports.acts(Text.of(task.what, date));
      var path = paths.row(block.path(), ++number);
      if (++count > DUTIES_AT_MOST) {
        throw ReaderRefusal.PLAN_TOO_MANY_DUTIES.refused(String.valueOf(DUTIES_AT_MOST));
      }
      clauses.add(new Unfinished(block, Optional.empty(), task.what, path, List.of(task)));
    }
  }
}
