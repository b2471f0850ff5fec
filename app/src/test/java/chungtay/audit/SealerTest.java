package chungtay.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who seals, in which order, and that nobody waits for it.
class SealerTest {

  final Trail trail = new Trail();
  final Sealer sealer = new Sealer(trail.seals);

  @AfterEach
  void close() {
    sealer.stop();
    trail.close();
  }

  @Test
  void itSealsByItselfForAsLongAsItRuns() throws Exception {
    trail.write("before");
    sealer.start();
    eventually(() -> sealed() == 1);
    trail.write("after");
    eventually(() -> sealed() == 2);

    sealer.stop();
    assertThat(sealer.isRunning()).isFalse();
    trail.write("nobody seals this");
    TimeUnit.MILLISECONDS.sleep(1_200);
    assertThat(sealed()).isEqualTo(2);
  }

  @Test
  void itGoesOnWhereTheDatabaseDidNotLetIt() throws Exception {
    trail.write("waits");
    trail.tamper("ALTER TABLE audit.seal RENAME TO away");
    sealer.start();
    TimeUnit.MILLISECONDS.sleep(100);
    trail.tamper("ALTER TABLE audit.away RENAME TO seal");

    eventually(() -> sealed() == 1);
  }

  @Test
  void whatWasCommittedFirstIsSealedFirstAndReadingComesAfter() {
    trail.read("1st read");
    trail.write("1st written");
    trail.read("2nd read");
    trail.write("2nd written");

    assertThat(trail.seals.sealNext(3)).isEqualTo(3);
    assertThat(trail.seals.sealNext(3)).isEqualTo(1);
    assertThat(trail.seals.sealNext(3)).isZero();
    assertThat(
            trail
                .database
                .client()
                .sql(
                    "SELECT a.subject FROM audit.seal AS s JOIN audit.act AS a ON a.id = s.act ORDER BY s.place")
                .query(String.class)
                .list())
        .containsExactly("1st written", "2nd written", "1st read", "2nd read");
  }

  /// The migration finds acts in an office that runs already.
  @Test
  void actsFromBeforeThereWasAChainAreSealedToo() throws Exception {
    trail.tamper(
        "DROP TABLE audit.seal, audit.unsealed",
        "DROP FUNCTION audit.await_seal, audit.sealed_only CASCADE",
        "DROP INDEX audit.act_by_time, audit.act_by_subject",
        "ALTER TABLE audit.act DROP CONSTRAINT act_happened_at_is_finite");
    trail.read("before");
    trail.write("before too");
    trail.tamper(Files.readString(Path.of("src/main/resources/db/20261125.02-audit-seals.sql")));
    trail.write("after");

    assertThat(trail.seals.sealNext(9)).isEqualTo(3);
    assertThat(trail.prove()).isInstanceOf(Proof.Proved.class);
  }

  /// A long import has written its act, and nobody knows yet whether it will stand.
  @Test
  void anActOfAnOpenTransactionNeitherWaitsForTheSealerNorTheSealerForIt() throws Exception {
    var begun = new CountDownLatch(1);
    var ended = new CountDownLatch(1);
    var slow =
        CompletableFuture.runAsync(() ->
            trail.acts.perform(
                ActsTest.OFFICER,
                Deed.of("test.slow", "", "begins first"),
                act -> {
                  begun.countDown();
                  return wait(ended);
                }));
    begun.await();
    trail.write("quick");
    assertThat(trail.seals.sealNext(9)).isEqualTo(1);
    ended.countDown();
    slow.get();

    assertThat(trail.seals.sealNext(9)).isEqualTo(1);
    assertThat(trail.prove()).isInstanceOf(Proof.Proved.class);
  }

  @Test
  void whileOneSealsNobodyElseDoesAndWritersGoOn() {
    trail.write("waits");
    trail
        .database
        .transactions()
        .executeWithoutResult(_ -> {
          assertThat(trail.seals.sealNext(9)).isEqualTo(1);
          var other = CompletableFuture.supplyAsync(() -> trail.seals.sealNext(9));
          var writer = CompletableFuture.supplyAsync(() -> trail.write("goes on"));
          assertThat(other.join()).isZero();
          assertThat(writer.join()).isNotNull();
        });
    assertThat(trail.seals.sealNext(9)).isEqualTo(1);
  }

  private long sealed() {
    return trail.head().place();
  }

  private static boolean wait(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void eventually(Callable<Boolean> condition) throws Exception {
    for (var tries = 0; tries < 200; tries++) {
      if (condition.call()) return;
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new AssertionError("it did not come about in 10 s");
  }
}
