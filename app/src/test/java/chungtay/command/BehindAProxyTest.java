package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.database.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The house listens to its own machine alone, so the world comes in through a proxy there.
class BehindAProxyTest {

  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final SmallOffice OFFICE = SmallOffice.over(DATABASE);
  static final HttpClient CLIENT = HttpClient.newHttpClient();

  @AfterAll
  static void close() {
    OFFICE.close();
    DATABASE.close();
  }

  static HttpResponse<String> tried(String from) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(OFFICE.address("/vi/desk/sign-in")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Forwarded-For", from)
            .header("X-Forwarded-Proto", "https")
            .POST(HttpRequest.BodyPublishers.ofString("login=khong-co&password=sai"))
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /// What somebody in front of the proxy wrote themselves stands to the left, and is not believed.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "203.0.113.7 | 203.0.113.7",
        "10.20.30.40 | 10.20.30.40",
        "198.51.100.1, 10.20.30.41 | 10.20.30.41",
        "127.0.0.1, 192.168.1.5 | 192.168.1.5",
      })
  void whoeverAsksIsKnownByTheAddressThatTheProxySaw(String forwarded, String address)
      throws Exception {
    assertThat(tried(forwarded).statusCode()).isEqualTo(401);

    var last =
        DATABASE
            .client()
            .sql("SELECT address FROM access.attempt ORDER BY entry DESC LIMIT 1")
            .query(String.class)
            .single();
    assertThat(last).isEqualTo(address);
  }

  @Test
  void oneAddressBehindTheProxyIsStoppedAndAnotherIsNot() throws Exception {
    for (var i = 0; i < 5; i++) assertThat(tried("203.0.113.9").statusCode()).isEqualTo(401);

    assertThat(tried("203.0.113.9").statusCode()).isEqualTo(429);
    assertThat(tried("203.0.113.10").statusCode()).isEqualTo(401);
  }

  /// A cookie that came over https goes back over nothing else.
  @Test
  void aCookieOfASecureConnectionIsForSecureConnectionsAlone() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(OFFICE.address("/vi/desk/sign-in/leave")))
            .header("X-Forwarded-Proto", "https")
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    var cookie =
        CLIENT
            .send(request, HttpResponse.BodyHandlers.discarding())
            .headers()
            .firstValue("Set-Cookie");

    assertThat(cookie.orElseThrow())
        .startsWith("__Host-chungtay=")
        .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Domain");
  }

  /// The name that any neighbour of the domain could set is not read over https.
  @ParameterizedTest
  @CsvSource({"__Host-, 200", "'', 302"})
  void overHttpsOnlyACookieOfThisHostCounts(String prefix, int status) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(OFFICE.address("/vi/desk/account?day=2021-09-30")))
            .header("X-Forwarded-Proto", "https")
            .header("Cookie", prefix + OFFICE.cookie(Role.AUDITOR))
            .build();

    assertThat(CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
        .isEqualTo(status);
  }
}
