package chungtay.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The database that this process stands on, and what it must give back at the end.
final class Ground implements AutoCloseable {

  /// The first version with the builtin C.UTF-8 locale, which keeps indexes free of the system's.
  static final int OLDEST_VERSION = 17;

  private final String url;
  private final @Nullable Postgres own;
  private @Nullable Claim claim;

  private Ground(String url, @Nullable Postgres own) {
    this.url = url;
    this.own = own;
  }

  /// A server of our own over the data folder. A guest uses the one that runs there already.
  static Ground ofOurOwn(Path data, Path cache, DatabaseConfiguration.Role role) {
    if (role == DatabaseConfiguration.Role.GUEST) {
      var running = Postgres.urlOfRunning(data, DatabaseConfiguration.NAME);
      if (running != null) return new Ground(running, null);
    }
    var postgres = Postgres.start(data, cache, Postgres.Durability.DURABLE);
    postgres.createDatabase(DatabaseConfiguration.NAME);
    return new Ground(postgres.url(DatabaseConfiguration.NAME), postgres);
  }

  /// A server that somebody else runs, if it is new enough.
  static Ground of(String url) {
    try (var connection = DriverManager.getConnection(url)) {
      refuseOlder(connection.getMetaData().getDatabaseMajorVersion());
      return new Ground(url, null);
    } catch (SQLException e) {
      throw new DatabaseRefused("the PostgreSQL of --database does not answer: " + e.getMessage());
    }
  }

  static void refuseOlder(int version) {
    if (version >= OLDEST_VERSION) return;
    throw new DatabaseRefused(
        "the PostgreSQL of --database is version %d; %d or newer is needed"
            .formatted(version, OLDEST_VERSION));
  }

  /// The same ground, claimed for one server.
  ///
  /// @param whenLost done once, should another server take it while the database was away
  /// @throws FolderInUse if another server has it
  Ground claimed(Runnable whenLost) {
    try {
      claim = Claim.on(url, whenLost);
    } catch (SQLException e) {
      close();
      throw new DatabaseRefused("the database cannot be claimed: " + e.getMessage());
    }
    if (claim != null) return this;
    close();
    throw new FolderInUse("this database");
  }

  /// Whether no room is left where the database lies; of one that others run nobody here knows.
  boolean isFull() {
    return own != null && own.isFull();
  }

  String url() {
    return url;
  }

  @Override
  public void close() {
    try (var _ = claim;
        var _ = own) {
      claim = null;
    } catch (SQLException e) {
      throw new IllegalStateException("cannot give up the database", e);
    }
  }
}
