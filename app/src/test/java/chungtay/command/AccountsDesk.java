package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.database.TestDatabase;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An administrator's window, and the windows of those who come in with what they were given.
final class AccountsDesk implements AutoCloseable {

  static final String PATH = "/vi/desk/accounts";
  static final String PASSWORD = "núi Cốc mùa mưa phùn";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final TestDatabase database = TestDatabase.fresh();
  final SmallOffice office = SmallOffice.over(database);

  HttpResponse<String> post(String path, String cookie, Map<String, String> form) throws Exception {
    var body =
        form.entrySet().stream()
            .map(one ->
                one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(office.address(path)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookie)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> page(String path) throws Exception {
    return office.get(onTheDay(path));
  }

  String onTheDay(String path) {
    return path + (path.contains("?") ? "&" : "?") + "day=2021-09-30";
  }

  HttpResponse<String> get(String path, String cookie) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(office.address(onTheDay(path))))
            .header("Cookie", cookie)
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> make(String lines) throws Exception {
    return post(PATH + "/new", administrator(), Map.of("lines", lines, "reason", "QĐ thử"));
  }

  String administrator() {
    return office.cookie(Role.ADMINISTRATOR);
  }

  String cookie(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(one -> one.startsWith("chungtay="))
        .map(one -> one.substring(0, one.indexOf(';')))
        .findFirst()
        .orElseThrow(() -> new AssertionError(answer.body()));
  }

  String code(String slips) {
    var found = Pattern.compile("<code>((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})</code>").matcher(slips);
    assertThat(found.find()).as(slips).isTrue();
    return found.group(1);
  }

  /// As whoever holds a slip does it.
  String entered(String slips) throws Exception {
    return cookie(enter(code(slips)));
  }

  HttpResponse<String> enter(String code) throws Exception {
    var chosen = Map.of("code", code, "password", PASSWORD, "again", PASSWORD);
    return post("/vi/desk/sign-in/code", "a=b", chosen);
  }

  String pageOf(String login) throws Exception {
    var found = page(PATH + "?q=" + login).body();
    return SmallOffice.links(found)
        .filter(link -> link.matches(PATH + "/[0-9a-f-]{36}.*"))
        .map(link -> URI.create(link).getPath())
        .findFirst()
        .orElseThrow();
  }

  String trail(String kind) {
    return database
        .client()
        .sql("SELECT string_agg(a::text, ' ') FROM audit.act AS a WHERE kind = :kind")
        .param("kind", kind)
        .query(String.class)
        .single();
  }

  @Override
  public void close() {
    office.close();
    database.close();
  }
}
