package chungtay.audit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Seals every second what was written since, for as long as the server runs.
///
/// Nothing waits for it: what it has not sealed yet is known to wait, and every proof says how much
/// that is. A lost database is waited for.
@Component
@ConditionalOnProperty(name = "chungtay.role", havingValue = "server", matchIfMissing = true)
class Sealer implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
  private static final int PAUSE_MS = 1_000;

  /// Bounds the memory and the length of one transaction.
  private static final int LINES_AT_ONCE = 5_000;

  private final Seals seals;
  private @Nullable Thread thread;
  private CountDownLatch stopped = new CountDownLatch(1);

  /// Told once when it begins and once when it ends; only the thread looks at it.
  private boolean isHindered;

  Sealer(Seals seals) {
    this.seals = seals;
  }

  private void sealUntil(CountDownLatch end) {
    do {
      try {
        sealAll(end);
        if (isHindered) LOG.info("Acts are sealed again.");
        isHindered = false;
      } catch (RuntimeException e) {
        if (!isHindered) LOG.warn("Acts cannot be sealed; trying again every second.", e);
        isHindered = true;
      }
    } while (!isOver(end));
  }

  private void sealAll(CountDownLatch end) {
    var sealed = LINES_AT_ONCE;
    while (sealed == LINES_AT_ONCE && end.getCount() > 0) sealed = seals.sealNext(LINES_AT_ONCE);
  }

  private static boolean isOver(CountDownLatch end) {
    try {
      return end.await(PAUSE_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public synchronized void start() {
    if (thread != null) return;
    var end = new CountDownLatch(1);
    stopped = end;
    thread = Thread.ofPlatform().name("sealer").daemon().start(() -> sealUntil(end));
  }

  @Override
  public void stop() {
    var running = end();
    if (running == null) return;
    try {
      running.join();
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

  @Override
  public synchronized boolean isRunning() {
    return thread != null;
  }
}
