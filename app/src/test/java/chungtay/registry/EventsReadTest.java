package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.AccessRefusal;
import chungtay.access.Field;
import chungtay.access.Role;
import chungtay.access.Seeing;
import chungtay.registry.event.Editor;
import chungtay.registry.event.Event;
import chungtay.registry.event.EventRefusal;
import chungtay.registry.event.Happening;
import chungtay.review.Recognising;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who reads what was told of households, and what of it waits for them.
class EventsReadTest {

  static final LocalDate DAY = LocalDate.of(2021, 6, 1);

  final Bureau bureau = new Bureau(Recognising::consequences);
  HouseholdId poor = Lists.household();
  HouseholdId other = Lists.household();

  @BeforeEach
  void onePoorHouseholdAndAnother() {
    poor = bureau.family("2020-12-05", head("Mỵ", 1984, null), child("Lan", 2010, null));
    other = bureau.family("2020-12-05", head("Páo", 1975, null));
    Recognising.decided(bureau.database, poor, "POOR", "2020-12-20");
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  /// A merger speaks of two households, and waits once.
  @Test
  void whatWaitsIsListedOnceTheOldestFirstAndNoMoreThanAskedFor() {
    var merger = new Event.Merge(DAY, poor, other, joining(), List.of());
    var first = bureau.tell(merger);
    var second = bureau.tell(new Event.MoveOut(DAY, poor));

    assertThat(bureau.proposals.waitingFor(bureau.leader, Optional.empty(), 10))
        .extracting(Happening::id)
        .containsExactly(first.id(), second.id());
    assertThat(bureau.proposals.waitingFor(bureau.leader, Optional.empty(), 1))
        .extracting(Happening::id)
        .containsExactly(first.id());
  }

  private List<Event.Related> joining() {
    return List.of(bureau.other("Mỵ", "Vợ"), bureau.other("Lan", "Con"));
  }

  @Test
  void whoMayNotApproveSeesNothingWaitAndEndsNothing() {
    var proposed = bureau.tell(new Event.MoveOut(DAY, poor)).id();
    var colleague = Bureau.editor("nga", Role.COMMUNE_OFFICER);

    Bureau.refused(
        AccessRefusal.NOT_FROM_THIS_POST,
        () -> bureau.proposals.waitingFor(colleague, Optional.empty(), 10));
    Bureau.refused(
        AccessRefusal.NOT_FROM_THIS_POST, () -> bureau.proposals.refuse(proposed, colleague, "x"));
    Bureau.refused(
        EventRefusal.NOT_OWN_PROPOSAL, () -> bureau.proposals.withdraw(proposed, colleague, "x"));
    for (var decision :
        List.<Function<Editor, Happening>>of(
            by -> bureau.proposals.refuse(proposed, by, "x"),
            by -> bureau.proposals.withdraw(proposed, by, "x"))) {
      Bureau.refused(
          RegistryRefusal.NO_SUCH_HOUSEHOLD, () -> decision.apply(elsewhere(bureau.leader)));
    }
    Bureau.refused(
        RegistryRefusal.NO_SUCH_HOUSEHOLD,
        () -> bureau.proposals.foresee(proposed, elsewhere(bureau.leader)));
    assertThat(bureau.proposals.waitingFor(bureau.leader, Optional.empty(), 10)).hasSize(1);
  }

  /// Reasons tell of anything, so each of these fields alone is not enough, nor all but one.
  @ParameterizedTest
  @EnumSource(
      value = Field.class,
      names = {"MEMBERS", "CLASS", "HEALTH", "GROUPS"})
  void whoDoesNotSeeOneOfTheFieldsOfAnEventReadsNone(Field field) {
    var told = bureau.tell(new Event.MoveOut(DAY, poor));
    var all = EnumSet.of(Field.MEMBERS, Field.CLASS, Field.HEALTH, Field.GROUPS);
    var enough = Seeing.fields(bureau.leader.scope(), all);
    assertThat(bureau.events.of(poor, enough)).extracting(Happening::id).contains(told.id());
    assertThat(bureau.events.find(told.id(), enough).id()).isEqualTo(told.id());

    var less = Seeing.fields(enough, EnumSet.complementOf(EnumSet.of(field)));
    assertThat(bureau.events.of(poor, less)).isEmpty();
    Bureau.refused(EventRefusal.NO_SUCH_EVENT, () -> bureau.events.find(told.id(), less));
  }

  /// A merger is told of two households: whoever sees one of them alone does not read it by its
  /// address.
  @Test
  void whoSeesOneHouseholdOfTwoReadsOfBothNothing() {
    var merger = bureau.tell(new Event.Merge(DAY, poor, other, joining(), List.of())).id();

    for (var seen : List.of(poor, other)) {
      var scope = Seeing.only(bureau.leader.scope(), seen.value());
      Bureau.refused(RegistryRefusal.NO_SUCH_HOUSEHOLD, () -> bureau.events.find(merger, scope));
    }
    var elsewhere = elsewhere(bureau.leader).scope();
    assertThat(bureau.events.of(poor, elsewhere)).isEmpty();
    Bureau.refused(RegistryRefusal.NO_SUCH_HOUSEHOLD, () -> bureau.events.find(merger, elsewhere));
  }

  private Editor elsewhere(Editor editor) {
    var scope = Seeing.within(editor.scope(), bureau.communes.getLast());
    return new Editor(editor.actor(), scope, editor.role());
  }
}
