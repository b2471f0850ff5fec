package chungtay.plan.draft;

import chungtay.plan.document.Assignee;
import chungtay.plan.document.ClauseId;
import chungtay.plan.draft.Lack.Kind;
import chungtay.plan.draft.Manuscript.Clause;
import chungtay.plan.draft.Manuscript.Duty;
import chungtay.plan.reader.source.Fold;
import chungtay.refusal.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Finds what is missing before a manuscript can be published.
final class Lacks {

  private static final String PLAN = Fold.of("Kế hoạch");

  private final Manuscript manuscript;
  private final Directory directory;
  private final List<Lack> found = new ArrayList<>();

  private Lacks(Manuscript manuscript, Directory directory) {
    this.manuscript = manuscript;
    this.directory = directory;
  }

  /// In the order of the page.
  static List<Lack> of(Manuscript manuscript, Directory directory, boolean isDayKnown) {
    var lacks = new Lacks(manuscript, directory);
    lacks.head(isDayKnown);
    lacks.clauses();
    lacks.promises();
    lacks.tables();
    return List.copyOf(lacks.found);
  }

  /// A name is missing once, however often it is named.
  private void add(Kind kind, String detail, String key) {
    var isSaid =
        kind == Kind.AGENCY_UNKNOWN
            && found.stream().anyMatch(one -> one.kind() == kind && one.detail().equals(detail));
    if (!isSaid) found.add(new Lack(kind, detail, key));
  }

  private void head(boolean isDayKnown) {
    var head = manuscript.head();
    for (var field : HeadField.values()) {
      var typed = head.field(field);
      var key = Doubts.key(field);
      if (field.isNeeded() && typed.isEmpty()) add(Kind.FIELD_MISSING, field.name(), key);
      else if (field.isAgency() && !typed.isEmpty() && directory.code(typed).isEmpty()) {
        add(Kind.AGENCY_UNKNOWN, typed, key);
      }
    }
    var issued = head.field(HeadField.ISSUED);
    if (!issued.isEmpty() && (!isDay(issued) || !isDayKnown)) {
      add(Kind.DAY_UNKNOWN, issued, Doubts.key(HeadField.ISSUED));
    }
    years();
    if (Measuring.isAmiss(head, directory)) {
      add(Kind.MEASURE_AMISS, "", Doubts.key(HeadField.MEASURED_STANDARD));
    }
    head.recipients().stream()
        .filter(one -> one.who().code().filter(directory::knows).isEmpty())
        .forEach(one -> add(Kind.AGENCY_UNKNOWN, one.who().name(), one.key()));
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void years() {
    var first = manuscript.head().field(HeadField.FIRST_YEAR);
    var last = manuscript.head().field(HeadField.LAST_YEAR);
    if (first.isEmpty() && last.isEmpty()) return;
    try {
      var from = Typed.year(first);
      if (last.isEmpty() || from <= Typed.year(last)) return;
    } catch (Refused unreadable) {
      // Said below, like years in the wrong order.
    }
    add(Kind.YEARS_UNREADABLE, first + " – " + last, Doubts.key(HeadField.FIRST_YEAR));
  }

  private void clauses() {
    var paths = new HashSet<String>();
    for (var clause : manuscript.clauses()) {
      if (!isPath(clause.path()) || !paths.add(clause.path())) {
        add(Kind.CLAUSE_UNREADABLE, clause.path(), Doubts.key(clause));
      }
      clause.duties().forEach(duty -> duty(clause, duty));
    }
    if (manuscript.duties().findAny().isEmpty() && !isGuidance()) add(Kind.NO_DUTY, "", "");
  }

  /// What is no plan may give nobody anything to do, as long as it goes to somebody.
  private boolean isGuidance() {
    var head = manuscript.head();
    var kind = Fold.of(head.field(HeadField.KIND)).strip();
    return !kind.isEmpty() && !kind.equals(PLAN) && !head.recipients().isEmpty();
  }

  private static boolean isPath(String path) {
    try {
      return !new ClauseId(path).path().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void duty(Clause clause, Duty duty) {
    duty.everybody()
        .filter(who -> who.code().filter(directory::knows).isEmpty())
        .forEach(who -> add(Kind.AGENCY_UNKNOWN, who.name(), duty.key()));
    var leads = duty.holders().leads();
    var isNobody =
        !leads.isEmpty()
            && leads.stream().allMatch(who -> who.code().isPresent())
            && leads.stream().noneMatch(who -> isSomebody(who.assignee().orElseThrow()));
    if (isNobody) add(Kind.LEAD_IS_NOBODY, clause.path(), duty.key());
  }

  private boolean isSomebody(Assignee assignee) {
    return directory.isSomebody(assignee);
  }

  private void promises() {
    manuscript.promises().stream()
        .filter(promise -> promise.what().isBlank() || !isPath(promise.path()))
        .forEach(promise -> add(Kind.PROMISE_WITHOUT_WORDS, promise.path(), promise.key()));
  }

  private void tables() {
    for (var table : manuscript.tables()) {
      if (!table.isTaken()) continue;
      var units = new HashSet<String>();
      for (var row : table.rows()) {
        var unit = row.unit().filter(directory::knowsUnit);
        if (unit.isEmpty()) add(Kind.UNIT_UNKNOWN, row.name(), row.key());
        else if (!units.add(unit.get())) add(Kind.UNIT_TWICE, row.name(), row.key());
      }
    }
  }
}
