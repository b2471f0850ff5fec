package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.command.Letterbox.Sent;
import chungtay.database.Postgres;
import chungtay.database.TestDatabase;
import chungtay.vault.closed.Samples;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// `kill -9` between the file of a paper and the commit of its row.
class KilledWhileAttachingTest {

  /// Which every writer takes just before its commit.
  private static final String COMMIT_LOCK = "SELECT pg_advisory_lock(x'43544159'::bigint)";

  final Path data = TestDatabase.folder();

  @Test
  void aFileWithoutARowIsGoneAtTheNextStart() throws Exception {
    String household;
    String cookie;
    try (var office = SmallOffice.withItsOwnDatabase(data)) {
      cookie = office.cookie(Role.STANDING_AGENCY);
      var box = Letterbox.of(office);
      var page = box.tried(ManyHouseholds.list("K", 1, 1));
      box.record(page);
      box.awaitWork(page);
      household =
          KilledServerTest.texts(
                  office.bean(JdbcClient.class), "SELECT id::text FROM registry.household")
              .getFirst();
    }
    killedWhileAttaching(household, cookie);
    assertThat(files()).singleElement().asString().endsWith(".new");

    try (var office = SmallOffice.withItsOwnDatabase(data)) {
      assertThat(files()).isEmpty();
      var db = office.bean(JdbcClient.class);
      assertThat(KilledServerTest.texts(db, "SELECT id::text FROM registry.paper")).isEmpty();
      var again =
          HttpClient.newHttpClient()
              .send(
                  attaching(office.address(""), household, cookie),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(again.statusCode()).as(again.body()).isEqualTo(302);
      assertThat(files())
          .isEqualTo(KilledServerTest.texts(db, "SELECT id::text FROM registry.paper"));
    }
  }

  private void killedWhileAttaching(String household, String cookie) throws Exception {
    try (var server = Child.start(data, "serve", "--port", "0");
        var client = HttpClient.newHttpClient()) {
      var request = attaching(server.address(), household, cookie);
      var url = Objects.requireNonNull(Postgres.urlOfRunning(data, "chungtay"));
      try (var holder = DriverManager.getConnection(url);
          var statement = holder.createStatement()) {
        statement.execute(COMMIT_LOCK);
        var ignored = client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        awaitFile();
        KilledServerTest.awaitWaiter(JdbcClient.create(new DriverManagerDataSource(url)));
        server.kill();
        client.shutdownNow();
      }
    }
  }

  /// Others may wait for their commit too, such as whoever makes the first administrator's link.
  private void awaitFile() throws Exception {
    for (var tries = 0; !Files.isDirectory(data.resolve("papers")) || files().isEmpty(); tries++) {
      if (tries == 600) throw new AssertionError("no file was written");
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private static HttpRequest attaching(String server, String household, String cookie)
      throws IOException {
    var form = Letterbox.form(Map.of("title", "Đơn"), new Sent("don.pdf", Samples.pdf("x")));
    return HttpRequest.newBuilder(URI.create(server + "/vi/desk/household/" + household + "/paper"))
        .header("Cookie", cookie)
        .header("Content-Type", Letterbox.FORM)
        .POST(HttpRequest.BodyPublishers.ofByteArray(form))
        .build();
  }

  private List<String> files() throws IOException {
    try (var all = Files.list(data.resolve("papers"))) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }
}
