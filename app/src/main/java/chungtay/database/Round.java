package chungtay.database;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/// Work that goes on beside the pages, in a thread of its own, lap after lap from its start to its
/// stop. What hinders it, such as a lost database, is waited out, and told once when it begins and
/// once when it ends.
public final class Round {

  private final Manner manner;
  private final Lap lap;
  private @Nullable Thread thread;
  private CountDownLatch stopped = new CountDownLatch(1);

  public Round(Manner manner, Lap lap) {
    this.manner = manner;
    this.lap = lap;
  }

  /// How it goes round.
  ///
  /// @param name of the thread
  /// @param hindered what is told when a lap fails
  /// @param again what is told when one does not fail any more
  /// @param pause between two laps, in ms
  /// @param stopAtMost how long its stop waits for a lap to end, in ms; 0: however long it takes
  public record Manner(
      String name, Logger log, String hindered, String again, int pause, int stopAtMost) {}

  /// Done once around.
  @FunctionalInterface
  public interface Lap {
    void run(Going going) throws SQLException;
  }

  /// What a lap knows of its round.
  public final class Going {

    private final CountDownLatch end;
    private boolean isHindered; // only the thread looks at it

    private Going(CountDownLatch end) {
      this.end = end;
    }

    /// Whether it is to come to its end.
    public boolean isOver() {
      return end.getCount() == 0;
    }

    /// Says that nothing hinders it; a lap that ends says so too.
    public void well() {
      if (isHindered) manner.log().info(manner.again());
      isHindered = false;
    }

    private void hindered(Exception by) {
      if (!isHindered && !isOver()) manner.log().warn(manner.hindered(), by);
      isHindered = true;
    }
  }

  private void go(Going going) {
    do {
      try {
        lap.run(going);
        going.well();
      } catch (SQLException | RuntimeException e) {
        going.hindered(e);
      }
    } while (!paused(going.end));
  }

  /// Whether it came to its end meanwhile.
  private boolean paused(CountDownLatch end) {
    try {
      return end.await(manner.pause(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /// Begins it, unless it goes already.
  public synchronized void start() {
    if (thread != null) return;
    stopped = new CountDownLatch(1);
    var going = new Going(stopped);
    thread = Thread.ofPlatform().name(manner.name()).daemon().start(() -> go(going));
  }

  /// Ends it, and waits for the lap that it is in.
  public void stop() {
    var running = end();
    if (running == null) return;
    try {
      running.join(manner.stopAtMost());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized @Nullable Thread end() {
    stopped.countDown();
    var running = thread;
    thread = null;
    return running;
  }

  public synchronized boolean isRunning() {
    return thread != null;
  }
}
