package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.registry.event.Details;
import chungtay.registry.event.Event;
import chungtay.registry.event.EventRefusal;
import chungtay.registry.event.Happening.Standing;
import chungtay.registry.event.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When an event may be told, and which identity number somebody may be given.
class EventConditionsTest {

  static final LocalDate DAY = LocalDate.of(2021, 6, 1);

  final Bureau bureau = new Bureau();
  HouseholdId household = Lists.household();

  @BeforeEach
  void twoLiveTogether() {
    household =
        bureau.family("2020-12-05", head("Mỵ", 1984, "001184000123"), child("Lan", 2010, null));
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  @Test
  void aChildIsNotBornAfterItsBirthIsTold() {
    var born = new Member.Born(DAY.plusDays(1), false);
    var child = new Event.Newcomer(Bureau.newPerson(), Details.named("Páo").born(born));

    bureau.refused(EventRefusal.BEFORE_BIRTH, new Event.Birth(DAY, household, child, "Con"));
  }

  @Test
  void nothingIsToldOfTheFutureNorOfTheTimeBeforeTheHousehold() {
    bureau.refused(
        EventRefusal.IN_THE_FUTURE, new Event.MoveOut(Bureau.TODAY.plusDays(1), household));
    bureau.refused(
        EventRefusal.BEFORE_HOUSEHOLD, new Event.MoveOut(LocalDate.of(2020, 12, 4), household));
    assertThat(bureau.tell(new Event.MoveOut(Bureau.TODAY, household)).standing())
        .isEqualTo(Standing.DONE);
  }

  @Test
  void nothingIsToldOfADayBeforeALaterEvent() {
    bureau.tell(death("Lan"));

    bureau.refused(EventRefusal.LATER_EVENT, new Event.MoveOut(DAY.minusDays(1), household));
  }

  @Test
  void nobodyIsSpokenOfBeforeTheirBirth() {
    var old = bureau.family("2005-12-05", head("Dín", 1950, null), child("Tả", 2004, null));
    bureau.list("2019-12-05", old, head("Dín", 1950, null), child("Út", 2015, null));

    bureau.refused(
        EventRefusal.BEFORE_BIRTH,
        new Event.Death(LocalDate.of(2014, 12, 31), old, bureau.person("Út"), List.of()));
  }

  @Test
  void aNumberHas9Or12Digits() {
    Bureau.refused(
        EventRefusal.IDENTITY_SHAPE,
        () -> Event.NewNumber.read(DAY, household, bureau.person("Lan"), "12345"));
  }

  @Test
  void aNumberAgreesWithTheYearOfBirth() {
    bureau.refused(EventRefusal.IDENTITY_YEAR, number("Lan", "006311000001"));
    bureau.tell(number("Lan", "006310000001"));

    assertThat(tails("Lan")).containsExactly("[2020-12-05,2021-06-01)", "[2021-06-01,) 001");
  }

  /// 097 is no province, and 000 is of people who were made up; 096 and 101 are a province and a
  /// country.
  @ParameterizedTest
  @CsvSource({"096, false", "101, false", "097, true", "000, true"})
  void aNumberOfAnUnknownPlaceIsToldOfBeforeAndIsTakenAllTheSame(String place, boolean told) {
    var event = number("Lan", place + "310000002");

    assertThat(bureau.events.foresee(Proposal.of(event, "Theo thẻ"), bureau.officer))
        .filteredOn(one -> one.message().equals("registry.consequence.unplaced"))
        .hasSize(told ? 1 : 0);
    assertThat(bureau.tell(event).standing()).isEqualTo(Standing.DONE);
  }

  @Test
  void aNumberThatSomebodyAliveHoldsIsTaken() {
    bureau.family("2020-12-05", head("Mai", 1984, null));

    bureau.refused(EventRefusal.IDENTITY_TAKEN, number("Mai", "001184000123"));
    bureau.tell(new Event.Death(DAY, household, bureau.person("Mỵ"), List.of(bureau.head("Lan"))));
    var mai =
        new Event.NewNumber(
            DAY, home("Mai"), bureau.person("Mai"), new IdentityNumber("001184000123"));
    assertThat(bureau.tell(mai).standing()).isEqualTo(Standing.DONE);
  }

  private Event.NewNumber number(String name, String digits) {
    return Event.NewNumber.read(DAY, home(name), bureau.person(name), digits);
  }

  private HouseholdId home(String name) {
    return new HouseholdId(
        UUID.fromString(
            bureau
                .lists
                .rows(
                    "SELECT household_id::text FROM registry.membership WHERE withdrawn IS NULL AND person_id = '%s'"
                        .formatted(bureau.person(name).value()))
                .getFirst()));
  }

  private List<String> tails(String name) {
    return bureau.lists.rows(
        """
        SELECT concat_ws(' ', held, identity_tail) FROM registry.person_known
         WHERE person_id = '%s' AND withdrawn IS NULL ORDER BY held
        """
            .formatted(bureau.person(name).value()));
  }

  private Event death(String name) {
    return new Event.Death(DAY, household, bureau.person(name), List.of());
  }
}
