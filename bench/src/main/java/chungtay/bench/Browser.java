package chungtay.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What somebody's browser sends to the server that is measured, and the session it keeps.
final class Browser {

  /// Every page is of a day; one without is sent to today's first.
  static final String DAY = "day=2021-09-30";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String cookie;

  private Browser(String cookie) {
    this.cookie = cookie;
  }

  /// In through the door of the demo.
  ///
  /// @param role the post's, in Vietnamese, as the door has it
  static Browser of(String role) throws IOException, InterruptedException {
    var door =
        CLIENT.send(request("/vi/desk/sign-in?" + DAY).build(), BodyHandlers.ofString()).body();
    var post =
        Pattern.compile(
                "<th scope=\"row\">" + role + "</th>.*?name=\"post\" value=\"([^\"]+)\"",
                Pattern.DOTALL)
            .matcher(door);
    if (!post.find()) throw new IOException("the door offers no post of " + role);
    return in("/vi/desk/sign-in/demo", Map.of("post", post.group(1)));
  }

  /// In by what was typed at a door.
  static Browser in(String door, Map<String, String> typed)
      throws IOException, InterruptedException {
    var answer = CLIENT.send(filled(request(door), typed), BodyHandlers.ofString());
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("chungtay="))
        .map(cookie -> new Browser(cookie.substring(0, cookie.indexOf(';'))))
        .findFirst()
        .orElseThrow(() -> new IOException("nobody was let in: " + answer.statusCode()));
  }

  String page(String address) throws IOException, InterruptedException {
    return body(CLIENT.send(own(address).build(), BodyHandlers.ofString()));
  }

  String send(String address, Map<String, String> typed) throws IOException, InterruptedException {
    return body(CLIENT.send(filled(own(address), typed), BodyHandlers.ofString()));
  }

  private static String body(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() == 200) return answer.body();
    throw new IOException(answer.uri().getPath() + ": " + answer.statusCode());
  }

  private HttpRequest.Builder own(String address) {
    return request(address).header("Cookie", cookie);
  }

  private static HttpRequest filled(HttpRequest.Builder request, Map<String, String> typed) {
    var form =
        typed.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return request
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form))
        .build();
  }

  private static HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Server.PORT + address));
  }
}
