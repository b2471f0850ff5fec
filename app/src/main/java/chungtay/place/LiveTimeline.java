package chungtay.place;

import chungtay.place.TimelineTables.Found;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The timeline in memory, kept up with what any process commits.
///
/// Whoever asks when a look at the tables is due waits for that one look, and not for long. When
/// the database is gone or hangs, everybody goes on with what was seen last, until it answers
/// again.
final class LiveTimeline {

  /// How long a commit of another process may go unseen. Commits of this process are seen at once.
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /// How long a look may keep a reader.
  private static final Duration WAIT = Duration.ofMillis(500);

  /// The same for one that is owed a commit of this process: the database has just answered.
  private static final Duration WAIT_FOR_OUR_OWN = Duration.ofSeconds(5);

  private final TimelineTables tables;
  private volatile @Nullable Look seen;
  private @Nullable Look underWay;

  /// How many transactions of this process have changed something.
  private long changes;

  /// Whether the last look came back in time. While none does, nobody waits.
  private volatile boolean answers = true;

  LiveTimeline(TimelineTables tables) {
    this.tables = tables;
  }

  /// One look at the tables.
  ///
  /// @param changes how many of this process it cannot miss
  private record Look(long began, long changes, CompletableFuture<Found> found) {

    boolean isLaterThan(@Nullable Look other) {
      return other == null || began - other.began > 0;
    }
  }

  Timeline current() {
    var standing = seen;
    var look = due();
    if (look != null) {
      if (standing == null) return first(look);
      if (answers) await(look, look.changes() == standing.changes() ? WAIT : WAIT_FOR_OUR_OWN);
    }
    return newest().found().join().timeline();
  }

  private Look newest() {
    var look = seen;
    if (look == null) throw new IllegalStateException("nothing was seen yet");
    return look;
  }

  /// The look that whoever asks now must wait for: one that is under way, or a new one; none if the
  /// last is new enough.
  private synchronized @Nullable Look due() {
    var now = System.nanoTime();
    var last = underWay;
    var covers = last != null && last.changes() == changes;
    if (last != null && covers && !last.found().isDone()) return last;
    if (last != null && covers && now - last.began() < PATIENCE.toNanos() && seen != null) {
      return null;
    }
    var look = new Look(now, changes, new CompletableFuture<>());
    underWay = look;
    Thread.ofVirtual().name("timeline").start(() -> look(look));
    return look;
  }

  private void look(Look look) {
    var before = seen;
    try {
      var found = tables.look(before == null ? null : before.found().join());
      keep(look, found);
    } catch (RuntimeException | Error failure) {
      answers = false;
      look.found().completeExceptionally(failure);
    }
  }

  private synchronized void keep(Look look, Found found) {
    if (look.isLaterThan(seen)) seen = look; // before anybody who waits for it goes on
    answers = true;
    look.found().complete(found);
  }

  /// Nothing stands yet, so there is nothing to go on with.
  private static Timeline first(Look look) {
    try {
      return look.found().join().timeline();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) throw cause;
      throw failure;
    }
  }

  private void await(Look look, Duration atMost) {
    try {
      var left = atMost.toNanos() - (System.nanoTime() - look.began());
      var ignored = look.found().get(left, TimeUnit.NANOSECONDS);
    } catch (TimeoutException _) {
      answers = false;
    } catch (ExecutionException _) {
      // It has said so itself: the next reader does not wait.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// To be called by whoever writes: once that is committed, it is looked at anew.
  void touch() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            changed();
          }
        });
  }

  private synchronized void changed() {
    changes++;
    answers = true; // it has just taken a commit
  }
}
