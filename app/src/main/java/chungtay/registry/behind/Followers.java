package chungtay.registry.behind;

import chungtay.database.Round;
import java.util.List;
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

  private static final int LOOK_EVERY_MS = 500;

  /// What is made of a whole province takes longer; cut short, it is made at the next start.
  private static final int STOP_AT_MOST_MS = 5_000;

  private final List<Round> rounds;

  Followers(List<Behind> all) {
    this.rounds = all.stream().map(Followers::round).toList();
  }

  private static Round round(Behind one) {
    var manner =
        new Round.Manner(
            one.name(),
            LoggerFactory.getLogger(Followers.class),
            one.name() + " does not follow; trying again twice a second.",
            one.name() + " follows again.",
            LOOK_EVERY_MS,
            STOP_AT_MOST_MS);
    return new Round(manner, _ -> one.catchUp());
  }

  @Override
  public void start() {
    rounds.forEach(Round::start);
  }

  @Override
  public void stop() {
    rounds.parallelStream().forEach(Round::stop); // all are told to end before any is waited for
  }

  @Override
  public boolean isRunning() {
    return rounds.stream().anyMatch(Round::isRunning);
  }
}
