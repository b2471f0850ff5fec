package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.AccessRefusal;
import chungtay.access.Role;
import chungtay.access.Seeing;
import chungtay.registry.event.Consequence;
import chungtay.registry.event.Editor;
import chungtay.registry.event.Event;
import chungtay.registry.event.Event.Recognition.Trait;
import chungtay.registry.event.EventRefusal;
import chungtay.registry.event.Happening;
import chungtay.registry.event.Happening.Standing;
import chungtay.registry.event.Proposal;
import chungtay.review.Recognising;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What changes whose class counts waits for a second person.
class ApprovalTest {

  static final LocalDate DAY = LocalDate.of(2021, 6, 1);

  final Bureau bureau = new Bureau(Recognising::consequences);
  HouseholdId poor = Lists.household();
  HouseholdId other = Lists.household();

  @BeforeEach
  void onePoorHouseholdAndAnother() {
    poor = bureau.family("2020-12-05", head("Mỵ", 1984, null), child("Lan", 2010, null));
    other = bureau.family("2020-12-05", head("Páo", 1975, null));
    Recognising.decided(bureau.database, poor, "POOR", "2020-12-20");
    Recognising.decided(bureau.database, other, "NOT_POOR", "2020-12-20");
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  /// As on days after the last standard that is known: what was decided stands all the same.
  @Test
  void whereNoStandardIsInForceASecondPersonIsNeededAllTheSame() {
    var early = bureau.family("2013-12-05", head("Sùng", 1950, null));
    Recognising.decided(bureau.database, early, "POOR", "2013-12-20");

    assertThat(bureau.tell(new Event.MoveOut(LocalDate.of(2014, 6, 1), early)).standing())
        .isEqualTo(Standing.PROPOSED);
  }

  /// Else anybody could hold it up for good by proposing something else.
  @Test
  void anotherProposalDoesNotHoldOneUp() {
    var proposed = bureau.tell(new Event.MoveOut(DAY, poor));
    var other = bureau.tell(new Event.MoveOut(DAY.plusDays(1), poor));
    bureau.proposals.refuse(other.id(), bureau.leader, "ghi hai lần");

    assertThat(bureau.proposals.approve(proposed.id(), bureau.leader).standing())
        .isEqualTo(Standing.DONE);
  }

  @Test
  void aPoorHouseholdThatMovesOutWaits() {
    var before = bureau.everyFact();
    var proposed = bureau.tell(new Event.MoveOut(DAY, poor));

    assertThat(proposed.standing()).isEqualTo(Standing.PROPOSED);
    assertThat(bureau.everyFact()).isEqualTo(before);

    var done = bureau.proposals.approve(proposed.id(), bureau.leader);

    assertThat(done.standing()).isEqualTo(Standing.DONE);
    assertThat(done.decided().orElseThrow().person()).isEqualTo("hung");
    assertThat(bureau.lived(poor)).containsExactly("[2020-12-05,2021-06-01)");
  }

  @Test
  void whatChangesNoClassIsDoneAtOnce() {
    assertThat(bureau.tell(new Event.MoveOut(DAY, other)).standing()).isEqualTo(Standing.DONE);
    assertThat(bureau.tell(new Event.Recognition(DAY, poor, Trait.MERIT, true)).standing())
        .isEqualTo(Standing.DONE);
    assertThat(bureau.tell(new Event.Move(DAY, poor, bureau.communes.get(1))).standing())
        .isEqualTo(Standing.DONE);
  }

  @Test
  void aSplitOrMergeOfAPoorHouseholdAndTheDeathOfItsLastMemberWait() {
    var alone = bureau.family("2020-12-05", head("Cụ Dín", 1930, null));
    Recognising.decided(bureau.database, alone, "NEAR_POOR", "2020-12-20");

    assertWaits(
        new Event.Split(
            DAY,
            poor,
            Lists.household(),
            bureau.communes.getFirst(),
            List.of(bureau.head("Lan")),
            List.of()));
    assertWaits(
        new Event.Merge(
            DAY,
            poor,
            other,
            List.of(bureau.other("Mỵ", "Vợ"), bureau.other("Lan", "Con")),
            List.of()));
    assertWaits(new Event.Death(DAY, alone, bureau.person("Cụ Dín"), List.of()));
  }

  /// Else whoever wants a poor household off the list would date its leaving a day earlier.
  @Test
  void aDecisionOfALaterDayCountsNoLongerEither() {
    var before = LocalDate.of(2020, 12, 19);

    assertThat(bureau.tell(new Event.MoveOut(before, poor)).standing())
        .isEqualTo(Standing.PROPOSED);
    assertThat(bureau.tell(new Event.MoveOut(before, other)).standing()).isEqualTo(Standing.DONE);
  }

  @Test
  void nobodyApprovesWhatTheyProposed() {
    var proposed = bureau.tell(new Event.MoveOut(DAY, poor));

    Bureau.refused(
        EventRefusal.OWN_PROPOSAL,
        () -> bureau.proposals.approve(proposed.id(), Bureau.editor("lan", Role.DISTRICT_LEADER)));
    Bureau.refused(
        AccessRefusal.NOT_FROM_THIS_POST,
        () -> bureau.proposals.approve(proposed.id(), Bureau.editor("nga", Role.COMMUNE_OFFICER)));
  }

  @Test
  void nobodyTellsOrApprovesOfHouseholdsElsewhere() {
    var proposed = bureau.tell(new Event.MoveOut(DAY, poor));

    Bureau.refused(
        RegistryRefusal.NO_SUCH_HOUSEHOLD,
        () -> bureau.proposals.approve(proposed.id(), elsewhere(bureau.leader)));
    Bureau.refused(
        RegistryRefusal.NO_SUCH_HOUSEHOLD,
        () -> bureau.tell(new Event.MoveOut(DAY, other), elsewhere(bureau.officer)));
    Bureau.refused(
        AccessRefusal.NOT_FROM_THIS_POST,
        () -> bureau.tell(new Event.MoveOut(DAY, other), Bureau.editor("tam", Role.AUDITOR)));
    assertThat(bureau.proposals.waitingFor(elsewhere(bureau.leader), Optional.empty(), 10))
        .isEmpty();
  }

  @Test
  void aProposalWaitsForThoseWhoMayApproveIt() {
    var proposed = bureau.tell(new Event.MoveOut(DAY, poor));

    assertThat(bureau.proposals.waitingFor(bureau.leader, Optional.empty(), 10))
        .extracting(Happening::id)
        .containsExactly(proposed.id());
    assertThat(bureau.proposals.waitingFor(bureau.leader)).isEqualTo(1);
    assertThat(
            bureau.proposals.waitingFor(
                Bureau.editor("lan", Role.COMMUNE_LEADER), Optional.empty(), 10))
        .isEmpty();

    bureau.proposals.refuse(proposed.id(), bureau.leader, "Hộ vẫn ở địa phương");

    assertThat(bureau.proposals.waitingFor(bureau.leader, Optional.empty(), 10)).isEmpty();
    Bureau.refused(
        EventRefusal.NOT_WAITING, () -> bureau.proposals.approve(proposed.id(), bureau.leader));
    assertThat(bureau.lived(poor)).containsExactly("[2020-12-05,)");
  }

  @Test
  void whatChangedMeanwhileRefusesTheApproval() {
    var proposed = bureau.tell(new Event.MoveOut(DAY, poor));
    bureau.list("2021-03-01", poor, head("Mỵ", 1984, null));

    Bureau.refused(
        EventRefusal.CHANGED_SINCE, () -> bureau.proposals.approve(proposed.id(), bureau.leader));
    assertThat(bureau.lived(poor)).containsExactly("[2020-12-05,)");
  }

  @Test
  void undoingNeedsTheApprovalThatTheEventNeeded() {
    var before = bureau.everyFact();
    var proposed = bureau.tell(new Event.MoveOut(DAY, poor));
    var done = bureau.proposals.approve(proposed.id(), bureau.leader);
    var undoing = bureau.undo(done);

    assertThat(undoing.standing()).isEqualTo(Standing.PROPOSED);
    bureau.proposals.approve(undoing.id(), bureau.leader);
    assertThat(bureau.everyFact()).isEqualTo(before);
  }

  @Test
  void theCommuneThatAHouseholdLeftTakesItBack() {
    var scope = Seeing.within(bureau.officer.scope(), bureau.communes.getFirst());
    var here = new Editor(bureau.officer.actor(), scope, Role.COMMUNE_OFFICER);
    var done = bureau.tell(new Event.MoveOut(DAY, other), here);
    var undoing = new Event.Undo(DAY, other, done.id());

    Bureau.refused(
        RegistryRefusal.NO_SUCH_HOUSEHOLD, () -> bureau.tell(undoing, elsewhere(bureau.officer)));
    bureau.tell(undoing, here);
    assertThat(bureau.lived(other)).containsExactly("[2020-12-05,)");
  }

  @Test
  void theCommuneThatAHouseholdMovedFromTellsNothingMoreOfIt() {
    var scope = Seeing.within(bureau.officer.scope(), bureau.communes.getFirst());
    var here = new Editor(bureau.officer.actor(), scope, Role.COMMUNE_OFFICER);
    var done = bureau.tell(new Event.Move(DAY, other, bureau.communes.getLast()), here);

    Bureau.refused(
        RegistryRefusal.NO_SUCH_HOUSEHOLD,
        () -> bureau.tell(new Event.Undo(DAY, other, done.id()), here));
    assertThat(bureau.events.of(other, scope)).isEmpty();
  }

  @Test
  void beforeItIsDoneItSaysWhatItChangesInEveryRoom() {
    var before = bureau.everyFact();
    var all =
        bureau.events.foresee(
            Proposal.of(new Event.MoveOut(DAY, poor), "Chuyển đi tỉnh khác"), bureau.officer);

    assertThat(all)
        .extracting(Consequence::message)
        .containsExactly("registry.consequence.ends", "review.consequence.ends.POOR");
    assertThat(all).extracting(Consequence::changesClass).containsExactly(false, true);
    assertThat(bureau.everyFact()).isEqualTo(before);
    assertThat(bureau.lists.rows("SELECT kind FROM audit.act WHERE kind LIKE 'registry.%'"))
        .isEmpty();
  }

  private void assertWaits(Event event) {
    assertThat(bureau.tell(event).standing()).isEqualTo(Standing.PROPOSED);
  }

  private Editor elsewhere(Editor editor) {
    var scope = Seeing.within(editor.scope(), bureau.communes.getLast());
    return new Editor(editor.actor(), scope, editor.role());
  }
}
