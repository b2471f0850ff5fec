package chungtay.measure;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.law.StandardId;
import chungtay.measure.Ledger.Assessment;
import chungtay.place.UnitId;
import chungtay.registry.HouseholdId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Scopes that tests read through, and whom each lets through, asked in the plainest way.
final class Scopes {

  private Scopes() {}

  static Scope seeingAll(Question question) {
    return Scope.all("test", question.day());
  }

  /// The list behind a figure, for whoever sees all.
  static List<HouseholdId> listed(Figures figures, Question question) {
    return figures.all(seeingAll(question), question);
  }

  /// Some of the places, perhaps; some indicators, perhaps; some households, perhaps.
  static Scope random(Random random, Question question, RandomProvince province) {
    var places = some(random, province.places());
    var households = some(random, List.copyOf(province.ledger.households.keySet()));
    var needs = new HashMap<StandardId, Integer>();
    if (random.nextBoolean()) needs.put(SmallProvince.OLD, random.nextInt(8));
    if (random.nextBoolean()) needs.put(SmallProvince.NEW, random.nextInt(8));
    return new Scope(
        "test",
        question.day(),
        maybe(random, places),
        maybe(random, Map.copyOf(needs)),
        maybe(random, Set.copyOf(households.stream().map(HouseholdId::value).toList())),
        EnumSet.allOf(Field.class));
  }

  private static <T> Set<T> some(Random random, List<T> all) {
    var some = new HashSet<T>();
    for (var one : all) if (random.nextInt(3) > 0) some.add(one);
    return some;
  }

  private static <T> Optional<T> maybe(Random random, T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  static boolean letsThrough(Scope scope, HouseholdId id, Ledger ledger) {
    var home = ledger.household(id).home(scope.day()).map(Ledger.Home::unit);
    return scope
            .units()
            .map(units -> home.filter(one -> isIn(one, units, ledger)).isPresent())
            .orElse(true)
        && scope.needs().map(needs -> isInNeed(id, needs, scope, ledger)).orElse(true)
        && scope.households().map(named -> named.contains(id.value())).orElse(true);
  }

  private static boolean isIn(UnitId home, Set<UnitId> units, Ledger ledger) {
    return units.stream().anyMatch(unit -> ledger.isWithin(home, unit));
  }

  private static boolean isInNeed(
      HouseholdId id, Map<StandardId, Integer> needs, Scope scope, Ledger ledger) {
    return needs.entrySet().stream()
        .anyMatch(need -> {
          var assessment = ledger.household(id).assessment(need.getKey(), scope.day());
          return (assessment.map(Assessment::lacks).orElse(0) & need.getValue()) != 0;
        });
  }

  static Set<UUID> ids(List<HouseholdId> households) {
    return Set.copyOf(households.stream().map(HouseholdId::value).toList());
  }
}
