package chungtay.registry.paper;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Settles, before anybody is let in, what a crash left open: a file whose row was committed stays,
/// any other goes.
@Component
@ConditionalOnProperty(name = "chungtay.role", havingValue = "server", matchIfMissing = true)
class PaperSweep implements SmartInitializingSingleton {

  private final PaperFiles files;
  private final PaperLog log;

  PaperSweep(PaperFiles files, PaperLog log) {
    this.files = files;
    this.log = log;
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (var id : files.unsettled()) {
      if (log.isKept(id)) {
        files.settle(id);
      } else {
        files.drop(id);
      }
    }
  }
}
