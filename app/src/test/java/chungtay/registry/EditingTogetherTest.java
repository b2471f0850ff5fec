package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.audit.Deed;
import chungtay.refusal.Refused;
import chungtay.registry.event.Details;
import chungtay.registry.event.Event;
import chungtay.registry.event.EventRefusal;
import chungtay.registry.event.Proposal;
import chungtay.registry.event.Versions.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two who edit one household, and an event beside an import.
class EditingTogetherTest {

  static final LocalDate DAY = LocalDate.of(2021, 6, 1);

  final Bureau bureau = new Bureau();
  HouseholdId household = Lists.household();

  @BeforeEach
  void twoLiveTogether() {
    household = bureau.family("2020-12-05", head("Mỵ", 1984, null), child("Lan", 2010, null));
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  @Test
  void theSecondIsToldWhatTheFirstDid() {
    var seen = bureau.versions.of(List.of(household));
    var told = bureau.tell(new Event.Move(DAY, household, bureau.communes.get(1)));

    Bureau.refused(
        EventRefusal.CHANGED_SINCE,
        () ->
            bureau.events.perform(
                Proposal.of(new Event.MoveOut(DAY, household), "Chuyển đi"), bureau.officer, seen));
    var changes = bureau.versions.since(List.of(household), seen);
    assertThat(changes).hasSize(1);
    assertThat(changes.getFirst().event()).contains(told.id());
    assertThat(changes.getFirst().post()).isEqualTo(bureau.officer.actor().post());
  }

  /// Where an event speaks of two households, both are as they were looked at, or it is not done.
  @Test
  void theSecondIsToldWhatTheFirstDidToTheOtherHousehold() {
    var other = bureau.family("2020-12-05", head("Páo", 1975, null), child("Sùng", 1999, null));
    var sung = bureau.person("Sùng");
    var done = bureau.tell(Event.MarriageIn.from(other, DAY, household, sung, "Con rể"));
    var both = List.of(household, other);
    var seen = bureau.versions.of(both);
    bureau.tell(new Event.Move(DAY, other, bureau.communes.get(1)));

    for (var event :
        List.of(
            Event.MarriageIn.from(other, DAY, household, bureau.person("Páo"), "Cha"),
            new Event.Merge(
                DAY,
                household,
                other,
                List.of(bureau.other("Mỵ", "Vợ"), bureau.other("Lan", "Con")),
                List.of()),
            new Event.Undo(DAY, household, done.id()))) {
      Bureau.refused(
          EventRefusal.CHANGED_SINCE,
          () -> bureau.events.perform(Proposal.of(event, "Theo giấy"), bureau.officer, seen));
    }
    assertThat(bureau.versions.since(both, seen))
        .singleElement()
        .satisfies(change -> assertThat(change.households()).containsExactly(other));
  }

  @Test
  void theSecondIsToldOfAListToo() {
    var seen = bureau.versions.of(List.of(household));
    bureau.list("2021-01-05", household, head("Mỵ", 1984, null));

    assertThat(bureau.versions.since(List.of(household), seen))
        .singleElement()
        .satisfies(change -> {
          assertThat(change.kind()).isEqualTo("test.import");
          assertThat(change.event()).isEmpty();
        });
  }

  @Test
  void ofTwoAtOnceExactlyOneStands() throws Exception {
    var seen = bureau.versions.of(List.of(household));
    List<Callable<String>> both =
        List.of(
            () -> outcome(new Event.Move(DAY, household, bureau.communes.get(1)), seen.number()),
            () -> outcome(new Event.Move(DAY, household, bureau.communes.get(2)), seen.number()));
    try (var threads = Executors.newFixedThreadPool(2)) {
      var outcomes = threads.invokeAll(both).stream().map(EditingTogetherTest::result).toList();

      assertThat(outcomes).containsExactlyInAnyOrder("DONE", "CHANGED_SINCE");
    }
    assertThat(bureau.lived(household)).hasSize(2);
    assertThat(bureau.events.of(household, bureau.officer.scope())).hasSize(1);
  }

  private String outcome(Event event, long seen) {
    try {
      return bureau
          .events
          .perform(Proposal.of(event, "Chuyển nơi ở"), bureau.officer, new Version(seen))
          .standing()
          .name();
    } catch (Refused refused) {
      return refused.refusal().name();
    }
  }

  private static String result(Future<String> future) {
    return future.resultNow();
  }

  @Test
  void anEventDoesNotHangBehindAListThatSettles() throws Exception {
    var settled = new CountDownLatch(1);
    var released = new CountDownLatch(1);
    var slow = CompletableFuture.runAsync(() -> settleAndWait(settled, released));
    settled.await();
    var began = System.nanoTime();

    bureau.refused(RegistryRefusal.LIST_SETTLES, new Event.MoveOut(DAY, household));

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    released.countDown();
    slow.get();
    assertThat(bureau.lived(household)).containsExactly("[2020-12-05,)");
  }

  private void settleAndWait(CountDownLatch settled, CountDownLatch released) {
    var intake = new Intake(bureau.database.client());
    bureau
        .database
        .acts()
        .perform(
            Lists.OFFICER,
            Deed.of("test.import", "", "a slow list"),
            act -> {
              intake.open();
              intake.settle(act);
              settled.countDown();
              try {
                released.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return act;
            });
  }

  @Test
  void theTrailTellsHowItStoodBeforeAndAfterWithoutANameOrANumber() {
    bureau.tell(
        new Event.Correction(DAY, household, bureau.person("Lan"), Details.named("Lan Anh")));
    bureau.tell(new Event.Move(DAY, household, bureau.communes.get(1)));

    var acts =
        bureau.lists.rows(
            """
            SELECT concat_ws('|', kind, subject, before, after) FROM audit.act
             WHERE kind LIKE 'registry.%' ORDER BY number
            """);
    var move = acts.getLast();
    assertThat(acts).hasSize(2);
    assertThat(move)
        .startsWith("registry.event|" + household.value())
        .contains(bureau.communes.getFirst().value().toString())
        .contains(bureau.communes.get(1).value().toString())
        .contains(bureau.person("Mỵ").value().toString());
    assertThat(String.join("", acts)).doesNotContain("Lan", "Mỵ");
  }
}
