package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.place.UnitId;
import chungtay.registry.event.Details;
import chungtay.registry.event.Event;
import chungtay.registry.event.Event.Recognition.Trait;
import chungtay.registry.event.Event.Related;
import chungtay.registry.event.EventRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What happens to a household becomes facts as what lists say does.
class EventsTest {

  static final LocalDate DAY = LocalDate.of(2021, 6, 1);

  final Bureau bureau = new Bureau();
  HouseholdId household = Lists.household();

  @BeforeEach
  void threeLiveTogether() {
    household =
        bureau.family(
            "2020-12-05",
            head("Mỵ", 1984, null),
            child("Sính", 2004, null),
            child("Lan", 2010, null));
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  @Test
  void aChildIsBornIntoTheHousehold() {
    var child = new Event.Newcomer(Bureau.newPerson(), Details.named("Páo").born(born(DAY)));

    bureau.tell(new Event.Birth(DAY, household, child, "Con"));

    assertThat(members("2021-05-31")).containsExactly("Mỵ HEAD", "Lan Con", "Sính Con");
    assertThat(members("2021-06-01")).containsExactly("Mỵ HEAD", "Lan Con", "Páo Con", "Sính Con");
    assertThat(bureau.counted(household))
        .containsExactly("[2020-12-05,2021-06-01) 3", "[2021-06-01,) 4");
  }

  @Test
  void whoDiesBelongsToTheHouseholdUntilThatDay() {
    bureau.tell(death("Lan"));

    assertThat(members("2021-05-31")).contains("Lan Con");
    assertThat(members("2021-06-01")).containsExactly("Mỵ HEAD", "Sính Con");
    assertThat(bureau.counted(household))
        .containsExactly("[2020-12-05,2021-06-01) 3", "[2021-06-01,) 2");
  }

  @Test
  void nobodyDiesTwice() {
    bureau.tell(death("Lan"));

    bureau.refused(EventRefusal.ALREADY_DEAD, death("Lan"));
  }

  @Test
  void aHeadWhoDiesIsFollowedByAnother() {
    bureau.refused(EventRefusal.HEAD_MISSING, death("Mỵ"));
    bureau.refused(
        EventRefusal.RELATIONS_INCOMPLETE,
        new Event.Death(DAY, household, bureau.person("Mỵ"), List.of(bureau.head("Sính"))));

    bureau.tell(
        new Event.Death(
            DAY,
            household,
            bureau.person("Mỵ"),
            List.of(bureau.head("Sính"), bureau.other("Lan", "Em"))));

    assertThat(members("2021-06-01")).containsExactly("Sính HEAD", "Lan Em");
  }

  @Test
  void whenTheLastMemberDiesTheHouseholdEnds() {
    var alone = bureau.family("2020-12-05", head("Cụ Dín", 1930, null));

    bureau.tell(new Event.Death(DAY, alone, bureau.person("Cụ Dín"), List.of()));

    assertThat(bureau.lived(alone)).containsExactly("[2020-12-05,2021-06-01)");
    assertThat(bureau.members(alone, "2021-06-01")).isEmpty();
  }

  @Test
  void whoMarriesInComesFromOutsideOrFromAnotherHousehold() {
    var other = bureau.family("2020-12-05", head("Páo", 1975, null), child("Dế", 2001, null));

    bureau.tell(Event.MarriageIn.from(other, DAY, household, bureau.person("Dế"), "Con dâu"));
    bureau.tell(
        Event.MarriageIn.ofNewcomer(
            DAY,
            household,
            new Event.Newcomer(Bureau.newPerson(), Details.named("Vui")),
            "Con rể"));

    assertThat(members("2021-06-01"))
        .containsExactly("Mỵ HEAD", "Dế Con dâu", "Lan Con", "Sính Con", "Vui Con rể");
    assertThat(bureau.members(other, "2021-06-01")).containsExactly("Páo HEAD");
    assertThat(bureau.counted(other)).endsWith("[2021-06-01,) 1");
    assertThat(bureau.counted(household)).endsWith("[2021-06-01,) 5");
  }

  @Test
  void aSplitMakesAHouseholdOfThoseWhoLeave() {
    var fresh = split("Sính");

    assertThat(members("2021-06-01")).containsExactly("Mỵ HEAD", "Lan Con");
    assertThat(bureau.members(fresh, "2021-06-01")).containsExactly("Sính HEAD");
    assertThat(bureau.lived(fresh)).containsExactly("[2021-06-01,)");
    assertThat(bureau.counted(fresh)).containsExactly("[2021-06-01,) 1");
  }

  @Test
  void aSplitLeavesSomebodyAndTakesSomebody() {
    var all = List.of(bureau.head("Mỵ"), bureau.other("Sính", "Con"), bureau.other("Lan", "Con"));

    bureau.refused(EventRefusal.SPLIT_TAKES_ALL, splitting(all));
    bureau.refused(EventRefusal.SPLIT_TAKES_NOBODY, splitting(List.of()));
    bureau.refused(EventRefusal.HEAD_MISSING, splitting(List.of(bureau.other("Lan", "Con"))));
  }

  @Test
  void whoIsElsewhereCannotSplitOff() {
    bureau.tell(death("Lan"));
    bureau.family("2020-12-05", head("Páo", 1975, null));

    bureau.refused(EventRefusal.ALREADY_DEAD, splitting(List.of(bureau.head("Lan"))));
    bureau.refused(EventRefusal.NOT_A_MEMBER, splitting(List.of(bureau.head("Páo"))));
  }

  @Test
  void aMergedHouseholdEndsAndItsMembersBelongToTheOther() {
    var other = bureau.family("2020-12-05", head("Páo", 1975, null), child("Dế", 2001, null));
    var members = List.of(bureau.other("Páo", "Chồng"), bureau.other("Dế", "Con"));

    bureau.tell(new Event.Merge(DAY, other, household, members, List.of()));

    assertThat(bureau.lived(other)).containsExactly("[2020-12-05,2021-06-01)");
    assertThat(bureau.members(other, "2021-06-01")).isEmpty();
    assertThat(members("2021-06-01"))
        .containsExactly("Mỵ HEAD", "Dế Con", "Lan Con", "Páo Chồng", "Sính Con");
    assertThat(bureau.counted(household)).endsWith("[2021-06-01,) 5");
  }

  @Test
  void aHouseholdIsNotMergedWithItselfNorIntoTwoHeads() {
    var other = bureau.family("2020-12-05", head("Páo", 1975, null));

    bureau.refused(
        EventRefusal.MERGE_WITH_ITSELF,
        new Event.Merge(DAY, household, household, List.of(), List.of()));
    bureau.refused(
        EventRefusal.HEAD_MISSING,
        new Event.Merge(DAY, other, household, List.of(bureau.head("Páo")), List.of()));
  }

  @Test
  void anotherHeadTakesOver() {
    bureau.tell(
        new Event.HeadChange(
            DAY,
            household,
            List.of(bureau.head("Sính"), bureau.other("Mỵ", "Mẹ"), bureau.other("Lan", "Em"))));

    assertThat(members("2021-06-01")).containsExactly("Sính HEAD", "Lan Em", "Mỵ Mẹ");
  }

  @Test
  void aHouseholdMovesWithinTheProvinceOutOfItAndBack() {
    bureau.tell(new Event.Move(DAY, household, bureau.communes.get(1)));
    bureau.tell(new Event.MoveOut(DAY.plusDays(30), household));

    assertThat(bureau.lived(household))
        .containsExactly("[2020-12-05,2021-06-01)", "[2021-06-01,2021-07-01)");

    bureau.tell(new Event.Move(DAY.plusDays(61), household, bureau.communes.get(2)));

    assertThat(bureau.lived(household)).endsWith("[2021-08-01,)");
    assertThat(members("2021-08-01")).hasSize(3);
  }

  @Test
  void nobodyMovesToWhereNothingIs() {
    bureau.refused(
        EventRefusal.NO_SUCH_UNIT, new Event.Move(DAY, household, new UnitId(new UUID(1, 1))));
    bureau.refused(
        EventRefusal.NO_SUCH_UNIT,
        new Event.Move(DAY, household, bureau.places.on(DAY).province().id()));
  }

  @Test
  void aHouseholdThatIsGoneChangesNoMore() {
    bureau.tell(new Event.MoveOut(DAY, household));

    bureau.refused(EventRefusal.HOUSEHOLD_GONE, death("Lan"));
  }

  @Test
  void oneMemberMovesOutOfTheProvince() {
    bureau.tell(new Event.Leaving(DAY, household, bureau.person("Lan"), List.of()));

    assertThat(members("2021-06-01")).containsExactly("Mỵ HEAD", "Sính Con");
    bureau.refused(EventRefusal.NOT_A_MEMBER, death("Lan"));
  }

  @Test
  void aCorrectionHoldsFromItsDay() {
    bureau.tell(
        new Event.Correction(DAY, household, bureau.person("Lan"), Details.named("Lan Anh")));

    assertThat(members("2021-05-31")).contains("Lan Con");
    assertThat(members("2021-06-01")).contains("Lan Anh Con");
  }

  @Test
  void meritIsRecognisedAndEnds() {
    bureau.tell(new Event.Recognition(DAY, household, Trait.MERIT, true));
    bureau.refused(
        EventRefusal.NOTHING_CHANGES, new Event.Recognition(DAY, household, Trait.MERIT, true));
    bureau.tell(new Event.Recognition(DAY.plusDays(1), household, Trait.MERIT, false));

    assertThat(
            bureau.lists.rows(
                """
                SELECT concat_ws(' ', held, merit) FROM registry.household_known
                 WHERE withdrawn IS NULL ORDER BY held
                """))
        .containsExactly("[2020-12-05,2021-06-01)", "[2021-06-01,2021-06-02) t", "[2021-06-02,) f");
  }

  @Test
  void anEventIsReadAsItWasTold() {
    var told = bureau.tell(death("Lan"));

    assertThat(bureau.events.of(household, bureau.officer.scope())).containsExactly(told);
    assertThat(told.proposal().event()).isEqualTo(death("Lan"));
    assertThat(told.proposed().person()).isEqualTo("lan");
    assertThat(told.undoneBy()).isEqualTo(Optional.empty());
  }

  private static Member.Born born(LocalDate day) {
    return new Member.Born(day, false);
  }

  private Event death(String name) {
    return new Event.Death(DAY, household, bureau.person(name), List.of());
  }

  private HouseholdId split(String name) {
    var event = splitting(List.of(bureau.head(name)));
    bureau.tell(event);
    return event.fresh();
  }

  private Event.Split splitting(List<Related> leaving) {
    return new Event.Split(
        DAY, household, Lists.household(), bureau.communes.getFirst(), leaving, List.of());
  }

  private List<String> members(String day) {
    return bureau.members(household, day);
  }
}
