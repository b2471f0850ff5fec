package chungtay.plan.reader;

import chungtay.plan.reader.Draft.Annex;
import chungtay.plan.reader.Draft.DraftClause;
import chungtay.plan.reader.source.Fold;
import chungtay.plan.reader.source.Line;
import chungtay.plan.reader.source.Lines;
import chungtay.plan.reader.source.Marker;
import chungtay.plan.reader.source.Outline;
import chungtay.plan.reader.source.Paths;
import chungtay.plan.reader.source.Phrasebook;
import chungtay.plan.reader.source.Place;
import chungtay.plan.reader.source.Reason;
import chungtay.plan.reader.source.Sections;
import chungtay.plan.reader.source.TaskRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// One text on its way to a draft.
final class Reading {

  private static final Pattern ANNEX_OF =
      Pattern.compile(
          "(?iu)kèm theo.{0,40}?số\\s*:?\\s*(\\d{0,5})\\s*/\\s*([\\p{Lu}][\\p{L}.&\\-]{0,30})(?:.{0,20}?ngày\\s*(\\d{1,2})(?:\\s*/\\s*|\\s+tháng\\s+)(\\d{1,2})(?:\\s*/\\s*|\\s+năm\\s+)((?:19|20)\\d{2}))?");
  private static final Pattern PAST =
      Pattern.compile("tình hình|thực trạng|kết quả|đánh giá|đặc điểm|tồn tại|hạn chế");
  private static final Pattern FORM = Pattern.compile("(?iu)^(?:mẫu|đề cương|biểu mẫu).*");

  private final Rules rules;
  private final Grammar grammar;
  private final List<String> source;
  private final List<Line> lines;
  private final LocalDate date;
  private final int year;
  private final Phrasebook<Boolean> closings;
  private final TableRows tableRows;
  private final Heads heads;
  private final Paths paths = new Paths();
  private final List<DraftClause> clauses = new ArrayList<>();
  private final List<Annex> annexes = new ArrayList<>();
  private final List<Draft.Table> tables = new ArrayList<>();
  private final List<Read<String>> unread = new ArrayList<>();
  private final List<Line> rows = new ArrayList<>();
  private int annexBodies;

  Reading(Rules rules, Grammar grammar, List<String> source, OptionalInt year) {
    this.rules = rules;
    this.grammar = grammar;
    this.source = source;
    this.lines = Lines.of(source);
    this.date = Heads.date(lines);
    this.closings = Phrasebook.of(rules.words().beside().closings());
    this.tableRows = new TableRows(rules.tables());
    this.heads = new Heads(rules.words(), grammar.names());
    var sections = Sections.of(lines);
    sections.stream()
        .filter(section -> section.kind() == Sections.Kind.HEAD)
        .forEach(section -> heads.head(section.lines()));
    this.year = year.orElse(heads.head().years().map(Draft.Years::first).orElse(date.getYear()));
    sections.forEach(this::take);
  }

  Draft draft() {
    var targets =
        clauses.stream()
            .filter(clause -> clause.title().map(this::isTarget).orElse(false))
            .map(DraftClause::path)
            .toList();
    var promises = new Promises(rules.tables()).in(withoutPast(), targets, date);
    return new Draft(
        source, heads.head(), clauses, promises, annexes, tables, PlanReader.notes(lines), unread);
  }

  /// Without the parts that only tell how things stand: "Đánh giá kết quả năm 2024".
  private List<DraftClause> withoutPast() {
    var past =
        clauses.stream()
            .filter(clause -> clause.title().map(this::tellsPast).orElse(false))
            .map(DraftClause::path)
            .toList();
    return clauses.stream()
        .filter(clause ->
            past.stream()
                .noneMatch(path ->
                    clause.path().equals(path)
                        || clause.path().startsWith(path + ".")
                        || clause.path().startsWith(path + "/")))
        .toList();
  }

  private boolean tellsPast(String title) {
    return PAST.matcher(Fold.of(title)).find()
        && grammar.headings().of(Fold.of(title), Part.OTHER, true) == Part.PURPOSE;
  }

  private boolean isTarget(String title) {
    return grammar.headings().of(Fold.of(title), Part.OTHER, true) == Part.TARGET;
  }

