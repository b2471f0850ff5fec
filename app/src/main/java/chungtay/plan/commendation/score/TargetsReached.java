package chungtay.plan.commendation.score;

import chungtay.access.Scope;
import chungtay.place.UnitId;
import chungtay.plan.Edition;
import chungtay.plan.cascade.Aim;
import chungtay.plan.cascade.Cascade;
import chungtay.plan.cascade.Cascades;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What units were handed of a plan's targets, whether they answered, and how far they have come.
@Component
class TargetsReached {

  private final Cascades cascades;

  TargetsReached(Cascades cascades) {
    this.cascades = cascades;
  }

  /// What a unit was handed of an aim, in households.
  ///
  /// @param reached fewer than on the first day; none where no list has told of anybody
  record Handed(Aim aim, int given, boolean answered, Optional<Integer> reached) {}

  /// Of each unit, in one pass over those that hand something down.
  ///
  /// @param units of whom it is asked
  Map<UnitId, List<Handed>> of(Edition edition, Set<UnitId> units, Scope scope) {
    if (edition.plan().measured().isEmpty()) return Map.of();
    var handed = new HashMap<UnitId, List<Handed>>();
    for (var aim : List.of(new Aim.Rate(), new Aim.Merit())) {
      var whole = cascades.of(edition, aim, edition.unit(), scope);
      add(handed, whole, units);
      for (var above : parents(whole)) {
        add(handed, cascades.of(edition, aim, above, scope), units);
      }
    }
    return handed;
  }

  private static Set<UnitId> parents(Cascade cascade) {
    var parents = new LinkedHashSet<UnitId>();
    cascade.parts().forEach(part -> parents.add(part.unit().id()));
    return parents;
  }

  private static void add(Map<UnitId, List<Handed>> handed, Cascade cascade, Set<UnitId> units) {
    for (var part : cascade.parts()) {
      var unit = part.unit().id();
      if (!units.contains(unit) || part.given().filter(given -> given > 0).isEmpty()) continue;
      var reached = part.most().map(most -> Math.max(0, most - part.still()));
      handed
          .computeIfAbsent(unit, _ -> new ArrayList<>())
          .add(
              new Handed(
                  cascade.aim(), part.given().orElse(0), part.answer().isPresent(), reached));
    }
  }
}
