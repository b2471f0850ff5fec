package chungtay.measure;

import static java.util.Comparator.comparing;

import chungtay.classification.HouseholdClass;
import chungtay.law.StandardId;
import chungtay.place.UnitId;
import chungtay.registry.HouseholdId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The same facts as in the database, asked in the plainest way: household by household.
final class Ledger {

  /// All of the old standard, a bit each.
  static final int INDICATORS = (1 << 10) - 1;

  record Home(UnitId unit, LocalDate from, LocalDate until) {}

  record Known(int persons, Set<Group> groups, LocalDate from) {}

  record Decision(StandardId standard, HouseholdClass householdClass, LocalDate day) {}

  record Assessment(@Nullable HouseholdClass computed, int lacks, int known, LocalDate day) {}

  /// Lists in the order of arrival.
  static final class Household {
    final List<Home> homes = new ArrayList<>();
    final List<Known> known = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();
    final List<Assessment> assessments = new ArrayList<>();

    Optional<Home> home(LocalDate day) {
      return homes.stream()
          .filter(home -> !day.isBefore(home.from()) && day.isBefore(home.until()))
          .findFirst();
    }

    Optional<Known> known(LocalDate day) {
      return newest(known.stream().filter(one -> !one.from().isAfter(day)).toList(), Known::from);
    }

    Optional<Assessment> assessment(StandardId standard, LocalDate day) {
      if (!standard.equals(SmallProvince.OLD)) return Optional.empty();
      return newest(
          assessments.stream().filter(one -> !one.day().isAfter(day)).toList(), Assessment::day);
    }

    Optional<HouseholdClass> recognised(StandardId standard, LocalDate day) {
      return newest(decided(standard, day), Decision::day).map(Decision::householdClass);
    }

    private List<Decision> decided(StandardId standard, LocalDate day) {
      return decisions.stream()
          .filter(one -> one.standard().equals(standard) && !one.day().isAfter(day))
          .toList();
    }

    private boolean isPoor(StandardId standard, LocalDate day) {
      return recognised(standard, day).equals(Optional.of(HouseholdClass.POOR));
    }

    boolean made(Change change, StandardId standard, LocalDate day) {
      var was = isPoor(standard, change.since());
      var is = isPoor(standard, day);
      var days = decided(standard, day).stream().map(Decision::day).sorted().toList();
      var firstPoor = days.stream().filter(one -> isPoor(standard, one)).findFirst();
      var hasBeenOut =
          firstPoor.isPresent()
              && days.stream()
                  .anyMatch(one -> one.isAfter(firstPoor.get()) && !isPoor(standard, one));
      return switch (change.movement()) {
        case ESCAPED -> was && !is;
        case BECAME_POOR -> !was && is;
        case RETURNED -> !was && is && hasBeenOut;
      };
    }

    private static <T> Optional<T> newest(List<T> arrived, Function<T, LocalDate> day) {
      // Of equals, the last to arrive.
      return arrived.stream()
          .reduce((one, later) -> day.apply(later).isBefore(day.apply(one)) ? one : later);
    }
  }

  final Map<UnitId, UnitId> parents = new HashMap<>();
  final Map<HouseholdId, Household> households = new HashMap<>();

  Household household(HouseholdId id) {
    return Objects.requireNonNull(households.get(id));
  }

  List<HouseholdId> matching(Question question) {
    return households.entrySet().stream()
        .filter(entry -> matches(entry.getValue(), question))
        .map(Map.Entry::getKey)
        .sorted(comparing(HouseholdId::value))
        .toList();
  }

  long persons(Question question) {
    return matching(question).stream()
        .mapToLong(id -> household(id).known(question.day()).map(Known::persons).orElse(0))
        .sum();
  }

  private boolean matches(Household household, Question question) {
    var day = question.day();
    var standard = question.standard();
    var filter = question.filter();
    var home = household.home(day);
    var recognised = household.recognised(standard, day);
    var assessment = household.assessment(standard, day);
    var groups = household.known(day).map(Known::groups).orElse(Set.of());
    var lacks = assessment.map(Assessment::lacks).orElse(0);
    var known = assessment.map(Assessment::known).orElse(0);
    return home.isPresent()
        && isWithin(home.get().unit(), question.place())
        && (filter.householdClass().isEmpty() || filter.householdClass().equals(recognised))
        && (lacks & filter.lacks()) == filter.lacks()
        && groups.containsAll(filter.groups())
        && filter.change().stream().allMatch(change -> household.made(change, standard, day))
        && filter.only().stream()
            .allMatch(only ->
                switch (only) {
                  case DISAGREEING -> isDisagreeing(recognised, assessment);
                  case UNDECIDED -> recognised.isEmpty();
                  case INCOMPLETE -> (known & INDICATORS) != INDICATORS;
                  case DIRECTLY -> home.get().unit().equals(question.place());
                });
  }

  private static boolean isDisagreeing(
      Optional<HouseholdClass> recognised, Optional<Assessment> assessment) {
    var computed = assessment.flatMap(one -> Optional.ofNullable(one.computed()));
    return recognised.isPresent() && computed.isPresent() && !recognised.equals(computed);
  }

  boolean isWithin(@Nullable UnitId unit, UnitId place) {
    return unit != null && (unit.equals(place) || isWithin(parents.get(unit), place));
  }
}
