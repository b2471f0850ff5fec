package chungtay.plan.reader;

import chungtay.plan.reader.Draft.DraftClause;
import chungtay.plan.reader.Draft.DraftDuty;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// How well a draft agrees with a list of the duties that a plan gives. A duty counts once for each
/// agency that holds it.
record Score(
    List<Unit> expected,
    List<Unit> found,
    List<Unit> missed,
    List<Unit> invented,
    List<Unit> undated) {

  /// A duty of one agency.
  ///
  /// @param lead code or name; empty where the plan names nobody
  /// @param with only those who are definite
  /// @param due as `Due.text` writes it; `open` where the plan says nothing
  record Unit(String clause, String lead, Set<String> with, String due, String what) {

    Unit {
      with = new TreeSet<>(with);
    }

    @Override
    public String toString() {
      return clause + " " + lead + " +" + with + " (" + due + ") " + what;
    }
  }

  static Score of(List<Unit> expected, Draft draft) {
    var found = draft.clauses().stream().flatMap(clause -> units(clause).stream()).toList();
    var missed = left(expected, found, Score::holder);
    var invented = left(found, expected, Score::holder);
    return new Score(expected, found, missed, invented, undated(expected, found));
  }

  private static List<Unit> units(DraftClause clause) {
    var units = new ArrayList<Unit>();
    for (var duty : clause.duties()) {
      if (duty.parties().leads().isEmpty()) units.add(unit(clause, duty, ""));
      duty.parties().leads().forEach(lead -> units.add(unit(clause, duty, lead.label())));
    }
    return units;
  }

  private static Unit unit(DraftClause clause, DraftDuty duty, String lead) {
    var with = new TreeSet<String>();
    duty.parties().with().stream().filter(Named::isDefinite).map(Named::label).forEach(with::add);
    var due = duty.due().map(read -> read.value().text()).orElse("open");
    return new Unit(clause.path(), lead, with, due, duty.what());
  }

  /// What of one list has no fellow in the other, each counted as often as it stands there.
  static List<Unit> left(List<Unit> of, List<Unit> in, Function<Unit, Object> key) {
    var others = new ArrayList<>(in.stream().map(key).toList());
    return of.stream().filter(unit -> !others.remove(key.apply(unit))).toList();
  }

  private static Object holder(Unit unit) {
    return List.of(unit.clause(), unit.lead());
  }

  static Object parties(Unit unit) {
    return List.of(unit.clause(), unit.lead(), unit.with());
  }

  static Object holderAndDay(Unit unit) {
    return List.of(unit.clause(), unit.lead(), unit.due());
  }

  private static List<Unit> undated(List<Unit> expected, List<Unit> found) {
    var dated = expected.stream().filter(unit -> !unit.due().equals("open")).toList();
    return left(dated, found, Score::holderAndDay);
  }

  /// Those who are missed or have others with them.
  List<Unit> mispaired() {
    return left(expected, found, Score::parties);
  }

  double recall() {
    return 1 - (double) missed.size() / expected.size();
  }

  double falseShare() {
    return (double) invented.size() / Math.max(1, found.size());
  }

  String report() {
    var text = new StringBuilder("%d expected, %d found".formatted(expected.size(), found.size()));
    text.append(", recall %.1f %%, false %.1f %%".formatted(100 * recall(), 100 * falseShare()));
    missed.forEach(unit -> text.append("\n  missed   ").append(unit));
    invented.forEach(unit -> text.append("\n  false    ").append(unit));
    undated.forEach(unit -> text.append("\n  undated  ").append(unit));
    left(mispaired(), missed, Score::holder)
        .forEach(unit -> text.append("\n  with     ").append(unit));
    return text.toString();
  }
}
