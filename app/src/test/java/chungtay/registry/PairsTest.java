package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Scope;
import chungtay.access.Seeing;
import chungtay.database.TestDatabase;
import chungtay.place.Seeded;
import chungtay.place.UnitId;
import chungtay.refusal.Refused;
import chungtay.registry.Lists.Entry;
import chungtay.registry.duplicate.Comparing;
import chungtay.registry.duplicate.Judgement.Verdict;
import chungtay.registry.duplicate.Pair;
import chungtay.registry.duplicate.Pairs;
import chungtay.registry.duplicate.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said of households that look alike.
class PairsTest {

  static final String DAY = "2020-12-05";
  static final Scope SCOPE = Scope.all("test", LocalDate.of(2021, 9, 30));

  final TestDatabase database = TestDatabase.fresh();
  final Lists lists = new Lists(database);
  final UnitId village = lists.village();
  final HouseholdId first = Lists.household();
  final HouseholdId second = Lists.household();
  final Pairs pairs =
      new Pairs(
          database.client(),
          database.acts(),
          new Visible(Seeded.unseeded(database), (_, _, _, _) -> "FALSE"));

  @BeforeEach
  void arrive() {
    lists.arrive(
        Entry.of(first, DAY, village, head("Nguyễn Văn Hòa", 1967, null)),
        Entry.of(second, DAY, village, head("Nguyễn Văn Hòa", 1967, null)));
    compare();
  }

