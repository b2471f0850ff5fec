package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.registry.Lists.Entry;
import chungtay.registry.Lists.Named;
import chungtay.registry.event.Details;
import chungtay.registry.event.Event;
import chungtay.registry.event.EventRefusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Lists of earlier and later days, which come before and after an event; and events taken back.
class EventsAndListsTest {

  static final LocalDate DAY = LocalDate.of(2020, 6, 1);
  static final Named MOTHER = head("Mỵ", 1984, null);
  static final Named SON = child("Sính", 2004, null);
  static final Named DAUGHTER = child("Lan", 2010, null);

  final Bureau bureau = new Bureau();
  HouseholdId household = Lists.household();

  @BeforeEach
  void aListOf2019() {
    household = bureau.family("2019-12-05", MOTHER, SON, DAUGHTER);
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  @Test
  void aLaterListWithoutTheDeadChangesNothing() {
    bureau.tell(death());
    bureau.list("2020-12-05", household, MOTHER, SON);

    assertThat(belonged("Lan")).containsExactly("[2019-12-05,2020-06-01)");
    assertThat(belonged("Sính")).containsExactly("[2019-12-05,)");
  }

  @Test
  void aLaterListWithTheDeadBringsNobodyBack() {
    bureau.tell(death());
    bureau.list("2020-12-05", household, MOTHER, SON, DAUGHTER);

    assertThat(belonged("Lan")).containsExactly("[2019-12-05,2020-06-01)");
    assertThat(belonged("Sính")).containsExactly("[2019-12-05,)");
    assertThat(new Histories(bureau.database.client()).of(household, bureau.officer.scope()))
        .filteredOn(Past.NamedDead.class::isInstance)
        .extracting(Past::from)
        .containsExactly(LocalDate.of(2020, 12, 5));
  }

  @Test
  void aLaterListThatCameBeforeTheDeathWasToldIsNotFollowedEither() {
    bureau.list("2020-12-05", household, MOTHER, SON, DAUGHTER);
    bureau.tell(death());

    assertThat(belonged("Lan")).containsExactly("[2019-12-05,2020-06-01)");
  }

  @Test
  void aListOfHeadsThatNamesADeadHeadDoesNotEndTheNewOne() {
    bureau.tell(
        new Event.Death(
            DAY,
            household,
            bureau.person("Mỵ"),
            List.of(bureau.head("Sính"), bureau.other("Lan", "Em"))));
    bureau.lists.arrive(
        Entry.of(household, "2020-12-05", bureau.communes.getFirst(), MOTHER).headOnly());

    assertThat(bureau.members(household, "2021-09-30")).containsExactly("Sính HEAD", "Lan Em");
  }

  @Test
  void aDeathTakenBackLetsTheLaterListCount() {
    var before = everyFactOfBothLists();
    var told = bureau.tell(death());
    bureau.list("2020-12-05", household, MOTHER, SON, DAUGHTER);
    bureau.undo(told);

    assertThat(bureau.everyFact()).isEqualTo(before);
  }

  private List<String> everyFactOfBothLists() {
    bureau.list("2020-12-05", household, MOTHER, SON, DAUGHTER);
    return bureau.everyFact();
  }

  @Test
  void aListOfBothHouseholdsAfterASplitConfirmsIt() {
    var fresh = split();
    bureau.list("2020-12-05", household, MOTHER, DAUGHTER);
    bureau.list("2020-12-06", fresh, head("Sính", 2004, null));

    assertThat(bureau.members(household, "2021-01-01")).containsExactly("Mỵ HEAD", "Lan Con");
    assertThat(belonged("Sính")).containsExactly("[2019-12-05,2020-06-01)", "[2020-06-01,)");
    assertThat(bureau.lived(fresh)).containsExactly("[2020-06-01,)");
  }

  @Test
  void aListOfADayBeforeTheEventThatComesAfterItHoldsUntilTheEvent() {
    split();
    bureau.list("2020-03-01", household, MOTHER, SON, DAUGHTER, child("Út", 2015, null));

    assertThat(bureau.members(household, "2020-03-01"))
        .containsExactly("Mỵ HEAD", "Lan Con", "Sính Con", "Út Con");
    // The split said nothing of a child that nobody knew, so it stays.
    assertThat(bureau.members(household, "2020-06-01"))
        .containsExactly("Mỵ HEAD", "Lan Con", "Út Con");
    assertThat(belonged("Sính")).containsExactly("[2019-12-05,2020-06-01)", "[2020-06-01,)");
  }

  @Test
  void aListOfTheSameDayThatComesLaterCorrectsTheEvent() {
    split();
    bureau.list("2020-06-01", household, MOTHER, SON, DAUGHTER);

    assertThat(bureau.members(household, "2020-06-01"))
        .containsExactly("Mỵ HEAD", "Lan Con", "Sính Con");
  }

  @Test
  void aLaterListMayNameAHouseholdThatMovedOutAndSoSaysThatItIsBack() {
    bureau.tell(new Event.MoveOut(DAY, household));
    bureau.list("2020-12-05", household, MOTHER, SON, DAUGHTER);

    assertThat(bureau.lived(household)).containsExactly("[2019-12-05,2020-06-01)", "[2020-12-05,)");
  }

  @Test
  void theSameListTwiceAddsNoRowAfterAnEventEither() {
    bureau.tell(death());
    bureau.list("2020-12-05", household, MOTHER, SON, DAUGHTER);
    var before = rows();
    bureau.list("2020-12-05", household, MOTHER, SON, DAUGHTER);

    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void whatIsTakenBackStaysReadable() {
    var told = bureau.tell(death());
    var undoing = bureau.undo(told);

    var all = bureau.events.of(household, bureau.officer.scope());
    assertThat(all).hasSize(2);
    assertThat(all.getFirst()).isEqualTo(undoing);
    assertThat(all.get(1).undoneBy()).contains(undoing.id());
    assertThat(all.get(1).proposal()).isEqualTo(told.proposal());
    Bureau.refused(EventRefusal.NOT_TO_UNDO, () -> bureau.undo(told));
    Bureau.refused(EventRefusal.NOT_TO_UNDO, () -> bureau.undo(undoing));
  }

  @Test
  void onlyTheNewestEventIsTakenBack() {
    var before = bureau.everyFact();
    var first = bureau.tell(death());
    var second = bureau.tell(new Event.MoveOut(DAY.plusDays(1), household));

    Bureau.refused(EventRefusal.NOT_THE_NEWEST, () -> bureau.undo(first));
    bureau.undo(second);
    bureau.undo(first);
    assertThat(bureau.everyFact()).isEqualTo(before);
  }

  @Test
  void aSplitTakenBackLeavesNoHouseholdBehind() {
    var before = bureau.everyFact();
    var fresh = Lists.household();
    var told = bureau.tell(splitting(fresh));
    bureau.undo(told);

    assertThat(bureau.everyFact()).isEqualTo(before);
    assertThat(bureau.lived(fresh)).isEmpty();
  }

  @Test
  void aCorrectionTakenBackGivesTheFormerNameBack() {
    var before = bureau.everyFact();
    var told =
        bureau.tell(
            new Event.Correction(DAY, household, bureau.person("Lan"), Details.named("Lan Anh")));
    bureau.undo(told);

    assertThat(bureau.everyFact()).isEqualTo(before);
  }

  private Event death() {
    return new Event.Death(DAY, household, bureau.person("Lan"), List.of());
  }

  private HouseholdId split() {
    var fresh = Lists.household();
    bureau.tell(splitting(fresh));
    return fresh;
  }

  private Event splitting(HouseholdId fresh) {
    return new Event.Split(
        DAY, household, fresh, bureau.communes.getFirst(), List.of(bureau.head("Sính")), List.of());
  }

  private List<String> belonged(String name) {
    return bureau.lists.rows(
        """
        SELECT held::text FROM registry.membership
         WHERE person_id = '%s' AND withdrawn IS NULL ORDER BY held
        """
            .formatted(bureau.person(name).value()));
  }

  private List<String> rows() {
    return bureau.lists.rows(
        """
        SELECT 'l' || count(*) FROM registry.listing UNION ALL
        SELECT 'n' || count(*) FROM registry.naming UNION ALL
        SELECT 'm' || count(*) FROM registry.membership UNION ALL
        SELECT 'p' || count(*) FROM registry.person
        """);
  }
}
