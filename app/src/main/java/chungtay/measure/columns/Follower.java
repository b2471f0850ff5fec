package chungtay.measure.columns;

import chungtay.audit.Acts;
import chungtay.database.Round;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Follows the acts in the order of their commits and keeps the newest snapshot.
///
/// A thread of its own waits to be told of a commit, and looks twice a second in case it was not. A
/// lost database is waited for; meanwhile readers get what there is, and when it was last
/// confirmed.
@Component
public final class Follower implements SmartLifecycle {

  private static final int LOOK_EVERY_MS = 500;
  private static final Round.Manner MANNER =
      new Round.Manner(
          "figures",
          LoggerFactory.getLogger(Follower.class),
          "The figures do not follow; trying again twice a second.",
          "The figures follow again.",
          LOOK_EVERY_MS,
          0);

  private final Loader loader;
  private final Acts acts;
  private final DataSource dataSource;
  private final Clock clock;
  private final boolean startsAlone;

  private final Object loading = new Object();
  private volatile @Nullable Snapshot newest;
  private final Round round = new Round(MANNER, this::follow);

  /// @param startsAlone false for a command that reads no figures
  public Follower(
      Loader loader,
      Acts acts,
      DataSource dataSource,
      Clock clock,
      @Value("${chungtay.measure.follow:true}") boolean startsAlone) {
    this.startsAlone = startsAlone;
    this.loader = loader;
    this.acts = acts;
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /// The newest snapshot, without waiting for anything; none until the first is read.
  public Optional<Snapshot> newest() {
    return Optional.ofNullable(newest);
  }

  /// Brings the snapshot up to the last commit.
  public void catchUp() {
    synchronized (loading) {
      newest = next(newest, acts.last(), clock.instant());
    }
  }

  /// A last number below ours means another database in place of ours, such as a restored one.
  private Snapshot next(@Nullable Snapshot before, long last, Instant at) {
    if (before == null || last < before.columns().upTo()) return Snapshot.of(loader.all(), at);
    if (last == before.columns().upTo()) return before.confirmed(at);
    return Snapshot.of(loader.since(before.columns()), at);
  }

  /// Beside the one connection that a thread has in turn: held as long as the house stands.
  private void follow(Round.Going going) throws SQLException {
    try (var connection = dataSource.unwrap(HikariDataSource.class).getConnection()) {
      execute(connection, "LISTEN " + Acts.CHANNEL);
      try {
        while (!going.isOver()) {
          catchUp();
          going.well();
          var ignored = connection.unwrap(PGConnection.class).getNotifications(LOOK_EVERY_MS);
        }
      } finally {
        execute(connection, "UNLISTEN *");
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
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
  public boolean isAutoStartup() {
    return startsAlone;
  }

  @Override
  public boolean isRunning() {
    return round.isRunning();
  }
}
