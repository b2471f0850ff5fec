package chungtay.registry;

import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.audit.Deed;
import chungtay.database.TestDatabase;
import chungtay.place.UnitId;
import chungtay.refusal.Refused;
import chungtay.registry.Lists.Entry;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/// Two that write at once, and the guards behind them.
class ConcurrentIntakesTest {

  final TestDatabase database = TestDatabase.fresh();
  final Lists lists = new Lists(database);
  final UnitId village = lists.village();
  final HouseholdId household = Lists.household();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theSecondWaitsForTheFirstAndBothCount() throws Exception {
    lists.arrive(
        Entry.of(household, "2018-12-05", village, head("Hoàng Thị Mỵ", 1984, "A")).counting(4));
    var settled = new CountDownLatch(1);
    var released = new CountDownLatch(1);
    var first =
        CompletableFuture.runAsync(() ->
            arriveAndWait(
                Entry.of(household, "2019-12-05", village, head("Hoàng Thị Mỵ", 1984, "A"))
                    .counting(5),
                settled,
                released));
    settled.await();
    var second =
        CompletableFuture.runAsync(() ->
            lists.arrive(
                Entry.of(household, "2020-12-05", village, head("Hoàng Thị Mỵ", 1984, "A"))
                    .counting(6)));
    assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS))
        .isInstanceOf(java.util.concurrent.TimeoutException.class);
    released.countDown();
    first.get();
    second.get();

    assertThat(
            lists.rows(
                "SELECT held || ' ' || persons FROM registry.household_known WHERE withdrawn IS NULL ORDER BY held"))
        .containsExactly(
            "[2018-12-05,2019-12-05) 4", "[2019-12-05,2020-12-05) 5", "[2020-12-05,) 6");
  }

  @Test
  void aHouseholdThatTwoBringAsNewComesInOnceAndNothingIsHalfWritten() {
    lists.arrive(Entry.of(household, "2019-12-05", village));
    // The code is made from the end of the id, so this is another household of the same code.
    var twin =
        new HouseholdId(
            new java.util.UUID(
                household.value().getMostSignificantBits() + 1,
                household.value().getLeastSignificantBits()));

    assertThatThrownBy(() ->
            lists.arrive(Entry.of(twin, "2020-12-05", village, head("Lý Văn Páo", 1970, "B"))))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal()).isEqualTo(RegistryRefusal.CODE_TAKEN));
    assertThat(lists.rows("SELECT id::text FROM registry.household"))
        .containsExactly(household.value().toString());
    assertThat(lists.rows("SELECT id::text FROM registry.person")).isEmpty();
  }

  @Test
  void theDatabaseItselfRefusesTwoFactsForOneDay() {
    lists.arrive(
        Entry.of(household, "2019-12-05", village, head("Hoàng Thị Mỵ", 1984, "A")).counting(4));

    for (var table : new String[] {"residence", "household_known", "membership", "person_known"}) {
      var columns =
          lists
              .rows(
                  """
                  SELECT string_agg(column_name, ', ') FROM information_schema.columns
                   WHERE table_schema = 'registry' AND table_name = '%s' AND is_identity = 'NO'
                  """
                      .formatted(table))
              .getFirst();
      assertThatThrownBy(() ->
              database
                  .client()
                  .sql(
                      "INSERT INTO registry.%1$s (%2$s) SELECT %2$s FROM registry.%1$s"
                          .formatted(table, columns))
                  .update())
          .as(table)
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("_one_a_day");
    }
  }

  private void arriveAndWait(Entry entry, CountDownLatch settled, CountDownLatch released) {
    var intake = new Intake(database.client());
    database
        .acts()
        .perform(
            Lists.OFFICER,
            Deed.of("test.import", "", "a slow list"),
            act -> {
              intake.open();
              lists.fill(entry);
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
}
