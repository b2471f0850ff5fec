package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The form of an event as a browser holds it: what it carries along and what somebody typed.
final class Form {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\"");

  private static final Pattern FILLED =
      Pattern.compile("<input name=\"(relation\\.[0-9a-f-]+)\" value=\"([^\"]*)\"");
  private static final Pattern CHOICE =
      Pattern.compile(
          "<select name=\"([a-z0-9.-]+)\"[^>]*>(?:(?!</select>).)*?value=\"([^\"]*)\" selected",
          Pattern.DOTALL);

  private final PostReader seat;
  private final String path;
  private final Map<String, String> all = new HashMap<>();
  HttpResponse<String> answer;

  private Form(PostReader seat, String path, HttpResponse<String> answer) {
    this.seat = seat;
    this.path = path;
    this.answer = answer;
    carry();
  }

  static Form open(PostReader seat, String path) throws Exception {
    var answer = seat.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new Form(seat, path.replaceAll("\\?.*", ""), answer);
  }

  private void carry() {
    for (var carried : List.of(HIDDEN, CHOICE, FILLED)) {
      carried.matcher(answer.body()).results().forEach(one -> all.put(one.group(1), one.group(2)));
    }
  }

  Form type(Map<String, String> typed) {
    all.putAll(typed);
    return this;
  }

  /// The one to choose beside a name.
  String member(String name) {
    var row =
        Pattern.compile("name=\"(?:relation\\.|goes\\.)?([0-9a-f-]{36})\"[^>]*" + name)
            .matcher(answer.body());
    var chosen =
        Pattern.compile("value=\"([0-9a-f-]{36})\" aria-label=\"" + name + "\"")
            .matcher(answer.body());
    if (chosen.find()) return chosen.group(1);
    assertThat(row.find()).as(name + " in " + answer.body()).isTrue();
    return row.group(1);
  }

  String relation(String name) {
    var found =
        Pattern.compile("name=\"(relation\\.[0-9a-f-]{36})\"[^>]*: " + name + "\"")
            .matcher(answer.body());
    assertThat(found.find()).as(name + " in " + answer.body()).isTrue();
    return found.group(1);
  }

  Form check() throws Exception {
    return send("check");
  }

  /// Sends it as the button does that stands below what it would change.
  Form press() throws Exception {
    return send("record");
  }

  private Form send(String step) throws Exception {
    all.put("step", step);
    var body =
        all.entrySet().stream()
            .map(one ->
                one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    answer = seat.post(path, body);
    carry();
    return this;
  }

  /// Looked at, and then recorded or proposed.
  ///
  /// @return the page of what was told
  String tell() throws Exception {
    check();
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    press();
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll("^http://[^/]*", "");
  }
}
