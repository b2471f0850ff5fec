package chungtay.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.database.TestDatabase;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An office without a provider, and offices whose provider is away.
class ProviderAwayTest {

  final TestDatabase database = TestDatabase.fresh();
  static final HttpClient CLIENT = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    database.close();
  }

  static HttpResponse<String> get(SmallOffice office, String path) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(office.address(path)))
            .timeout(Duration.ofSeconds(20))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  static Map<String, Object> trusting(int port) {
    return Map.of(
        "chungtay.oidc.issuer", "http://127.0.0.1:" + port + "/tinh",
        "chungtay.oidc.client-id", "chung-tay",
        "chungtay.oidc.client-secret", "x");
  }

  int lines() {
    return database
        .client()
        .sql("SELECT count(*) FROM audit.act WHERE kind = 'access.failed'")
        .query(Integer.class)
        .single();
  }

  static void isAway(SmallOffice office) throws Exception {
    var answer = get(office, "/en/desk/sign-in/provider?day=2021-09-30");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body())
        .contains("The outside identity provider does not answer", "name=\"password\"")
        .doesNotContain("127.0.0.1:");
  }

  /// An empty setting, as of a variable that is there and holds nothing, is none.
  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void withoutTheSettingNothingOfItIsThere(String issuer) throws Exception {
    try (var office = SmallOffice.over(database, Map.of("chungtay.oidc.issuer", issuer))) {
      var door = get(office, "/vi/desk/sign-in?day=2021-09-30");
      assertThat(door.statusCode()).isEqualTo(200);
      assertThat(door.body()).contains("name=\"password\"").doesNotContain("provider");
      assertThat(get(office, Vouching.LEAVE).statusCode()).isEqualTo(404);
      assertThat(get(office, Vouching.RETURN).statusCode()).isEqualTo(404);
    }
  }

  /// The server starts and lets in whoever has a password; the trail says once in a while that the
  /// provider was asked in vain, not at each press of the button.
  @Test
  void aProviderThatIsNotThereStopsNothingElse() throws Exception {
    int free;
    try (var socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    try (var office = SmallOffice.over(database, trusting(free))) {
      assertThat(get(office, "/en/desk/sign-in?day=2021-09-30").body())
          .contains("Sign in with 127.0.0.1");
      isAway(office);
      isAway(office);
    }
    assertThat(lines()).isEqualTo(1);
  }

  @Test
  void aProviderThatTakesTheCallAndSaysNothingKeepsNobodyWaiting() throws Exception {
    try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var office = SmallOffice.over(database, trusting(silent.getLocalPort()))) {
      var since = System.nanoTime();
      isAway(office);
      assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(12));

      var again = System.nanoTime();
      isAway(office);
      assertThat(Duration.ofNanos(System.nanoTime() - again)).isLessThan(Duration.ofSeconds(2));
    }
  }

  /// A description of somebody else, and one that leads nowhere.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'issuer':'https://example.com','authorization_endpoint':'%1$s/a','token_endpoint':'%1$s/t',"
            + "'jwks_uri':'%1$s/k','subject_types_supported':['public']}",
        "{'issuer':'%1$s','authorization_endpoint':'%1$s/a','jwks_uri':'%1$s/k',"
            + "'subject_types_supported':['public']}",
        "<html>"
      })
  void aDescriptionThatCannotBeUsedIsAsGoodAsNone(String description) throws Exception {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var settings = trusting(server.getAddress().getPort());
    var issuer = settings.get("chungtay.oidc.issuer");
    var body = description.replace('\'', '"').formatted(issuer).getBytes(UTF_8);
    server.createContext(
        "/tinh/.well-known/openid-configuration",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try (var office = SmallOffice.over(database, settings)) {
      isAway(office);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aSettingThatCannotWorkStopsTheServerInALineForPeople() {
    var settings = Map.<String, Object>of("chungtay.oidc.issuer", "https://id.example.vn");
    var said = new ByteArrayOutputStream();
    try (var office = SmallOffice.over(database, settings)) {
      throw new AssertionError("it started at " + office.address(""));
    } catch (RuntimeException e) {
      Excuse.print(e, new PrintStream(said, true, UTF_8));
    }
    assertThat(said.toString(UTF_8))
        .isEqualToIgnoringNewLines("chungtay: chungtay.oidc.client-id is missing");
  }
}
