package chungtay.exchange;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Goes on, at the start, with what a stop or a crash cut short.
///
/// What was received is read; what was confirmed is committed. What had been read and was emptied
/// from staging by a crash is read again when it is committed. It stands in the line of all other
/// work, so its page shows it, and why it should break off again.
@Component
@ConditionalOnProperty(name = "chungtay.role", havingValue = "server", matchIfMissing = true)
class Resumption {

  private final UploadBook book;
  private final Uploads uploads;
  private final Working working;

  Resumption(UploadBook book, Uploads uploads, Working working) {
    this.book = book;
    this.uploads = uploads;
    this.working = working;
  }

  @EventListener(ApplicationReadyEvent.class)
  void resumeBeside() {
    Thread.ofVirtual().name("uploads cut short").start(this::resume);
  }

  void resume() {
    for (var upload : book.in(UploadState.RECEIVED)) {
      working.start(upload.id(), progress -> uploads.read(upload.id(), progress));
    }
    for (var upload : book.in(UploadState.CONFIRMED)) {
      working.start(upload.id(), progress -> uploads.finish(upload.id(), progress));
    }
  }
}
