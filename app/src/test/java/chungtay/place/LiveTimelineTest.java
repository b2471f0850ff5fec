package chungtay.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import chungtay.audit.Deed;
import chungtay.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.CannotCreateTransactionException;

/// Memory answers for the units of a day, whatever becomes of the database.
class LiveTimelineTest {

  static final LocalDate DAY = LocalDate.parse("2021-09-30");
  static final int READERS = 20;

  /// Of all readers together; a reader that waited for the database would need seconds alone.
  static final Duration AT_MOST = Duration.ofMillis(1_500);

  final TestDatabase database = TestDatabase.fresh();
  final Places places = Seeded.in(database);
  final UnitId commune = places.on(DAY).all(Level.COMMUNE).getFirst().id();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void nobodyWaitsForTablesThatSomebodyHolds() throws Exception {
    try (var holder = database.dataSource().getConnection()) {
      holdTables(holder);
      outlivePatience();

      assertThat(askedByAll()).isLessThan(AT_MOST);
      holder.rollback();
    }
    addElsewhere("Xóm Khuổi Chao");
    eventually(() -> villages().anyMatch("Xóm Khuổi Chao"::equals));
  }

  @Test
  void nobodyWaitsForADatabaseThatIsGoneAndWhatIsCommittedThereafterIsSeenAtOnce()
      throws Exception {
    admit(false);
    outlivePatience();
    assertThat(askedByAll()).isLessThan(AT_MOST);
    admit(true);

    add(places, "Xóm Khuổi Chao");
    assertThat(villages()).contains("Xóm Khuổi Chao");
  }

  /// Without anything in memory there is nothing to answer with.
  @Test
  void whoeverAsksBeforeAnythingWasSeenIsToldThatTheDatabaseIsGone() {
    var fresh = Seeded.unseeded(database);
    admit(false);
    assertThatThrownBy(() -> fresh.on(DAY)).isInstanceOf(CannotCreateTransactionException.class);
    admit(true);

    eventually(() -> isAnsweredBy(fresh));
  }

  static boolean isAnsweredBy(Places fresh) {
    try {
      return !fresh.on(DAY).all(Level.COMMUNE).isEmpty();
    } catch (CannotCreateTransactionException _) {
      return false;
    }
  }

  static void holdTables(Connection holder) throws SQLException {
    holder.setAutoCommit(false);
    try (var statement = holder.createStatement()) {
      statement.execute("LOCK TABLE place.version IN ACCESS EXCLUSIVE MODE");
    }
  }

  /// How long all readers took who asked at once.
  Duration askedByAll() {
    var began = System.nanoTime();
    assertTimeoutPreemptively(Duration.ofSeconds(20), this::askAll);
    return Duration.ofNanos(System.nanoTime() - began);
  }

  void askAll() throws Exception {
    try (var readers = Executors.newFixedThreadPool(READERS)) {
      Callable<Boolean> reader = () -> !places.on(DAY).all(Level.COMMUNE).isEmpty();
      for (var answer : readers.invokeAll(Stream.generate(() -> reader).limit(READERS).toList())) {
        assertThat(answer.get()).isTrue();
      }
    }
  }

  Stream<String> villages() {
    return places.on(DAY).children(commune).stream().map(Unit::name);
  }

  void addElsewhere(String name) {
    add(Seeded.unseeded(database), name);
  }

  void add(Places where, String name) {
    var ignored =
        database
            .acts()
            .perform(
                Seeded.SEEDER,
                Deed.of("test.village", "", "test"),
                act -> where.addVillage(act, commune, name, "", DAY));
  }

  /// Lets connections in, or throws all out and lets none in.
  void admit(boolean allowed) {
    var url = database.url();
    var name = url.replaceAll(".*/([a-z_0-9]+)\\b.*", "$1");
    var other =
        JdbcClient.create(new DriverManagerDataSource(url.replace("/" + name, "/postgres")));
    other.sql("ALTER DATABASE " + name + " ALLOW_CONNECTIONS " + allowed).update();
    if (allowed) return;
    other
        .sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name")
        .param("name", name)
        .query()
        .listOfRows();
  }

  static void outlivePatience() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(1_100);
  }

  static void eventually(Callable<Boolean> condition) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          while (!condition.call()) TimeUnit.MILLISECONDS.sleep(50);
        });
  }
}
