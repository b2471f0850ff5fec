package chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.database.TestDatabase;
import chungtay.place.UnitId;
import chungtay.registry.Lists.Entry;
import chungtay.registry.Lists.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random lists in random order give the facts that a naive model in memory gives.
class IntakePropertiesTest {

  static final int SEEDS = 25;
  static final int LISTS = 12;
  static final List<LocalDate> DAYS =
      IntStream.range(2015, 2022).mapToObj(year -> LocalDate.of(year, 12, 5)).toList();

  static TestDatabase database;
  static Lists lists;
  static List<UnitId> villages;

  @BeforeAll
  static void open() {
    database = TestDatabase.fresh();
    lists = new Lists(database);
    villages = List.of(lists.village(), lists.village());
  }

  @AfterAll
  static void close() {
    database.close();
  }

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theFactsAreWhatANaiveModelSays(int seed) {
    var random = new Random(seed);
    var households = Stream.generate(Lists::household).limit(3).toList();
    var model = new Model();
    for (var i = 0; i < LISTS; i++) {
      var list = list(random, seed, households, model);
      lists.arrive(list.toArray(Entry[]::new));
      list.forEach(model::hear);
      for (var household : households) {
        for (var day : DAYS) assertThat(held(household, day)).isEqualTo(model.held(household, day));
      }
    }
    var rows = lists.rows("SELECT count(*)::text FROM registry.membership");
    for (var entry : model.newest) lists.arrive(entry);
    assertThat(lists.rows("SELECT count(*)::text FROM registry.membership")).isEqualTo(rows);
  }

  private static List<Entry> list(
      Random random, int seed, List<HouseholdId> households, Model model) {
    var named = new HashSet<String>();
    var list = new ArrayList<Entry>();
    for (var household : households) {
      // A household is first heard of with its home.
      var known = model.said.containsKey(household);
      if (random.nextInt(3) == 0) continue;
      list.add(entry(random, seed, household, known, named));
    }
    return list;
  }

  private static Entry entry(
      Random random, int seed, HouseholdId household, boolean known, Set<String> named) {
    var full = random.nextInt(4) > 0;
    var unit = known && random.nextBoolean() ? null : villages.get(random.nextInt(2));
    var members = new ArrayList<Named>();
    for (var person = 0; full && person < 5; person++) {
      var name = "Người " + (char) ('A' + person) + " " + seed;
      // Nobody is in two households of one list.
      if (random.nextBoolean() && named.add(name)) {
        members.add(new Named("Con", name, 1980 + person, seed + "-" + person, null));
      }
    }
    var entry =
        Entry.of(
                household,
                DAYS.get(random.nextInt(DAYS.size())).toString(),
                unit,
                members.toArray(Named[]::new))
            .counting(random.nextBoolean() ? null : 1 + random.nextInt(3))
            .merit(random.nextBoolean() ? null : random.nextBoolean())
            .farming(random.nextBoolean() ? null : random.nextBoolean());
    return full ? entry : entry.headOnly();
  }

  private static List<String> held(HouseholdId household, LocalDate day) {
    return database
        .client()
        .sql(
            """
            SELECT 'unit ' || unit_id FROM registry.residence
             WHERE household_id = :household AND withdrawn IS NULL AND held @> :day
             UNION ALL
            SELECT concat_ws(' ', 'known', coalesce(persons::text, '?'), coalesce(merit::text, '?'), coalesce(farming::text, '?'))
              FROM registry.household_known
             WHERE household_id = :household AND withdrawn IS NULL AND held @> :day
             UNION ALL
            (SELECT p.full_name
               FROM registry.membership AS m
               JOIN registry.person_known AS p
                 ON p.person_id = m.person_id AND p.withdrawn IS NULL AND p.held @> :day
              WHERE m.household_id = :household AND m.withdrawn IS NULL AND m.held @> :day
              ORDER BY p.full_name)
            """)
        .param("household", household.value())
        .param("day", day)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /// What was said, kept day by day and asked anew each time.
  static final class Model {

    final Map<HouseholdId, TreeMap<LocalDate, List<Entry>>> said = new HashMap<>();
    final Map<String, TreeMap<LocalDate, HouseholdId>> named = new TreeMap<>();
    final Map<HouseholdId, Set<LocalDate>> full = new HashMap<>();
    List<Entry> newest = new ArrayList<>();

    void hear(Entry entry) {
      said.computeIfAbsent(entry.household(), _ -> new TreeMap<>())
          .computeIfAbsent(entry.day(), _ -> new ArrayList<>())
          .add(entry);
      newest = new ArrayList<>(List.of(entry));
      if (!entry.membersListed()) return;
      full.computeIfAbsent(entry.household(), _ -> new HashSet<>()).add(entry.day());
      for (var days : named.values()) days.remove(entry.day(), entry.household());
      for (var member : entry.members()) {
        named
            .computeIfAbsent(member.name(), _ -> new TreeMap<>())
            .put(entry.day(), entry.household());
      }
    }

    List<String> held(HouseholdId household, LocalDate day) {
      var entries =
          said.getOrDefault(household, new TreeMap<>()).headMap(day, true).values().stream()
              .flatMap(List::stream)
              .toList();
      var held = new ArrayList<String>();
      var unit = last(entries, Entry::unit);
      if (unit != null) held.add("unit " + unit.value());
      if (!entries.isEmpty()) {
        held.add(
            "known %s %s %s"
                .formatted(
                    text(last(entries, Entry::persons)),
                    text(last(entries, Entry::merit)),
                    text(last(entries, Entry::farming))));
      }
      named.forEach((name, days) -> {
        var seen = days.floorEntry(day);
        if (seen != null
            && seen.getValue().equals(household)
            && !left(household, seen.getKey(), day)) {
          held.add(name);
        }
      });
      return held;
    }

    private boolean left(HouseholdId household, LocalDate seen, LocalDate day) {
      return full.getOrDefault(household, Set.of()).stream()
          .anyMatch(listed -> listed.isAfter(seen) && !listed.isAfter(day));
    }

    private static <T> @Nullable T last(List<Entry> entries, Function<Entry, @Nullable T> part) {
      @Nullable T last = null;
      for (var entry : entries) {
        var value = part.apply(entry);
        if (value != null) last = value;
      }
      return last;
    }

    private static String text(@Nullable Object value) {
      return value == null ? "?" : Objects.toString(value);
    }
  }
}
