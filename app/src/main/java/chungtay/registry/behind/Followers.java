package chungtay.registry.behind;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Lets everything that is made behind the acts catch up with them, for as long as the server runs;
/// each in a thread of its own, so that the fast do not wait for the slow. A lost database is
/// waited for.
@Component
@ConditionalOnProperty(name = "chungtay.role", havingValue = "server", matchIfMissing = true)
class Followers implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
  private static final int LOOK_EVERY_MS = 500;

  /// What is made of a whole province takes longer; cut short, it is made at the next start.
  private static final int STOP_AT_MOST_MS = 5_000;

  private final List<Behind> all;
  private final List<Thread> threads = new ArrayList<>();
  private CountDownLatch stopped = new CountDownLatch(1);

  Followers(List<Behind> all) {
    this.all = List.copyOf(all);
  }

  private static void follow(Behind one, CountDownLatch end) {
    var isHindered = false; // told once when it begins and once when it ends
    do {
      try {
        one.catchUp();
        if (isHindered) LOG.info("{} follows again.", one.name());
        isHindered = false;
      } catch (RuntimeException e) {
        var isTold = isHindered || end.getCount() == 0;
        if (!isTold) LOG.warn("{} does not follow; trying again twice a second.", one.name(), e);
        isHindered = true;
      }
    } while (!isOver(end));
  }

  private static boolean isOver(CountDownLatch end) {
    try {
      return end.await(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public synchronized void start() {
    if (!threads.isEmpty()) return;
    var end = new CountDownLatch(1);
    stopped = end;
    for (var one : all) {
      threads.add(Thread.ofPlatform().name(one.name()).daemon().start(() -> follow(one, end)));
    }
  }

  @Override
  public synchronized void stop() {
    stopped.countDown();
    try {
      for (var thread : threads) thread.join(STOP_AT_MOST_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.clear();
  }

  @Override
  public synchronized boolean isRunning() {
    return !threads.isEmpty();
  }
}
