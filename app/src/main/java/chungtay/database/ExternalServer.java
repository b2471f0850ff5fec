package chungtay.database;

import java.sql.DriverManager;
import java.sql.SQLException;

/// A PostgreSQL that somebody else runs, new enough for us.
///
/// @param url its JDBC address, the account included
record ExternalServer(String url) {

  /// The first version with the builtin C.UTF-8 locale, which keeps indexes free of the system's.
  static final int OLDEST_VERSION = 17;

  static ExternalServer check(String url) {
    try (var connection = DriverManager.getConnection(url)) {
      var version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST_VERSION) {
        throw new IllegalStateException(
            "the PostgreSQL of chungtay.database.url is version %d; %d or newer is needed"
                .formatted(version, OLDEST_VERSION));
      }
      return new ExternalServer(url);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "the PostgreSQL of chungtay.database.url does not answer: " + e.getMessage(), e);
    }
  }
}
