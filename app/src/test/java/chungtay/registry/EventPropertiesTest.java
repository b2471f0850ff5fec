package chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.place.UnitId;
import chungtay.refusal.Refused;
import chungtay.registry.Lists.Named;
import chungtay.registry.event.Details;
import chungtay.registry.event.Event;
import chungtay.registry.event.Event.Recognition.Trait;
import chungtay.registry.event.Event.Related;
import chungtay.registry.event.Happening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever happens to households in whatever order, they stay households; and what is taken back
/// was never there.
class EventPropertiesTest {

  static final int SEEDS = 12;
  static final int EVENTS = 14;

  static final LocalDate FIRST = LocalDate.of(2019, 12, 5);

  static Bureau bureau;

  @BeforeAll
  static void open() {
    bureau = new Bureau();
  }

  @AfterAll
  static void close() {
    bureau.close();
  }

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void householdsStayHouseholdsAndUndoingAllGivesTheFirstStateBack(int seed) {
    var random = new Random(seed);
    var households = new ArrayList<HouseholdId>();
    for (var i = 0; i < 3; i++) households.add(family(seed, i));
    var first = bureau.everyFact();
    var told = new ArrayList<Happening>();
    var day = FIRST;
    for (var i = 0; i < EVENTS; i++) {
      day = day.plusDays(random.nextInt(20));
      var event = new Chance(random, day, households).next();
      try {
        told.add(bureau.tell(event));
        if (event instanceof Event.Split split) households.add(split.fresh());
      } catch (Refused refused) {
        assertThat(refused.refusal().status()).as(refused.getMessage()).isIn(409, 422);
      }
      assertHouseholds(households, day);
    }
    assertThat(told).as("seed " + seed).hasSizeGreaterThan(EVENTS / 3);
    for (var happening : told.reversed()) bureau.undo(happening);

    assertThat(bureau.everyFact()).as("seed " + seed).isEqualTo(first);
  }

  /// Lists of earlier and later days that come before the events and again between them: what is
  /// taken back leaves what they said, and nothing else.
  @ParameterizedTest
  @MethodSource("seeds")
  void undoingAllLeavesWhatListsSaid(int seed) {
    var random = new Random(1_000 + seed);
    var households = new ArrayList<HouseholdId>();
    for (var i = 0; i < 3; i++) households.add(Lists.household());
    sendLists(seed, households);
    var first = bureau.everyFact();
    var told = new ArrayList<Happening>();
    var day = FIRST;
    for (var i = 0; i < EVENTS; i++) {
      day = day.plusDays(1 + random.nextInt(20));
      var event = new Chance(random, day, households).next();
      try {
        told.add(bureau.tell(event));
      } catch (Refused refused) {
        assertThat(refused.refusal().status()).as(refused.getMessage()).isIn(409, 422);
      }
      if (random.nextInt(4) == 0) sendLists(seed, households);
    }
    for (var happening : told.reversed()) bureau.undo(happening);

    assertThat(bureau.everyFact()).as("seed " + seed).isEqualTo(first);
  }

  private static void sendLists(int seed, List<HouseholdId> households) {
    for (var i = 0; i < households.size(); i++) {
      var name = "Dân " + seed + " " + i + " ";
      var number = "%d-%d-".formatted(seed, i);
      var one = Named.head(name + "A", 1980, number + "A");
      var two = Named.child(name + "B", 2000, number + "B");
      var three = Named.child(name + "C", 2002, number + "C");
      bureau.list(FIRST.toString(), households.get(i), one, two, three);
      bureau.list(FIRST.plusDays(60).toString(), households.get(i), one, three);
      bureau.list(FIRST.plusDays(120).toString(), households.get(i), one, two, three);
    }
  }

  private static HouseholdId family(int seed, int number) {
    var name = "Người " + seed + " " + number + " ";
    return bureau.family(
        FIRST.toString(),
        Named.head(name + "A", 1980, null),
        Named.child(name + "B", 2000, null),
        Named.child(name + "C", 2002, null));
  }

