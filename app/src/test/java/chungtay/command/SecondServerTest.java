package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.database.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
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
      var url = first.bean(DataSource.class).unwrap(HikariDataSource.class).getJdbcUrl();
      var elsewhere =
          terminals.submit(
              () -> Child.run(TestDatabase.folder(), "serve", "--port", "0", "--database", url));

      assertRefused(serve.get(), folder.toString());
      assertRefused(demo.get(), folder.toString());
      assertRefused(elsewhere.get(), "this database");
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
