package chungtay.exchange;

import chungtay.refusal.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Goes on, at the start, with what a stop or a crash cut short.
///
/// What was received is read; what was confirmed is committed. What had been read and was emptied
/// from staging by a crash is read again when it is committed.
@Component
@ConditionalOnProperty(name = "chungtay.role", havingValue = "server", matchIfMissing = true)
class Resumption {

  private static final Logger LOG = LoggerFactory.getLogger(Resumption.class);

  private final UploadBook book;
  private final Uploads uploads;

  Resumption(UploadBook book, Uploads uploads) {
    this.book = book;
    this.uploads = uploads;
  }

  @EventListener(ApplicationReadyEvent.class)
  void resumeBeside() {
    Thread.ofVirtual().name("uploads cut short").start(this::resume);
  }

  void resume() {
    for (var upload : book.in(UploadState.RECEIVED)) {
      go(upload, () -> uploads.read(upload.id(), Progress.unwatched()));
    }
    for (var upload : book.in(UploadState.CONFIRMED)) {
      go(upload, () -> uploads.finish(upload.id(), Progress.unwatched()));
    }
  }

  private static void go(Upload upload, Runnable work) {
    try {
      work.run();
    } catch (Refused refused) {
      // The upload's own page says so; the next one is not to wait for it.
      LOG.warn("upload {}: {}", upload.id(), refused.getMessage());
    }
  }
}