  private void take(Sections.Section section) {
    section.lines().stream()
        .filter(this::isFurniture)
        .forEach(line -> leave(line, Reason.FURNITURE));
    switch (section.kind()) {
      case HEAD -> {}
      case TAIL -> heads.tail(section.lines(), date);
      case BODY -> body(section.lines(), "");
      case ANNEX -> annex(section.lines());
    }
  }

  /// What only sets the text; a comment, too, of which nothing is left.
  private boolean isFurniture(Line line) {
    return switch (line.look()) {
      case FURNITURE, RULE -> true;
      case BLANK -> source.get(line.number() - 1).chars().anyMatch(Character::isLetterOrDigit);
      case HEADING, SUBHEADING, BOLD, BOLD_BEGINNING, PLAIN -> false;
    };
  }

  private void leave(Line line, Reason reason) {
    unread.add(new Read<>(line.text(), Place.of(line), Set.of(reason)));
  }

  private void body(List<Line> body, String prefix) {
    var outline = new Outline(body, closings);
    for (var line : body) {
      if (line.isRow()) {
        rows.add(line);
        continue;
      }
      if (line.look() == Line.Look.RULE) continue;
      table(outline);
      if (line.isBlank()) outline.blank();
      else if (line.look() != Line.Look.FURNITURE && line.note().isEmpty()) outline.take(line);
    }
    table(outline);
    paths.name(outline.root(), prefix);
    clauses.addAll(new Clauses(grammar, paths, date, year).read(outline.root()));
  }

  /// Reads the rows that have gathered.
  private void table(Outline outline) {
    if (rows.isEmpty()) return;
    var found = tableRows.read(rows);
    outline.current().rows().addAll(found.tasks());
    found.numbers().ifPresent(tables::add);
    if (found.tasks().isEmpty() && found.numbers().isEmpty())
      rows.forEach(row -> leave(row, Reason.UNKNOWN));
    else if (!found.tasks().isEmpty()) leaveRest(found.tasks());
    rows.clear();
  }

  /// Headings of a table of tasks, and rows that only gather others.
  private void leaveRest(List<TaskRow> tasks) {
    for (var row : rows) {
      var isRead =
          tasks.stream()
              .anyMatch(task ->
                  task.place().firstLine() <= row.number()
                      && row.number() <= task.place().lastLine());
      if (!isRead) leave(row, Reason.FURNITURE);
    }
  }

  private void annex(List<Line> annex) {
    var heading = new ArrayList<Line>();
    var at = 0;
    for (; at < annex.size(); at++) {
      var line = annex.get(at);
      if (line.isRow()
          || Marker.of(line.text())
              .filter(marker -> marker.style() != Marker.Style.CAPITAL)
              .isPresent()) break;
      if (!line.isBlank() && !isFurniture(line) && line.note().isEmpty()) heading.add(line);
    }
    if (!heading.isEmpty()) annexes.add(named(heading));
    var rest = annex.subList(at, annex.size());
    if (rest.isEmpty()) return;
    if (!heading.isEmpty() && FORM.matcher(heading.getFirst().text()).matches()) {
      rest.stream()
          .filter(line -> !line.isBlank() && !isFurniture(line))
          .forEach(line -> leave(line, Reason.FORM));
      return;
    }
    body(rest, "PL" + ++annexBodies);
  }

  private static Annex named(List<Line> heading) {
    var title = new StringBuilder();
    var of =
        heading.stream()
            .map(line -> ANNEX_OF.matcher(line.text()))
            .filter(java.util.regex.Matcher::find)
            .findFirst();
    for (var line : heading) {
      if (!title.isEmpty()) title.append(' ');
      title.append(line.text());
    }
    var place = Place.of(heading.getFirst()).through(Place.of(heading.getLast()));
    var number =
        of.filter(found -> !found.group(1).isEmpty())
            .map(found -> found.group(1) + "/" + found.group(2));
    return new Annex(title.toString(), number, of.flatMap(Reading::day), place);
  }

  private static Optional<LocalDate> day(java.util.regex.Matcher of) {
    if (of.group(3) == null) return Optional.empty();
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(of.group(5)),
              Integer.parseInt(of.group(4)),
              Integer.parseInt(of.group(3))));
    } catch (java.time.DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
