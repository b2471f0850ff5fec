package chungtay.desk;

import chungtay.measure.Count;
import chungtay.measure.Filter;
import chungtay.measure.Only;
import chungtay.place.Level;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a map shows, for each commune or each district of a place.
///
/// @param counts households shown, in the order of the place's tree
/// @param outOf households that they are a share of; a unit of whom nobody counted them is missing
record Shares(Show show, Level level, Map<UnitId, Count> counts, Map<UnitId, Integer> outOf) {

  static Shares of(Sight sight, Show show, Level level) {
    var counts = at(sight, level, show.counted());
    var outOf = new HashMap<UnitId, Integer>();
    if (show.isOfResidents()) {
      for (var unit : counts.keySet()) {
        sight
            .residents(unit, sight.day())
            .ifPresent(counted -> outOf.put(unit, counted.households()));
      }
    } else {
      at(sight, level, show.outOf()).forEach((unit, count) -> outOf.put(unit, count.households()));
    }
    return new Shares(show, level, counts, outOf);
  }

  /// Counted by commune and added up: a district is exactly the sum of its communes.
  private static Map<UnitId, Count> at(Sight sight, Level level, Filter filter) {
    var sums = new LinkedHashMap<UnitId, Count>();
    var byCommune = sight.figures().byCommune(sight.scope(), sight.question(filter));
    byCommune.forEach((unit, count) -> {
      var at = sight.units().ancestor(unit, level).map(Unit::id).orElse(unit);
      sums.merge(at, count, Count::plus);
    });
    return sums;
  }

  /// Units of the level, in the order of the place's tree.
  List<Unit> units(Sight sight) {
    return counts.keySet().stream().flatMap(unit -> sight.units().find(unit).stream()).toList();
  }

  /// The unit that a commune's tile stands for.
  Unit unitOf(Sight sight, Unit commune) {
    return sight.units().ancestor(commune.id(), level).orElse(commune);
  }

  /// Whether a unit stands for those who live in it and in none of its parts at the level.
  boolean isRest(Unit unit) {
    return unit.level().compareTo(level) < 0;
  }

  Count count(UnitId unit) {
    return counts.getOrDefault(unit, Count.NONE);
  }

  /// None where there is nobody to be a share of.
  Optional<Double> of(Unit unit) {
    return Optional.ofNullable(outOf.get(unit.id()))
        .filter(all -> all > 0 && !isRest(unit))
        .map(all -> (double) count(unit.id()).households() / all);
  }

  /// The list behind a unit's figure.
  String href(Sight sight, Unit unit) {
    var counted = show.counted();
    return sight.list(unit, isRest(unit) ? counted.with(Only.DIRECTLY) : counted);
  }
}
