package chungtay.database;

import chungtay.audit.Acts;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A real PostgreSQL for tests: one server for the run, a fresh copy of the migrated database for
/// whoever asks.
public final class TestDatabase implements AutoCloseable {

  /// The instant that tests happen at: 30 September 2021, 10 in the morning in Việt Nam.
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2021-09-30T03:00:00Z"), ZoneOffset.UTC);

  private static final String TEMPLATE = "migrated";
  private static final AtomicInteger COPIES = new AtomicInteger();
  private static @Nullable Postgres server;

  private final String name;
  private final HikariDataSource pool;
  private final DataSource checked;

  private TestDatabase(String name) {
    this.name = name;
    this.pool = DatabaseConfiguration.pool(server().url(name));
    this.checked = DatabaseConfiguration.checked(pool);
  }

  /// A database of its own, with every migration and nothing else in it.
  public static TestDatabase fresh() {
    return copyOf(TEMPLATE);
  }

  /// A database of its own that begins with what stands in this one, which nobody uses any more.
  public TestDatabase copy() {
    return copyOf(name);
  }

  private static TestDatabase copyOf(String template) {
    var name = "test_" + COPIES.incrementAndGet();
    execute("CREATE DATABASE " + name + " TEMPLATE " + template);
    return new TestDatabase(name);
  }

  public DataSource dataSource() {
    return checked;
  }

  /// The address of this database, for a process or a Spring context of its own.
  public String url() {
    return pool.getJdbcUrl();
  }

  public Beside beside() {
    return new Beside(url());
  }

  public JdbcClient client() {
    return JdbcClient.create(checked);
  }

  public TransactionTemplate transactions() {
    return new TransactionTemplate(new DataSourceTransactionManager(checked));
  }

  public Acts acts() {
    return new Acts(client(), transactions(), CLOCK);
  }

  @Override
  public void close() {
    pool.close();
  }

  private static synchronized Postgres server() {
    if (server == null) {
      var started = Postgres.start(folder(), cache(), Postgres.Durability.FORGETFUL);
      Runtime.getRuntime().addShutdownHook(new Thread(started::close));
      started.createDatabase(TEMPLATE);
      migrate(started.url(TEMPLATE));
      server = started;
    }
    return server;
  }

  private static void migrate(String url) {
    Flyway.configure()
        .dataSource(url, null, null)
        .locations("classpath:db")
        .sqlMigrationPrefix("")
        .sqlMigrationSeparator("-")
        .load()
        .migrate();
  }

  private static void execute(String sql) {
    try (var connection = DriverManager.getConnection(server().url("postgres"));
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /// Below the system's temporary folder, and open enough that PostgreSQL's account gets in.
  public static Path folder() {
    try {
      var folder = Files.createTempDirectory("chungtay-test-");
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> Command.run("rm", "-rf", folder.toString())));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where the programs are unpacked; kept between runs.
  public static Path cache() {
    return Command.asRoot()
        ? Path.of("/var/cache/chungtay")
        : Path.of(System.getProperty("user.home"), ".cache", "chungtay");
  }
}
