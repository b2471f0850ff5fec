package chungtay.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.database.TestDatabase;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The standing agency at its drafts, as a browser sends and shows them.
final class DraftDesk implements AutoCloseable {

  static final String DAY = "?day=2021-09-30";

  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

  private final TestDatabase database = TestDatabase.fresh();
  final SmallOffice office = SmallOffice.over(database).withAll(List.of());

  PostReader from(Role role) throws Exception {
    return PostReader.in(office, role);
  }

  private PostReader officer() throws Exception {
    return from(Role.STANDING_AGENCY);
  }

  HttpResponse<String> bring(String path, String name, byte[] file) throws Exception {
    return officer().attach(path, Map.of("text", ""), new Letterbox.Sent(name, file));
  }

  HttpResponse<String> paste(String path, String text) throws Exception {
    return officer().attach(path, Map.of("text", text));
  }

  /// The path of a draft that is read from a text.
  String draft(String text) throws Exception {
    return to(bring("/vi/plan/drafts", "ke-hoach.md", text.getBytes(UTF_8)));
  }

  /// Where an answer leads, without its day and place.
  static String to(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst("[?#].*$", "")
        .replaceFirst("^http://[^/]*", "");
  }

  String page(String path) throws Exception {
    var answer = officer().get(path + DAY);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  HttpResponse<String> get(String path) throws Exception {
    return officer().get(path + DAY);
  }

  int version(String draft) throws Exception {
    return Integer.parseInt(first(page(draft + "/head"), VERSION.pattern()));
  }

  /// Sends a form on the version that stands.
  HttpResponse<String> send(String draft, String below, Map<String, String> form) throws Exception {
    return send(draft, below, form, version(draft));
  }

  HttpResponse<String> send(String draft, String below, Map<String, String> form, int version)
      throws Exception {
    return officer().post(draft + below, body(form) + "&version=" + version);
  }

  /// Sends a form of no draft.
  HttpResponse<String> form(String path, Map<String, String> form) throws Exception {
    return officer().post(path, body(form));
  }

  static String body(Map<String, String> form) {
    return form.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  static String first(String page, String pattern) {
    var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
    assertThat(found.find()).as(pattern + " in " + page).isTrue();
    return found.group(1);
  }

  @Override
  public void close() {
    office.close();
    database.close();
  }
}
