package chungtay.measure;

import chungtay.access.Scope;
import chungtay.classification.HouseholdClass;
import chungtay.classification.SubClass;
import chungtay.law.PovertyStandard;
import chungtay.measure.SelfCheck.Line;
import chungtay.place.Level;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// What the figures say on a day under a standard, line by line as the self-check compares it.
final class Counted {

  private static final Scope SCOPE = Scope.all("self-check");

  private final Figures figures;
  private final Units units;
  private final PovertyStandard standard;
  private final Question everybody;
  private final Map<Line, Count> lines = new HashMap<>();

  Counted(Figures figures, Units units, PovertyStandard standard) {
    this.figures = figures;
    this.units = units;
    this.standard = standard;
    this.everybody = new Question(units.province().id(), units.day(), standard.id(), Filter.none());
  }

  Map<Line, Count> lines() {
    add("everybody", Filter.none());
    add("disagreeing", Filter.none().disagreeingOnly());
    for (var group : Group.values()) add(group.name(), Filter.none().with(group));
    for (var householdClass : HouseholdClass.values()) {
      var filter = Filter.none().with(householdClass);
      add(householdClass.name(), filter);
      for (var subClass : SubClass.values()) {
        add(householdClass + " " + subClass, filter.with(subClass));
      }
    }
    for (var indicator : standard.indicators()) {
      add("lacks " + indicator.number(), Filter.none().lacking(indicator.bit()));
    }
    for (var unit : figures.byCommune(SCOPE, everybody).keySet()) addWithoutFilter(unit);
    return lines;
  }

  private void add(String what, Filter filter) {
    figures
        .byCommune(SCOPE, everybody.with(filter))
        .forEach((unit, count) -> add(unit, what, count));
  }

  /// What no filter can ask for, and so no list shows.
  private void addWithoutFilter(UnitId unit) {
    add(unit, "undecided", own(unit, place -> figures.byClass(SCOPE, in(place)).undecided()));
    for (var i = 0; i < standard.indicators().size(); i++) {
      var at = i;
      add(
          unit,
          "unknown " + standard.indicators().get(i).number(),
          own(unit, place -> figures.lacks(SCOPE, in(place)).get(at).unknown()));
    }
  }

  /// Of a commune, all of it; of a place above, those who live in none of its children.
  private Count own(UnitId place, Function<UnitId, Count> count) {
    var all = count.apply(place);
    if (unit(place).level() == Level.COMMUNE) return all;
    var ofChildren =
        units.children(place).stream()
            .map(child -> count.apply(child.id()))
            .reduce(Count.NONE, Count::plus);
    return new Count(
        all.households() - ofChildren.households(), all.persons() - ofChildren.persons());
  }

  private Question in(UnitId place) {
    return everybody.in(place);
  }

  private void add(UnitId unit, String what, Count count) {
    if (!count.equals(Count.NONE)) lines.put(new Line(unit(unit), what), count);
  }

  private Unit unit(UnitId id) {
    return units.find(id).orElseThrow();
  }
}
