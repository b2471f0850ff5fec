package chungtay.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The right of one server to a database: a lock that a connection of its own holds.
///
/// The lock goes with the connection, so it is taken again when a lost database is back. Whoever
/// finds another server there by then must stop.
final class Claim implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Claim.class);

  /// Held by the one server for as long as it lives; commands that run beside it do not ask for it.
  static final long SERVER_LOCK = 0x53_45_52_56L;

  private static final int LOOK_EVERY_MS = 1_000;
  private static final int ANSWER_AT_MOST_SECONDS = 2;

  private final String url;
  private final Runnable whenLost;
  private final CountDownLatch closed = new CountDownLatch(1);
  private Held held;

  /// @param backend by which the database itself knows the connection
  private record Held(Connection connection, int backend) {}

  private Claim(String url, Held held, Runnable whenLost) {
    this.url = url;
    this.held = held;
    this.whenLost = whenLost;
  }

  /// Takes the database; nothing if another server has it.
  ///
  /// @param whenLost done once, should another server take it while it was away
  static @Nullable Claim on(String url, Runnable whenLost) throws SQLException {
    var held = take(url);
    if (held == null) return null;
    var claim = new Claim(url, held, whenLost);
    Thread.ofPlatform().daemon().name("claim").start(claim::keep);
    return claim;
  }

  private static @Nullable Held take(String url) throws SQLException {
    var connection = DriverManager.getConnection(url);
    try (var lock =
        connection.prepareStatement("SELECT pg_try_advisory_lock(?), pg_backend_pid()")) {
      lock.setLong(1, SERVER_LOCK);
      var answer = lock.executeQuery();
      answer.next();
      if (answer.getBoolean(1)) return new Held(connection, answer.getInt(2));
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    connection.close();
    return null;
  }

  private void keep() {
    try {
      while (!closed.await(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
        if (!isHeld()) {
          LOG.error("Another server has taken the database while it was away; this one stops.");
          whenLost.run();
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Whether the database is still ours, as far as it can be asked.
  private synchronized boolean isHeld() {
    if (closed.getCount() == 0) return true;
    try {
      if (held.connection().isValid(ANSWER_AT_MOST_SECONDS)) return true;
      held.connection().close();
      endOldBackend();
      var again = take(url);
      if (again == null) return false;
      held = again;
    } catch (SQLException e) {
      LOG.debug("The database is away", e); // and so it is for everybody else
    }
    return true;
  }

  /// A cut line may leave our old connection standing at its other end, lock and all.
  private void endOldBackend() throws SQLException {
    try (var connection = DriverManager.getConnection(url);
        var end =
            connection.prepareStatement(
                "SELECT pg_terminate_backend(pid, 1000) FROM pg_locks WHERE locktype = 'advisory' AND objid = ? AND pid = ?")) {
      end.setLong(1, SERVER_LOCK);
      end.setInt(2, held.backend());
      end.execute();
    }
  }

  @Override
  public void close() throws SQLException {
    closed.countDown();
    synchronized (this) {
      held.connection().close();
    }
  }
}
