package chungtay.plan.reader;

import chungtay.plan.document.Assignee;
import chungtay.plan.document.Due;
import chungtay.plan.reader.source.Block;
import chungtay.plan.reader.source.Phrasebook;
import chungtay.plan.reader.source.Place;
import chungtay.plan.reader.source.Reason;
import chungtay.plan.reader.source.Sentences;
import chungtay.plan.reader.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the duties that the text of one clause gives.
final class Duties {

  /// Who holds what stands below a heading, and what kind of part that is.
  ///
  /// @param through who is to make them do it
  record Holder(
      List<Named> leads, List<Named> with, boolean requested, Part part, Optional<Named> through) {

    static final Holder NOBODY = new Holder(List.of(), List.of(), false, Part.OTHER);

    Holder(List<Named> leads, List<Named> with, boolean requested, Part part) {
      this(leads, with, requested, part, Optional.empty());
    }

    Holder {
      leads = List.copyOf(leads);
      with = List.copyOf(with);
    }

    Holder in(Part part) {
      return new Holder(leads, with, requested, part, through);
    }
  }

  /// @param tasks mutable: labels below may say more of them
  /// @param holder whoever the text names last, for what is below it
  record Found(List<Task> tasks, Holder holder) {}

  private final Directives directives;
  private final DatePhrases dates;
  private final Reports reports;
  private final Labels labels;
  private final Phrasebook<Boolean> announcements;
  private final Phrasebook<Boolean> demands;
  private final int year;

  Duties(Grammar grammar, int year) {
    this.directives = grammar.directives();
    this.dates = grammar.dates();
    this.reports = grammar.reports();
    this.labels = grammar.labels();
    this.announcements = grammar.announcements();
    this.demands = grammar.demands();
    this.year = year;
  }

  /// @param from where the text behind its title begins
  /// @param isIntroduction whether its end announces what is below it
  Found read(Block block, Text whole, int from, Holder above, boolean isIntroduction) {
    var label = labels.find(whole.from(from));
    var text = label > 0 ? whole.part(0, from + label) : whole;
    var said = label < 0 ? Map.<Labels.Label, Text>of() : labels.in(whole.from(from + label));
    var reading = new Reading(block, above, label > 0 && said.containsKey(Labels.Label.LEAD));
    var parts = Sentences.of(text, from);
    for (var at = 0; at < parts.size(); at++) {
      var announces = parts.get(at).announces() || (isIntroduction && at == parts.size() - 1);
      reading.part(parts.get(at), announces);
    }
    var tasks = reading.finish();
    tasks.forEach(task -> labels.apply(said, task, block.place(), year));
    return new Found(tasks, reading.holder);
  }

  /// By when something is done that a text says.
  Optional<Read<Due>> due(Text text, Place place) {
    return dates
        .in(text.folded(), year)
        .map(found -> new Read<>(found.due(), place, found.reasons()));
  }

  private final class Reading {

    private final Block block;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private Holder holder;
    private List<Named> firstWith;

    /// Whom the sentence before spoke to first: a sentence that names nobody goes on with them.
    private Holder spokenTo;

    /// Whom a part names that says nothing else: "Trưởng các phòng; Chủ tịch UBND các xã …".
    private final List<Named> named = new ArrayList<>();

    private final List<Named> withAbove;
    private final Optional<Named> throughAbove;
    private Optional<Named> through;
    private boolean jointly;
    private boolean isFirst = true;

    /// Whether a label behind it says who does it.
    private final boolean isLabelled;

    Reading(Block block, Holder above, boolean isLabelled) {
      this.block = block;
      this.isLabelled = isLabelled;
      this.holder = above;
      this.spokenTo = above;
      this.firstWith = above.with();
      this.withAbove = above.with();
      this.through = above.through();
      this.throughAbove = above.through();
    }

    void part(Sentences.Part part, boolean announces) {
      var text = part.text();
      var directive = directives.read(text);
      var behind = directive.names() ? List.<Named>of() : directives.behind(text);
      if (part.starts()) goBack();
      if (directive.isOnlyNames(text)) {
        named.addAll(directive.leads());
        if (isFirst) holder = new Holder(named, firstWith, holder.requested(), holder.part());
        return;
      }
      if (part.starts() && !directive.names()) firstWith = withAbove;
      if (directive.names()) speakTo(directive, part.starts());
      else if (!directive.with().isEmpty() && isFirst) firstWith = directive.with();
      if (announces && isAnnouncement(part, directive)) {
        announce(directive);
        return;
      }
      if (!begins(part, directive)) {
        goOn(part);
        return;
      }
      give(part, directive);
      if (!behind.isEmpty()) tasks.getLast().leads = behind;
      isFirst = false;
    }

    private void goBack() {
      through = throughAbove;
      holder = spokenTo;
    }

    /// What is below is theirs who lead, or theirs whom these are to direct: "Chỉ đạo UBND cấp
    /// xã:".
    private void announce(Directive directive) {
      var directs = !directive.directed().isEmpty();
      holder =
          new Holder(
              directs ? directive.directed() : holder.leads(),
              directs ? List.of() : firstWith,
              holder.requested() || directive.requested(),
              holder.part(),
              directs ? holder.leads().stream().findFirst() : throughAbove);
    }

