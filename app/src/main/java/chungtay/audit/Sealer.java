package chungtay.audit;

import chungtay.database.Round;
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

  private static final Round.Manner MANNER =
      new Round.Manner(
          "sealer",
          LoggerFactory.getLogger(Sealer.class),
          "Acts cannot be sealed; trying again every second.",
          "Acts are sealed again.",
          1_000,
          0);

  /// Bounds the memory and the length of one transaction.
  private static final int LINES_AT_ONCE = 5_000;

  private final Seals seals;
  private final Round round = new Round(MANNER, this::sealAll);

  Sealer(Seals seals) {
    this.seals = seals;
  }

  private void sealAll(Round.Going going) {
    var sealed = LINES_AT_ONCE;
    while (sealed == LINES_AT_ONCE && !going.isOver()) sealed = seals.sealNext(LINES_AT_ONCE);
  }

  @Override
  public void start() {
    round.start();
  }

  @Override
  public void stop() {
    round.stop();
  }

  @Override
  public boolean isRunning() {
    return round.isRunning();
  }
}
