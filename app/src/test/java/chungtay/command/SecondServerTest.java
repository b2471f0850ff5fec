package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.database.TestDatabase;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// One data folder, one database: one server. Whoever comes second is told what to do, in a line.
class SecondServerTest {

  @Test
  void aSecondServerOverAFolderOrADatabaseIsRefused() throws Exception {
    var folder = TestDatabase.folder();
    try (var first = SmallOffice.withItsOwnDatabase(folder);
        var terminals = Executors.newVirtualThreadPerTaskExecutor()) {
      var serve = terminals.submit(() -> Child.run(folder, "serve", "--port", "0"));
      var demo = terminals.submit(() -> Child.run(folder, "demo", "--port", "0"));
      var url = first.database();
      var elsewhere =
          terminals.submit(
              () -> Child.run(TestDatabase.folder(), "serve", "--port", "0", "--database", url));

      assertRefused(serve.get(), folder.toString());
      assertRefused(demo.get(), folder.toString());
      assertRefused(elsewhere.get(), "this database");
    }
  }

  @Test
  void aServerThatAnotherTookTheDatabaseFromEndsWithAnError() throws Exception {
    try (var database = TestDatabase.fresh();
        var server =
            Child.start(
                TestDatabase.folder(), "serve", "--port", "0", "--database", database.url());
        var another = database.dataSource().getConnection();
        var statement = another.createStatement()) {
      server.address();
      statement.execute(
          """
          SELECT pg_terminate_backend(l.pid, 5000), pg_advisory_lock(l.objid::bigint)
            FROM pg_locks AS l
            JOIN pg_database AS d ON d.oid = l.database
           WHERE d.datname = current_database() AND l.locktype = 'advisory'
          """);

      var ended = server.end();

      assertThat(ended.status()).isEqualTo(1);
      assertThat(String.join("\n", ended.lines()))
          .contains("Another server has taken the database");
    }
  }

  static void assertRefused(Child.Ended second, String what) {
    assertThat(second.status()).isEqualTo(1);
    assertThat(second.lines().stream().filter(line -> !line.startsWith("Starting")))
        .containsExactly(
            "chungtay: another Chung Tay server works with "
                + what
                + "; stop it, or name another with --data or --database");
  }
}
