package chungtay.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// A connection beside the pool, for a thread that may hold one of the pool already: if it asked
/// the pool for another, all who hold one might wait for each other. What is written so stands,
/// whatever becomes of the thread's transaction. Made anew each time, so for rare things.
public final class Beside {

  private final String url;

  public Beside(String url) {
    this.url = url;
  }

  /// Each statement is a transaction of its own.
  ///
  /// @throws DataAccessResourceFailureException if there is no database
  public <T> T ask(Function<JdbcClient, T> what) {
    try (var connection = DriverManager.getConnection(url)) {
      return what.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("no connection beside the pool", e);
    }
  }
}
