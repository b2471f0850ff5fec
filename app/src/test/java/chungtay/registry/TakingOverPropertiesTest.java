package chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.refusal.Refused;
import chungtay.registry.Lists.Named;
import chungtay.registry.event.Details;
import chungtay.registry.event.Event;
import chungtay.registry.event.Event.Newcomer;
import chungtay.registry.event.Event.Related;
import chungtay.registry.event.Happening;
import chungtay.registry.event.Happening.Standing;
import chungtay.review.Recognising;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever one person tells, in whatever order, of days before and after a decision: of those to
/// whom a class was given, somebody is left wherever it is enjoyed.
class TakingOverPropertiesTest {

  static final int SEEDS = 8;
  static final int EVENTS = 24;
  static final LocalDate FIRST = LocalDate.of(2020, 12, 5);

  static Bureau bureau;
  static int waiting;

  @BeforeAll
  static void open() {
    bureau = new Bureau(Recognising::consequences);
  }

  /// Else nothing would have been tried.
  @AfterAll
  static void close() {
    bureau.close();
    assertThat(waiting).isGreaterThan(SEEDS);
  }

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nobodyAloneGivesAClassToOthers(int seed) {
    var random = new Random(seed);
    var names = List.of("Một " + seed, "Hai " + seed, "Ba " + seed);
    var households = names.stream().map(TakingOverPropertiesTest::recognised).toList();
    var told = new ArrayList<Happening>();
    var day = FIRST.plusDays(1);
    for (var i = 0; i < EVENTS; i++) {
      day = day.plusDays(random.nextInt(6));
      tell(event(random, day, households, told)).ifPresent(told::add);
      for (var household : households) assertSomebodyIsLeft(seed, household, day);
    }
  }

  /// Of two whom a list named and a decision recognised 10 days later.
  private static HouseholdId recognised(String name) {
    var household =
        bureau.family(
            FIRST.toString(),
            Named.head(name + " A", 1980, null),
            Named.child(name + " B", 2000, null));
    Recognising.decided(bureau.database, household, "POOR", FIRST.plusDays(10).toString());
    return household;
  }

  private static Optional<Happening> tell(Event event) {
    try {
      var happening = bureau.tell(event);
      if (happening.standing() == Standing.DONE) return Optional.of(happening);
      waiting++;
    } catch (Refused refused) {
      assertThat(refused.refusal().status()).as(refused.getMessage()).isIn(409, 422);
    }
    return Optional.empty();
  }

  private static Event event(
      Random random, LocalDate day, List<HouseholdId> households, List<Happening> told) {
    var household = households.get(random.nextInt(households.size()));
    var other = households.get(random.nextInt(households.size()));
    var members = EventPropertiesTest.members(bureau, household, day);
    if (members.isEmpty()) return new Event.MoveOut(day, household);
    var one = members.get(random.nextInt(members.size()));
    var staying = one.isHead() ? EventPropertiesTest.Chance.led(members, one) : List.<Related>of();
    return switch (random.nextInt(9)) {
      case 0, 1 -> Event.MarriageIn.ofNewcomer(day, household, newcomer(), "Vợ");
      case 2 -> new Event.Death(day, household, one.person(), staying);
      case 3, 4 -> new Event.Leaving(day, household, one.person(), staying);
      case 5 ->
          new Event.MarriageIn(
              day,
              other,
              Optional.empty(),
              Optional.of(one.person()),
              Optional.of(household),
              "Vợ",
              staying);
      case 6 -> new Event.Correction(day, household, one.person(), Details.named("Tên mới"));
      case 7 ->
          new Event.Correction(
              day,
              household,
              one.person(),
              Details.nothing().born(new Member.Born(LocalDate.of(1950, 1, 1), true)));
      default -> undoing(told).orElseGet(() -> new Event.MoveOut(day, household));
    };
  }

  private static Optional<Event> undoing(List<Happening> told) {
    if (told.isEmpty()) return Optional.empty();
    var last = told.removeLast();
    var event = last.proposal().event();
    return Optional.of(new Event.Undo(event.day(), event.household(), last.id()));
  }

  private static Newcomer newcomer() {
    var born = new Member.Born(LocalDate.of(1990, 1, 1), true);
    return new Newcomer(Bureau.newPerson(), Details.named("Người mới").born(born));
  }

  /// Worked out from the first list alone: whoever it named bears the name or the year of it still.
  private static void assertSomebodyIsLeft(int seed, HouseholdId household, LocalDate day) {
    var enjoying = people(household, day);
    if (enjoying.isEmpty()) return;
    assertThat(enjoying).as("seed %d, %s", seed, day).anyMatch(one -> listed(household, one));
  }

  private record Person(UUID id, String name, Optional<Integer> born) {}

  private static boolean listed(HouseholdId household, Person one) {
    return people(household, FIRST).stream()
        .anyMatch(then ->
            then.id().equals(one.id())
                && (then.name().equals(one.name()) || then.born().equals(one.born())));
  }

  private static List<Person> people(HouseholdId household, LocalDate day) {
    return bureau
        .database
        .client()
        .sql(
            """
            SELECT m.person_id, k.full_name, extract(year FROM k.born)::int AS born
              FROM registry.membership AS m
              JOIN registry.person_known AS k ON k.person_id = m.person_id AND k.withdrawn IS NULL AND k.held @> :day
             WHERE m.withdrawn IS NULL AND m.household_id = :household AND m.held @> :day
            """)
        .param("household", household.value())
        .param("day", day)
        .query((row, _) ->
            new Person(
                row.getObject("person_id", UUID.class),
                row.getString("full_name"),
                Optional.ofNullable(row.getObject("born", Integer.class))))
        .list();
  }
}
