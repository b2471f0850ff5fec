package chungtay.registry;

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
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
    return pairs.waiting(SCOPE, 10).getFirst();
  }

  @Test
  void aPairIsAskedOnce() {
    var pair = waiting();
    assertThat(List.of(pair.one(), pair.other())).containsExactlyInAnyOrder(first, second);

    pairs.judge(pair, Verdict.DIFFERENT, " hai anh em ", Lists.OFFICER);
    assertThat(pairs.waiting(SCOPE, 10)).isEmpty();
    lists.arrive(
        Entry.of(second, "2021-06-01", lists.village(), head("Nguyễn Văn Hòa", 1967, null)));
    lists.arrive(Entry.of(second, "2021-07-01", village, head("Nguyễn Văn Hòa", 1967, null)));
    compare();
    assertThat(pairs.waiting(SCOPE, 10)).isEmpty();

    var judgement = pairs.find(pair.one(), pair.other(), SCOPE).judgement().orElseThrow();
    assertThat(judgement.verdict()).isEqualTo(Verdict.DIFFERENT);
    assertThat(judgement.reason()).isEqualTo("hai anh em");
  }

  @Test
  void aJudgementIsFollowedByANewer() {
    pairs.judge(waiting(), Verdict.DIFFERENT, "một", Lists.OFFICER);
    var judged = pairs.find(min(), max(), SCOPE);
    pairs.judge(judged, Verdict.SAME, "hai", Lists.OFFICER);

    assertThat(pairs.find(min(), max(), SCOPE).judgement().orElseThrow().verdict())
        .isEqualTo(Verdict.SAME);
    assertThat(lists.rows("SELECT reason FROM audit.act WHERE kind = 'registry.judge'"))
        .containsExactlyInAnyOrder("một", "hai");
  }

  @Test
  void whoeverJudgesSecondIsTold() {
    var pair = waiting();
    pairs.judge(pair, Verdict.DIFFERENT, "một", Lists.OFFICER);

    assertRefused(
        RegistryRefusal.JUDGED_MEANWHILE,
        () -> pairs.judge(pair, Verdict.SAME, "hai", Lists.OFFICER));
    assertRefused(
        RegistryRefusal.NO_REASON, () -> pairs.judge(pair, Verdict.SAME, " ", Lists.OFFICER));
    assertThat(lists.rows("SELECT verdict FROM registry.judgement")).containsExactly("DIFFERENT");
  }

  @Test
  void whoeverSeesOneOfThemSeesNoPair() {
    var one = Seeing.only(SCOPE, first.value());

    assertThat(pairs.waiting(one, 10)).isEmpty();
    assertRefused(RegistryRefusal.NO_SUCH_PAIR, () -> pairs.find(min(), max(), one));
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
