package chungtay.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The PostgreSQL of our own: it keeps what was committed, whoever is killed.
class PostgresTest {

  final Path data = TestDatabase.folder();

  @Test
  void theSecondStartFindsWhatTheFirstCommitted() throws Exception {
    try (var first = start()) {
      first.createDatabase("kept");
      execute(first.url("kept"), "CREATE TABLE word AS SELECT 'chung tay' AS said");
    }
    try (var second = start()) {
      assertThat(single(second.url("kept"), "SELECT said FROM word")).isEqualTo("chung tay");
    }
  }

  @Test
  void aSecondServerOverTheFolderIsRefused() {
    try (var _ = start()) {
      assertThatThrownBy(this::start)
          .isInstanceOf(FolderInUse.class)
          .hasMessageContaining(data.toString())
          .hasMessageContaining("--data");
    }
    assertThatCode(() -> start().close()).doesNotThrowAnyException();
  }

  @Test
  void aServerThatIsKilledComesBackByItself() throws Exception {
    try (var postgres = Postgres.start(data, TestDatabase.cache(), Postgres.Durability.DURABLE)) {
      postgres.createDatabase("kept");
      execute(postgres.url("kept"), "CREATE TABLE word AS SELECT 'chung tay' AS said");
      var master = Files.readAllLines(new DataFolder(data).cluster().resolve("postmaster.pid"));
      Command.run("kill", "-QUIT", master.getFirst().strip()).orFail("kill");

      assertThat(eventually(postgres.url("kept"))).isEqualTo("chung tay");
    }
  }

  @Test
  void aClusterThatWasCutInTheMakingIsMadeAnew() throws Exception {
    var cluster = Files.createDirectories(new DataFolder(data).cluster());
    Files.writeString(cluster.resolve("PG_VERSION"), "18");

    try (var postgres = start()) {
      assertThat(single(postgres.url("postgres"), "SELECT 'chung tay'")).isEqualTo("chung tay");
    }
  }

  @Test
  void aGuestUsesTheServerThatRuns() {
    assertThat(Postgres.urlOfRunning(data, "postgres")).isNull();
    try (var postgres = start()) {
      assertThat(Postgres.urlOfRunning(data, "postgres")).isEqualTo(postgres.url("postgres"));
    }
    assertThat(Postgres.urlOfRunning(data, "postgres")).isNull();
  }

  @Test
  void oneDatabaseHasOneServer() {
    try (var database = TestDatabase.fresh();
        var _ = Ground.of(database.url()).claimed(() -> {})) {
      assertThatThrownBy(() -> Ground.of(database.url()).claimed(() -> {}))
          .isInstanceOf(FolderInUse.class);
    }
  }

  @Test
  void aServerWhoseDatabaseWasAwayHoldsItAgain() throws Exception {
    try (var database = TestDatabase.fresh();
        var _ = Ground.of(database.url()).claimed(() -> {})) {
      var holder = holder(database);
      cut(database, holder);
      for (var tries = 0; tries < 100 && List.of(0, holder).contains(holder(database)); tries++) {
        Thread.sleep(50);
      }

      assertThat(holder(database)).isNotIn(0, holder);
      assertThatThrownBy(() -> Ground.of(database.url()).claimed(() -> {}))
          .isInstanceOf(FolderInUse.class);
    }
  }

  @Test
  void aServerWhoseDatabaseAnotherTookMeanwhileStops() throws Exception {
    var stopped = new CountDownLatch(1);
    try (var database = TestDatabase.fresh();
        var _ = Ground.of(database.url()).claimed(stopped::countDown);
        var another = DriverManager.getConnection(database.url())) {
      cut(database, holder(database));
      var lock = JdbcClient.create(new SingleConnectionDataSource(another, true));
      lock.sql("SELECT pg_advisory_lock(" + Claim.SERVER_LOCK + ")").query().singleRow();

      assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  /// Which backend holds the right to the database; 0 for none.
  private static int holder(TestDatabase database) {
    return database
        .client()
        .sql(
            """
            SELECT coalesce(max(l.pid), 0)
              FROM pg_locks AS l
              JOIN pg_database AS d ON d.oid = l.database
             WHERE d.datname = current_database() AND l.locktype = 'advisory' AND l.objid = :lock
            """)
        .param("lock", Claim.SERVER_LOCK)
        .query(Integer.class)
        .single();
  }

  private static void cut(TestDatabase database, int backend) {
    database
        .client()
        .sql("SELECT pg_terminate_backend(:backend, 5000)")
        .param("backend", backend)
        .query()
        .singleRow();
  }

  @Test
  void anAddressWhereNobodyAnswersIsRefused() {
    assertThatThrownBy(() -> Ground.of("jdbc:postgresql://127.0.0.1:1/none"))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("does not answer");
  }

  @Test
  void version17IsTheOldestThatServes() {
    assertThatCode(() -> Ground.refuseOlder(17)).doesNotThrowAnyException();
    assertThatThrownBy(() -> Ground.refuseOlder(16)).hasMessageContaining("17 or newer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SERVER", "GUEST"})
  void everyRoleStandsOnItsOwnServerWhenNoneRuns(String role) {
    var cache = TestDatabase.cache();
    try (var ground = Ground.ofOurOwn(data, cache, DatabaseConfiguration.Role.valueOf(role))) {
      assertThat(ground.url()).contains("/chungtay?");
    }
  }

  private Postgres start() {
    return Postgres.start(data, TestDatabase.cache(), Postgres.Durability.FORGETFUL);
  }

  private static String eventually(String url) throws InterruptedException {
    for (var tries = 0; tries < 200; tries++) {
      try {
        return single(url, "SELECT said FROM word");
      } catch (SQLException e) {
        Thread.sleep(50);
      }
    }
    throw new AssertionError("PostgreSQL did not come back");
  }

  private static String single(String url, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void execute(String url, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