  /// On the day of the last event and on every day after it.
  private static void assertHouseholds(List<HouseholdId> households, LocalDate day) {
    for (var household : households) {
      var alive =
          !bureau
              .lists
              .rows(
                  "SELECT 1 FROM registry.residence WHERE household_id = '%s' AND withdrawn IS NULL AND held @> DATE '%s'"
                      .formatted(household.value(), day))
              .isEmpty();
      if (!alive) continue;
      var members = members(bureau, household, day);
      assertThat(members).isNotEmpty();
      assertThat(members.stream().filter(Related::isHead)).as("heads").hasSize(1);
      assertThat(
              bureau.lists.rows(
                  "SELECT persons FROM registry.household_known WHERE household_id = '%s' AND withdrawn IS NULL AND held @> DATE '%s'"
                      .formatted(household.value(), day)))
          .containsExactly(String.valueOf(members.size()));
    }
    assertThat(
            bureau.lists.rows(
                """
                SELECT person_id::text FROM registry.membership
                 WHERE withdrawn IS NULL AND held @> DATE '%s' GROUP BY person_id HAVING count(*) > 1
                """
                    .formatted(day)))
        .isEmpty();
  }

  static List<Related> members(Bureau bureau, HouseholdId household, LocalDate day) {
    return bureau
        .database
        .client()
        .sql(
            """
            SELECT person_id, relation FROM registry.membership
             WHERE household_id = :household AND withdrawn IS NULL AND held @> :day
             ORDER BY relation <> 'HEAD', person_id
            """)
        .param("household", household.value())
        .param("day", day)
        .query((row, _) ->
            new Related(
                new PersonId(row.getObject("person_id", UUID.class)), row.getString("relation")))
        .list();
  }

  /// Some event of some household on a day; often one that makes sense.
  record Chance(Random random, LocalDate day, List<HouseholdId> households) {

    Event next() {
      var household = households.get(random.nextInt(households.size()));
      var other = households.get(random.nextInt(households.size()));
      var members = members(bureau, household, day);
      if (members.isEmpty()) return new Event.Move(day, household, commune());
      var one = members.get(random.nextInt(members.size()));
      var staying = one.isHead() ? led(members, one) : List.<Related>of();
      return switch (random.nextInt(10)) {
        case 0 -> new Event.Birth(day, household, newcomer(), "Con");
        case 1 -> new Event.Death(day, household, one.person(), staying);
        case 2 -> Event.MarriageIn.from(household, day, other, one.person(), "Vợ");
        case 3 -> split(household, one, staying);
        case 4 ->
            new Event.Merge(
                day,
                household,
                other,
                members.stream().map(it -> new Related(it.person(), "Khác")).toList(),
                List.of());
        case 5 -> new Event.HeadChange(day, household, turned(members));
        case 6 -> new Event.Move(day, household, commune());
        case 7 -> new Event.MoveOut(day, household);
        case 8 -> new Event.Correction(day, household, one.person(), Details.named("Tên mới"));
        default -> new Event.Recognition(day, household, Trait.MERIT, random.nextBoolean());
      };
    }

    private Event split(HouseholdId household, Related one, List<Related> staying) {
      return new Event.Split(
          day,
          household,
          Lists.household(),
          commune(),
          List.of(new Related(one.person(), Intake.HEAD)),
          staying);
    }

    private Event.Newcomer newcomer() {
      return new Event.Newcomer(Bureau.newPerson(), Details.named("Bé"));
    }

    private UnitId commune() {
      return bureau.communes.get(random.nextInt(5));
    }

    /// All, the last of them leading.
    private static List<Related> turned(List<Related> members) {
      var last = members.getLast();
      return members.stream()
          .map(it -> new Related(it.person(), it.equals(last) ? Intake.HEAD : "Khác"))
          .toList();
    }

    /// All but one, the first of them leading.
    static List<Related> led(List<Related> members, Related going) {
      var others = new ArrayList<Related>();
      for (var it : members) {
        if (it.equals(going)) continue;
        others.add(new Related(it.person(), others.isEmpty() ? Intake.HEAD : "Con"));
      }
      return others;
    }
  }
}