  private void compare() {
    new Findable(database.client(), Lists.followed(database)).catchUp();
    new Comparing(database.client(), database.transactions()).catchUp();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Pair waiting() {
    return pairs.waiting(SCOPE, Optional.empty(), 10).getFirst();
  }

  private void judge(Pair pair, Verdict verdict, String reason) {
    pairs.judge(pair.seen(), verdict, reason, Lists.OFFICER, SCOPE);
  }

  @Test
  void aPairIsAskedOnce() {
    var pair = waiting();
    assertThat(List.of(pair.one(), pair.other())).containsExactlyInAnyOrder(first, second);

    judge(pair, Verdict.DIFFERENT, " hai anh em ");
    assertThat(pairs.waiting(SCOPE, Optional.empty(), 10)).isEmpty();
    lists.arrive(
        Entry.of(second, "2021-06-01", lists.village(), head("Nguyễn Văn Hòa", 1967, null)));
    lists.arrive(Entry.of(second, "2021-07-01", village, head("Nguyễn Văn Hòa", 1967, null)));
    compare();
    assertThat(pairs.waiting(SCOPE, Optional.empty(), 10)).isEmpty();

    var judgement = pairs.find(pair.one(), pair.other(), SCOPE).judgement().orElseThrow();
    assertThat(judgement.verdict()).isEqualTo(Verdict.DIFFERENT);
    assertThat(judgement.reason()).isEqualTo("hai anh em");
  }

  /// Two that were said to be two turn out to have the same child; it is not asked a third time.
  @Test
  void aPairIsAskedAgainOnceMoreSpeaksForIt() {
    var pair = waiting();
    judge(pair, Verdict.DIFFERENT, "hai anh em");
    joinedByLan(first);
    assertThat(pairs.waiting(SCOPE, Optional.empty(), 10)).isEmpty();

    joinedByLan(second);
    var again = waiting();
    assertThat(again.judgement()).isPresent();
    assertThat(again.score()).isGreaterThan(pair.score());

    judge(again, Verdict.DIFFERENT, "hai chị em họ");
    assertThat(pairs.waiting(SCOPE, Optional.empty(), 10)).isEmpty();
  }

  private void joinedByLan(HouseholdId household) {
    var hoa = head("Nguyễn Văn Hòa", 1967, null);
    lists.arrive(
        Entry.of(household, "2021-06-01", village, hoa, child("Trần Thị Lan", 1990, null)));
    compare();
  }

  @Test
  void membersOfOneNumberAreToldToThoseWhoSeeNumbers() {
    var pair = waiting();
    assertThat(pairs.ofOneNumber(pair, SCOPE)).isEmpty();

    database.client().sql("UPDATE registry.findable SET identity_index = '1'").update();
    assertThat(pairs.ofOneNumber(pair, SCOPE)).hasSize(1);
    assertThat(pairs.ofOneNumber(pair, Seeing.fields(SCOPE, Set.of()))).isEmpty();
  }

  @Test
  void whatHasChangedIsLookedAtAgain() {
    var pair = waiting();
    lists.arrive(Entry.of(second, "2021-06-01", village, head("Nguyễn Văn Hoà", 1967, null)));
    compare();

    assertRefused(
        RegistryRefusal.CHANGED_MEANWHILE, () -> judge(pair, Verdict.DIFFERENT, "hai anh em"));
    lists.arrive(Entry.of(second, "2021-07-01", village, head("Nguyễn Văn Hoàn", 1967, null)));
    compare();
    assertRefused(RegistryRefusal.NO_SUCH_PAIR, () -> judge(pair, Verdict.DIFFERENT, "hai anh em"));
  }

  /// Of two who judge at once one is told.
  @Test
  void twoJudgeAtOnce() throws Exception {
    var pair = waiting();
    var start = new CountDownLatch(1);
    try (var people = Executors.newFixedThreadPool(2)) {
      var said =
          Stream.of(Verdict.SAME, Verdict.DIFFERENT)
              .map(verdict -> people.submit(() -> isSaid(start, pair, verdict)))
              .toList();
      start.countDown();

      assertThat(List.of(said.getFirst().get(), said.getLast().get()))
          .containsExactlyInAnyOrder(true, false);
    }
    assertThat(lists.rows("SELECT verdict FROM registry.judgement")).hasSize(1);
  }

  private boolean isSaid(CountDownLatch start, Pair pair, Verdict verdict)
      throws InterruptedException {
    start.await();
    try {
      judge(pair, verdict, "tại nhà");
      return true;
    } catch (Refused refused) {
      assertThat(refused.refusal()).isEqualTo(RegistryRefusal.JUDGED_MEANWHILE);
      return false;
    }
  }

  @Test
  void aJudgementIsFollowedByANewer() {
    judge(waiting(), Verdict.DIFFERENT, "một");
    var judged = pairs.find(min(), max(), SCOPE);
    judge(judged, Verdict.SAME, "hai");

    assertThat(pairs.find(min(), max(), SCOPE).judgement().orElseThrow().verdict())
        .isEqualTo(Verdict.SAME);
    assertThat(lists.rows("SELECT reason FROM audit.act WHERE kind = 'registry.judge'"))
        .containsExactlyInAnyOrder("một", "hai");
  }

  @Test
  void whoeverJudgesSecondIsTold() {
    var pair = waiting();
    judge(pair, Verdict.DIFFERENT, "một");

    assertRefused(RegistryRefusal.JUDGED_MEANWHILE, () -> judge(pair, Verdict.SAME, "hai"));
    assertRefused(RegistryRefusal.NO_REASON, () -> judge(pair, Verdict.SAME, " "));
    assertThat(lists.rows("SELECT verdict FROM registry.judgement")).containsExactly("DIFFERENT");
  }

  /// Three that look alike are three pairs; each stands on one part of the queue, also when one of
  /// them is judged while somebody reads on.
  @Test
  void theQueueIsReadAPartAtATime() {
    lists.arrive(Entry.of(Lists.household(), DAY, village, head("Nguyễn Văn Hoà", 1967, null)));
    compare();
    var all = pairs.waiting(SCOPE, Optional.empty(), 100);
    assertThat(pairs.waiting(SCOPE)).isEqualTo(all.size()).isEqualTo(3);

    var read = new ArrayList<Pair>();
    Optional<Turn> after = Optional.empty();
    for (var next = next(after); !next.isEmpty(); next = next(after)) {
      read.add(next.getFirst());
      after = Turn.read(Turn.of(next.getFirst()).text());
      judge(next.getFirst(), Verdict.DIFFERENT, "hai hộ");
    }
    assertThat(read).isEqualTo(all);
    assertThat(pairs.waiting(SCOPE)).isZero();
  }

  private List<Pair> next(Optional<Turn> after) {
    return pairs.waiting(SCOPE, after, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1.x.y", "-1.%s.%s", "123456.%s.%s", "1.%s.%s.", "x1.%s.%s"})
  void whatIsNoPlaceInTheQueueIsNotRead(String text) {
    assertThat(Turn.read(text.formatted(first.value(), second.value()))).isEmpty();
  }

  @Test
  void whoeverSeesOneOfThemSeesNoPair() {
    var one = Seeing.only(SCOPE, first.value());

    assertThat(pairs.waiting(one, Optional.empty(), 10)).isEmpty();
    assertThat(pairs.waiting(one)).isZero();
    assertRefused(RegistryRefusal.NO_SUCH_PAIR, () -> pairs.find(min(), max(), one));
    assertRefused(
        RegistryRefusal.NO_SUCH_PAIR,
        () -> pairs.judge(waiting().seen(), Verdict.SAME, "một", Lists.OFFICER, one));
    assertRefused(RegistryRefusal.NO_SUCH_PAIR, () -> pairs.find(max(), min(), SCOPE));
  }

  private HouseholdId min() {
    return waitingOrJudged().one();
  }

  private HouseholdId max() {
    return waitingOrJudged().other();
  }

  private Pair waitingOrJudged() {
    var isInOrder = first.value().toString().compareTo(second.value().toString()) < 0;
    return pairs.find(isInOrder ? first : second, isInOrder ? second : first, SCOPE);
  }

  private static void assertRefused(RegistryRefusal refusal, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(Refused.class, one -> assertThat(one.refusal()).isEqualTo(refusal));
  }
}
