package chungtay.measure;

import static chungtay.measure.SmallProvince.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.classification.HouseholdClass;
import chungtay.database.TestDatabase;
import chungtay.registry.HouseholdId;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/// Figures follow the commits of everybody, in their order, and outlive a lost database.
class FollowerTest {

  static final Duration AT_MOST = Duration.ofSeconds(2);
  static final Duration RECOVERED = Duration.ofSeconds(20);
  static final String DECISION =
      """
      INSERT INTO review.decision (id, household_id, standard, review_year, class, decided_on, recorded)
      VALUES (gen_random_uuid(), :household, '59-2015', 2020, 'POOR', '2020-12-10', :act)
      """;

  final SmallProvince small = new SmallProvince();
  final HouseholdId first = small.household(small.province);
  final HouseholdId second = small.household(small.province);

  /// Connections as another process has them: nothing is shared with the figures.
  final DriverManagerDataSource elsewhere = new DriverManagerDataSource(small.database.url());

  final Acts actsElsewhere =
      new Acts(
          JdbcClient.create(elsewhere),
          new TransactionTemplate(new DataSourceTransactionManager(elsewhere)),
          TestDatabase.CLOCK);

  @AfterEach
  void close() {
    small.close();
  }

  int poor() {
    var question = small.all("2020-12-31").with(SmallProvince.poor());
    return small.figuresByThemselves().count(SCOPE, question).households();
  }

  void decideElsewhere(HouseholdId household, CountDownLatch written, CountDownLatch mayCommit) {
    var ignored =
        actsElsewhere.perform(
            SmallProvince.OFFICER,
            Deed.of("test.decide", "", "in another process"),
            act -> {
              JdbcClient.create(elsewhere)
                  .sql(DECISION)
                  .param("household", household.value())
                  .param("act", act.value())
                  .update();
              written.countDown();
              await(mayCommit);
              return act;
            });
  }

  @Test
  void aCommitOfAnotherProcessIsSeenWithinTwoSeconds() {
    start();
    decideElsewhere(first, new CountDownLatch(1), new CountDownLatch(0));

    assertThat(soon(() -> poor() == 1)).isTrue();
    assertThat(small.figuresByThemselves().upTo()).isEqualTo(small.acts.last());
  }

  @Test
  void aCommitThatNobodyAnnouncedIsSeenWithinTwoSeconds() {
    start();
    small
        .db
        .sql(
            """
            WITH act AS (
                 INSERT INTO audit.act (id, number, happened_at, person, post, origin, kind, subject, reason)
                 SELECT gen_random_uuid(), max(number) + 1, now(), 'demo', 'demo', 'test', 'test', '', 'silent'
                   FROM audit.act
              RETURNING id)
            INSERT INTO review.decision (id, household_id, standard, review_year, class, decided_on, recorded)
            SELECT gen_random_uuid(), :household, '59-2015', 2020, 'POOR', DATE '2020-12-10', id
              FROM act
            """)
        .param("household", first.value())
        .update();

    assertThat(soon(() -> poor() == 1)).isTrue();
  }

  @Test
  void whoCommitsLaterIsNotMissedAlthoughItBeganBefore() throws Exception {
    start();
    var written = new CountDownLatch(1);
    var mayCommit = new CountDownLatch(1);
    var slow = CompletableFuture.runAsync(() -> decideElsewhere(first, written, mayCommit));
    await(written);
    small.decided(second, HouseholdClass.POOR, "2020-12-10");

    assertThat(soon(() -> poor() == 1)).isTrue();
    var seen = small.figuresByThemselves().upTo();
    mayCommit.countDown();
    slow.get();
    assertThat(soon(() -> poor() == 2)).isTrue();
    assertThat(small.figuresByThemselves().upTo()).isEqualTo(seen + 1);
  }

  @Test
  void aLostDatabaseIsWaitedForWhileReadersGoOn() {
    start();
    admit(false);
    var before = small.figuresByThemselves().upTo();
    admit(true);
    decideElsewhere(first, new CountDownLatch(1), new CountDownLatch(0));

    assertThat(until(() -> small.figuresByThemselves().upTo() > before, RECOVERED)).isTrue();
    assertThat(poor()).isEqualTo(1);
  }

  /// Lets connections in, or throws all out and lets none in.
  void admit(boolean allowed) {
    var url = small.database.url();
    var name = url.replaceAll(".*/([a-z_0-9]+)\\b.*", "$1");
    var other =
        JdbcClient.create(new DriverManagerDataSource(url.replace("/" + name, "/postgres")));
    other.sql("ALTER DATABASE " + name + " ALLOW_CONNECTIONS " + allowed).update();
    if (allowed) return;
    other
        .sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name")
        .param("name", name)
        .query()
        .listOfRows();
  }

  void start() {
    small.follower.start();
    assertThat(until(() -> small.follower.newest().isPresent(), RECOVERED)).isTrue();
  }

  static boolean soon(BooleanSupplier condition) {
    return until(condition, AT_MOST);
  }

  static boolean until(BooleanSupplier condition, Duration atMost) {
    var end = System.nanoTime() + atMost.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) return false;
      LockSupport.parkNanos(5_000_000);
    }
    return true;
  }

  static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
