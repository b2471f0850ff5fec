package chungtay.measure;

import chungtay.access.Scope;
import chungtay.classification.HouseholdClass;
import chungtay.classification.SubClass;
import chungtay.law.PovertyStandard;
import chungtay.measure.SelfCheck.Line;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import java.util.HashMap;
import java.util.Map;

/// What the figures say on a day under a standard, line by line as the self-check compares it.
final class Counted {

  private final Figures figures;
  private final Units units;
  private final PovertyStandard standard;
  private final Question everybody;
  private final Scope scope;
  private final Map<Line, Count> lines = new HashMap<>();

  Counted(Figures figures, Units units, PovertyStandard standard) {
    this.figures = figures;
    this.units = units;
    this.standard = standard;
    this.scope = Scope.all("self-check", units.day());
    this.everybody = new Question(units.province().id(), units.day(), standard.id(), Filter.none());
  }

  Map<Line, Count> lines() {
    add("everybody", Filter.none());
    add("disagreeing", Filter.none().with(Only.DISAGREEING));
    add("undecided", Filter.none().with(Only.UNDECIDED));
    add("incomplete", Filter.none().with(Only.INCOMPLETE));
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
    return lines;
  }

  private void add(String what, Filter filter) {
    figures
        .byCommune(scope, everybody.with(filter))
        .forEach((unit, count) -> add(unit, what, count));
  }

  private void add(UnitId unit, String what, Count count) {
    if (!count.equals(Count.NONE)) lines.put(new Line(unit(unit), what), count);
  }

  private Unit unit(UnitId id) {
    return units.find(id).orElseThrow();
  }
}