    private boolean isAnnouncement(Sentences.Part part, Directive directive) {
      var doing = part.text().folded().substring(Math.min(directive.doing(), part.text().length()));
      return isFirst || part.starts() || announcements.isIn(doing);
    }

    private void speakTo(Directive directive, boolean starts) {
      var leads = Stream.concat(named.stream(), directive.leads().stream()).toList();
      named.clear();
      var isVague = leads.stream().noneMatch(Named::isDefinite);
      if (isVague && !holder.leads().isEmpty()) {
        leads = holder.leads().stream().map(lead -> lead.because(Reason.NAMED_BEFORE)).toList();
      } else {
        jointly = directive.jointly();
      }
      var requested = directive.requested() || (holder.requested() && !starts);
      holder = new Holder(leads, List.of(), requested, holder.part());
      if (isFirst || starts) spokenTo = holder;
      firstWith = isFirst || starts ? directive.with() : List.of();
      through = Optional.empty();
    }

    private boolean begins(Sentences.Part part, Directive directive) {
      var text = part.text();
      if (!tasks.isEmpty() && dates.isNothingElse(text.folded(), year)) return false;
      if (part.starts() || isFirst) return isDuty(text, directive);
      return directives.beginsDoing(text) || isApart(text);
    }

    /// Of what was named before, one thing by a day of its own: "riêng việc …, xong trước 30/6".
    private boolean isApart(Text text) {
      return !tasks.isEmpty() && directives.isApart(text) && dates.isDated(text.folded(), year);
    }

    private boolean isDuty(Text text, Directive directive) {
      if (text.folded().startsWith("phấn đấu") || text.folded().startsWith("trong đó"))
        return false;
      if (directives.isFormula(text)) return false;
      return switch (holder.part()) {
        case PURPOSE, TARGET -> isDemand(text, directive);
        case MONEY -> directive.names() && directive.isKnown();
        case WORK, OTHER -> isWork(text, directive);
      };
    }

    private boolean isDemand(Text text, Directive directive) {
      if (demands.isAt(text.folded(), 0)) return true;
      return directive.isKnown()
          && !directive.leads().isEmpty()
          && directive.leads().stream()
              .allMatch(lead -> lead.known().filter(Assignee.One.class::isInstance).isPresent());
    }

    private boolean isWork(Text text, Directive directive) {
      if (directive.names()) return !directive.isOnlyNames(text);
      if (holder.leads().isEmpty()) {
        return (directive.isKnown() && holder.part() == Part.WORK) || (isLabelled && isFirst);
      }
      if (directive.isKnown()) return true;
      return isFirst && !directives.isAside(text);
    }

    private void goOn(Sentences.Part part) {
      if (tasks.isEmpty()) return;
      var text = part.text();
      texts.set(texts.size() - 1, joined(texts.getLast(), text));
    }

    private static Text joined(Text first, Text second) {
      return Text.of(first.text() + "; " + second.text(), first.date());
    }

    private void give(Sentences.Part part, Directive directive) {
      var text = part.text();
      var task = task(part, directive.doing());
      task.helpedBy(with(directive));
      if (!directive.isKnown() && directive.directed().isEmpty())
        task.reasons.add(Reason.DOING_UNKNOWN);
      if (holder.part() == Part.PURPOSE) task.reasons.add(Reason.AMONG_PURPOSES);
      if (directive.directed().isEmpty()) return;
      task.with = List.of();
      through = holder.leads().stream().findFirst();
      holder = new Holder(directive.directed(), List.of(), holder.requested(), holder.part());
      firstWith = List.of();
      if (directive.directedDoing() >= text.length()) return;
      var theirs = text.from(directive.directedDoing());
      var second = directives.read(theirs);
      var begun = new Sentences.Part(theirs, false, part.start() + directive.directedDoing());
      task(begun, second.doing()).helpedBy(with(second));
    }

    private Task task(Sentences.Part part, int doing) {
      var text = part.text();
      var task =
          new Task(
              capital(text.text().substring(Math.min(doing, text.length()))),
              block.place(part.start(), part.start() + text.length()));
      task.leads = holder.leads();
      task.jointly = jointly;
      task.requested = holder.requested();
      task.through = through;
      if (through.isPresent()) task.reasons.add(Reason.THROUGH_OTHERS);
      tasks.add(task);
      texts.add(text);
      return task;
    }

    private List<Named> with(Directive directive) {
      if (isFirst && !directive.with().isEmpty()) firstWith = directive.with();
      return directive.with().isEmpty() ? firstWith : directive.with();
    }

    List<Task> finish() {
      for (var at = 0; at < tasks.size(); at++) {
        var task = tasks.get(at);
        var text = texts.get(at);
        task.due = due(text, task.place);
        task.report = reports.in(text);
        task.refersTo = Reports.acts(text);
      }
      return tasks;
    }

    private static String capital(String text) {
      return text.isEmpty()
          ? "…"
          : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
  }
}
