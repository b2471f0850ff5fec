package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.AccountId;
import chungtay.access.Accounts;
import chungtay.access.Role;
import chungtay.audit.ActId;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.database.TestDatabase;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import okhttp3.Headers;

/// An office that trusts a provider on this machine, and the browsers that go between the two.
public final class Vouching implements AutoCloseable {

  public static final String REALM = "tinh";
  public static final String CLIENT = "chung-tay";
  public static final String NAME = "Cổng cán bộ tỉnh";
  static final String SECRET = "bi-mat-cua-chung-tay";
  static final String LEAVE = "/vi/desk/sign-in/provider?day=2021-09-30";
  static final String RETURN = "/desk/sign-in/provider/return";

  /// Somebody with an account, a post and a password.
  public static final String OFFICER = "thu-commune-officer";

  private static final HttpClient CLIENT_OF_ALL = HttpClient.newHttpClient();

  private final Queue<OAuth2HttpResponse> forged = new ConcurrentLinkedQueue<>();
  final MockOAuth2Server provider = new MockOAuth2Server(new Forging());
  private final TestDatabase database = TestDatabase.fresh();
  final SmallOffice office;

  public Vouching() {
    provider.start();
    office =
        SmallOffice.over(
            database,
            Map.of(
                "chungtay.oidc.issuer", provider.issuerUrl(REALM).toString(),
                "chungtay.oidc.client-id", CLIENT,
                "chungtay.oidc.client-secret", SECRET,
                "chungtay.oidc.name", NAME,
                "chungtay.oidc.second-step", "mfa,cap-3"));
    office.cookie(Role.COMMUNE_OFFICER);
  }

  /// The whole address of a page of the office.
  public String address(String path) {
    return office.address(path);
  }

  /// The provider will say this of the next who signs in there.
  void says(Map<String, Object> claims) {
    provider.enqueueCallback(
        new DefaultOAuth2TokenCallback(REALM, "so-7", "JWT", null, claims, 300));
  }

  /// The provider will call the next who signs in there by a name.
  public void calls(String name) {
    says(Map.of("preferred_username", name));
  }

  /// The provider will answer this to whoever next redeems a code.
  void answers(int status, String body) {
    var type = Headers.of("Content-Type", "application/json");
    forged.add(new OAuth2HttpResponse(type, status, body, null));
  }

  /// Answers in the place of the provider what a test wants to be answered.
  private final class Forging implements Route {

    @Override
    public boolean match(OAuth2HttpRequest request) {
      return !forged.isEmpty() && request.getUrl().encodedPath().equals("/" + REALM + "/token");
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
      return forged.remove();
    }
  }

  /// What the provider was asked before is of no interest any more.
  void forgetRequests() throws InterruptedException {
    try {
      while (true) provider.takeRequest(1, TimeUnit.MILLISECONDS);
    } catch (RuntimeException e) {
      // none is left
    }
  }

  /// What stands in the trail of those who were not let in, in its order.
  List<String> failures() {
    return database
        .client()
        .sql(
            """
            SELECT subject || '|' || reason
              FROM audit.act
             WHERE kind = 'access.failed'
             ORDER BY happened_at, id
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }

  String lastFailure() {
    return failures().getLast();
  }

  String lastEntry() {
    return database
        .client()
        .sql(
            """
            SELECT subject || '|' || reason
              FROM audit.act
             WHERE kind = 'access.enter'
             ORDER BY happened_at DESC, id DESC
             LIMIT 1
            """)
        .query(String.class)
        .single();
  }

  /// Those that failed and count against whoever tries next.
  int tries() {
    return database
        .client()
        .sql("SELECT count(*) FROM access.attempt")
        .query(Integer.class)
        .single();
  }

  int sessions() {
    return database
        .client()
        .sql("SELECT count(*) FROM access.session")
        .query(Integer.class)
        .single();
  }

  <T> T act(Function<ActId, T> work) {
    var deed = Deed.of("access.account", "", "tài khoản thử");
    return office.bean(Acts.class).perform(Foundations.SETUP, deed, work);
  }

  AccountId account(String login, boolean demo) {
    return act(act -> office.bean(Accounts.class).add(act, login, "Người thử", demo));
  }

  Traveller traveller() {
    return new Traveller();
  }

  /// The parameters of an address.
  static Map<String, String> parameters(String address) {
    var found = new HashMap<String, String>();
    Arrays.stream(URI.create(address).getRawQuery().split("&"))
        .map(one -> one.split("=", 2))
        .forEach(one -> found.put(one[0], URLDecoder.decode(one[1], StandardCharsets.UTF_8)));
    return found;
  }

  static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
  }

  /// A browser that keeps what the house gives it.
  final class Traveller {

    final Map<String, String> cookies = new HashMap<>();

    /// Asks the house for a page.
    HttpResponse<String> ask(String path) throws Exception {
      var cookie =
          cookies.entrySet().stream()
              .map(one -> one.getKey() + "=" + one.getValue())
              .reduce("a=b", (some, one) -> some + "; " + one);
      var answer = get(office.address(path), cookie);
      for (var set : answer.headers().allValues("Set-Cookie")) {
        var pair = set.substring(0, set.indexOf(';')).split("=", 2);
        cookies.put(pair[0], pair[1]);
      }
      return answer;
    }

    private static HttpResponse<String> get(String address, String cookie) throws Exception {
      var request = HttpRequest.newBuilder(URI.create(address)).header("Cookie", cookie).build();
      return CLIENT_OF_ALL.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /// Presses the button.
    ///
    /// @return the page of the provider to which it leads
    String leave(String to) throws Exception {
      var wanted = URLEncoder.encode(to, StandardCharsets.UTF_8);
      var answer = ask(LEAVE + "&to=" + wanted);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
      return location(answer);
    }

    /// Signs in at the provider.
    ///
    /// @return the page of the house, path and query, to which it leads back
    String signIn(String page) throws Exception {
      var back = URI.create(location(get(page, "a=b")));
      assertThat(back.getPath()).isEqualTo(RETURN);
      return back.getRawPath() + "?" + back.getRawQuery();
    }

    /// The whole way.
    HttpResponse<String> travel(String to) throws Exception {
      return ask(signIn(leave(to)));
    }

    boolean isIn() throws Exception {
      return ask("/vi/desk/account?day=2021-09-30").statusCode() == 200;
    }
  }

  @Override
  public void close() {
    office.close();
    database.close();
    provider.shutdown();
  }
}
