package chungtay.exchange;

import chungtay.database.Outage;
import chungtay.database.Outages;
import chungtay.refusal.Refused;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Long work that goes on when its page is closed: one upload after the other.
@Component
class Working {

  private static final Logger LOG = LoggerFactory.getLogger(Working.class);

  private final ExecutorService line =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("uploads").factory());
  private final Map<UploadId, Reached> running = new ConcurrentHashMap<>();
  private final Map<UploadId, Optional<Outage>> broken = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Outages outages;

  Working(Clock clock, Outages outages) {
    this.clock = clock;
    this.outages = outages;
  }

  /// How far the work on an upload has come.
  record Reached(Progress.Step step, long rows, Instant since) {}

  /// Puts work on an upload into the line, unless it stands there already.
  void start(UploadId upload, Consumer<Progress> work) {
    var since = clock.instant();
    var first = new Reached(Progress.Step.READING, 0, since);
    if (running.putIfAbsent(upload, first) != null) return;
    broken.remove(upload);
    line.execute(() -> go(upload, since, work));
  }

  private void go(UploadId upload, Instant since, Consumer<Progress> work) {
    try {
      work.accept((step, rows) -> running.put(upload, new Reached(step, rows, since)));
    } catch (Refused refused) {
      // The upload remembers why; its page says it.
      LOG.info("upload {} was refused: {}", upload, refused.refusal().name());
    } catch (RuntimeException | Error failure) {
      var outage = outages.of(failure);
      broken.put(upload, outage);
      outage.ifPresentOrElse(
          ground -> LOG.warn("upload {} broke off: {}", upload, ground),
          // Its message may name people, so only what it is and where.
          () -> LOG.error("upload {}: {} {}", upload, failure.getClass(), failure.getStackTrace()));
    } finally {
      running.remove(upload);
    }
  }

  Optional<Reached> on(UploadId upload) {
    return Optional.ofNullable(running.get(upload));
  }

  /// Whether the last work on an upload broke off.
  boolean brokeOff(UploadId upload) {
    return broken.containsKey(upload);
  }

  /// What the ground lacked when it did; nothing if the fault was ours.
  Optional<Outage> outage(UploadId upload) {
    return broken.getOrDefault(upload, Optional.empty());
  }

  /// Waits until all of the line is done; nothing is put into it any more.
  void finish() {
    line.close();
  }

  @PreDestroy
  void stop() {
    line.shutdownNow();
  }
}
