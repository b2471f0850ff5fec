package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.database.Postgres;
import chungtay.database.TestDatabase;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// `kill -9` in the middle of an import.
class KilledServerTest {

  static final int HOUSEHOLDS = 300;
  static final byte[] LIST = ManyHouseholds.list("K", 1, HOUSEHOLDS);

  final Path data = TestDatabase.folder();
  final String cookie = employed(data);

  static String employed(Path data) {
    try (var office = SmallOffice.withItsOwnDatabase(data)) {
      return office.cookie(Role.STANDING_AGENCY);
    }
  }

  @Test
  void nothingIsHalfWrittenAndTheNextStartFinishesIt() throws Exception {
    var page = killedWhileRecording();

    try (var postgres = Postgres.start(data, TestDatabase.cache(), Postgres.Durability.FORGETFUL)) {
      var db = JdbcClient.create(new DriverManagerDataSource(postgres.url("chungtay")));
      assertThat(facts(db)).isEmpty();
      assertThat(commits(db)).isZero();
      assertThat(texts(db, "SELECT state FROM exchange.upload")).containsExactly("CONFIRMED");
    }
    try (var office = SmallOffice.withItsOwnDatabase(data)) {
      // Whoever was in is in still.
      awaitRecorded(new Letterbox(office.address(""), cookie), page);

      var db = office.bean(JdbcClient.class);
      assertThat(facts(db)).hasSize(HOUSEHOLDS).isEqualTo(factsOfAnUndisturbedImport());
      assertThat(commits(db)).isEqualTo(1);
    }
  }

  /// The page of a list whose recording was begun by a server that is no more.
  String killedWhileRecording() throws Exception {
    try (var server = Child.start(data, "serve", "--port", "0")) {
      var box = new Letterbox(server.address(), cookie);
      var page = box.tried(LIST);
      var url = Objects.requireNonNull(Postgres.urlOfRunning(data, "chungtay"));
      try (var holder = DriverManager.getConnection(url);
          var statement = holder.createStatement()) {
        holder.setAutoCommit(false);
        statement.execute("LOCK TABLE review.decision IN SHARE MODE");
        box.record(page);
        awaitWaiter(JdbcClient.create(new DriverManagerDataSource(url)));
        server.kill();
      }
      return page;
    }
  }

  static void awaitWaiter(JdbcClient db) throws InterruptedException {
    var waiting = "SELECT pid::text FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
    for (var tries = 0; texts(db, waiting).isEmpty(); tries++) {
      if (tries == 3000) throw new AssertionError("the import does not get as far as the lock");
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  static void awaitRecorded(Letterbox box, String page) throws Exception {
    var recorded = "Đã ghi %d trong %d hộ".formatted(HOUSEHOLDS, HOUSEHOLDS);
    for (var tries = 0; !box.headline(page).equals(recorded); tries++) {
      if (tries == 400) throw new AssertionError(box.headline(page));
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  static List<String> factsOfAnUndisturbedImport() throws Exception {
    try (var database = TestDatabase.fresh();
        var office = SmallOffice.over(database)) {
      office.bean(Foundations.class).lay();
      var box = Letterbox.of(office);
      var page = box.tried(LIST);
      box.record(page);
      awaitRecorded(box, page);
      return facts(database.client());
    }
  }

  /// All that is known of every household, without what differs from one import to another.
  static List<String> facts(JdbcClient db) {
    return texts(
        db,
        """
        SELECT concat_ws(' ', c.code, v.name, r.held, p.full_name, m.relation, p.held, d.standard, d.review_year,
                         d.class, d.decided_on)
          FROM registry.household AS h
          LEFT JOIN registry.household_code AS c ON c.household_id = h.id
          LEFT JOIN registry.residence AS r ON r.household_id = h.id
          LEFT JOIN place.version AS v ON v.unit_id = r.unit_id AND v.held @> lower(r.held)
          LEFT JOIN registry.membership AS m ON m.household_id = h.id
          LEFT JOIN registry.person_known AS p ON p.person_id = m.person_id
          LEFT JOIN review.decision AS d ON d.household_id = h.id
         ORDER BY 1
        """);
  }

  static long commits(JdbcClient db) {
    return texts(db, "SELECT id::text FROM audit.act WHERE kind = 'exchange.commit'").size();
  }

  static List<String> texts(JdbcClient db, String sql) {
    return db.sql(sql).query((row, _) -> row.getString(1)).list();
  }
}
