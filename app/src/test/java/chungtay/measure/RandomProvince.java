package chungtay.measure;

import chungtay.classification.HouseholdClass;
import chungtay.measure.Ledger.Household;
import chungtay.place.Level;
import chungtay.place.UnitId;
import chungtay.registry.HouseholdId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.transaction.support.TransactionTemplate;

/// A district with whatever befalls its households, written to the database and to a ledger.
///
/// All happens on a few days, so that much happens on one day and questions hit those days.
final class RandomProvince {

  private static final LocalDate FIRST = LocalDate.of(2018, 12, 10);
  private static final int DAYS = 12;
  private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

  final Ledger ledger = new Ledger();
  final UnitId district;
  private final SmallProvince small;
  private final Random random;
  private final List<UnitId> places = new ArrayList<>();

  RandomProvince(SmallProvince small, Random random) {
    this.small = small;
    this.random = random;
    this.district = small.unit(Level.DISTRICT, "Huyện " + random.nextLong(), small.province);
    places.add(district);
    for (var c = 0; c < 3; c++) {
      var commune = place(Level.COMMUNE, district);
      for (var v = random.nextInt(3); v > 0; v--) place(Level.VILLAGE, commune);
    }
  }

  private UnitId place(Level level, UnitId parent) {
    var place = small.unit(level, level + " " + random.nextLong(), parent);
    ledger.parents.put(place, parent);
    places.add(place);
    return place;
  }

  List<UnitId> places() {
    return List.copyOf(places);
  }

  /// Some new households, and some things that happen to them and to those from before.
  void live(int newHouseholds, int events) {
    new TransactionTemplate(small.transactions)
        .executeWithoutResult(_ -> {
          for (var i = 0; i < newHouseholds; i++) settle();
          var all = List.copyOf(ledger.households.keySet());
          for (var i = 0; i < events; i++) happen(all.get(random.nextInt(all.size())));
        });
  }

  private void settle() {
    var household = small.household();
    ledger.households.put(household, new Household());
    move(household);
  }

  private void happen(HouseholdId household) {
    switch (random.nextInt(6)) {
      case 0 -> move(household);
      case 1 -> know(household);
      case 2 -> assess(household);
      default -> decide(household);
    }
  }

  /// Rewrites where the household has lived: in one place, then perhaps in another, then perhaps
  /// outside.
  private void move(HouseholdId household) {
    var written = ledger.household(household);
    small.withdraw("registry.residence", household, _ -> {});
    written.homes.clear();
    var from = day();
    var until = random.nextBoolean() ? NEVER : from.plusMonths(3);
    written.homes.add(new Ledger.Home(anyPlace(), from, until));
    if (random.nextBoolean()) {
      written.homes.add(new Ledger.Home(anyPlace(), until, until.plusMonths(9)));
    }
    for (var home : written.homes) {
      small.lives(household, home.unit(), "[%s,%s)".formatted(home.from(), home.until()));
    }
  }

  private void know(HouseholdId household) {
    var groups = EnumSet.noneOf(Group.class);
    for (var group : Group.values()) if (random.nextBoolean()) groups.add(group);
    var known = new Ledger.Known(random.nextInt(1, 9), Set.copyOf(groups), day());
    small.withdraw("registry.household_known", household, _ -> {});
    small.known(household, known.persons(), known.groups(), "[" + known.from() + ",)");
    ledger.household(household).known.clear();
    ledger.household(household).known.add(known);
  }

  private void assess(HouseholdId household) {
    var computed = random.nextInt(4) == 0 ? null : anyClass();
    var lacks = random.nextInt(8);
    var known = random.nextBoolean() ? Ledger.INDICATORS : lacks | random.nextInt(8);
    var day = day();
    small.assessed(household, computed, lacks, known, day.toString());
    ledger.household(household).assessments.add(new Ledger.Assessment(computed, lacks, known, day));
  }

  private void decide(HouseholdId household) {
    var standard = random.nextInt(3) == 0 ? SmallProvince.NEW : SmallProvince.OLD;
    var decision = new Ledger.Decision(standard, anyClass(), day());
    small.decided(household, standard, decision.householdClass(), null, decision.day().toString());
    ledger.household(household).decisions.add(decision);
  }

  Question question() {
    var filter = Filter.none();
    if (random.nextBoolean()) filter = filter.with(anyClass());
    if (random.nextInt(3) == 0) filter = filter.lacking(1 << random.nextInt(3));
    if (random.nextInt(4) == 0) filter = filter.with(any(Group.values()));
    if (random.nextInt(2) == 0) filter = filter.with(any(Only.values()));
    var day = day();
    if (random.nextInt(3) == 0) {
      filter =
          filter.with(new Change(any(Movement.values()), day.minusMonths(random.nextInt(1, 9))));
    }
    var standard = random.nextInt(4) == 0 ? SmallProvince.NEW : SmallProvince.OLD;
    return new Question(anyPlace(), day, standard, filter);
  }

  private UnitId anyPlace() {
    return places.get(random.nextInt(places.size()));
  }

  private HouseholdClass anyClass() {
    return random.nextBoolean() ? HouseholdClass.POOR : any(HouseholdClass.values());
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private LocalDate day() {
    return FIRST.plusMonths(3L * random.nextInt(DAYS));
  }
}
