package chungtay.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import chungtay.access.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Where lists are sent in as a browser sends them, to an office of this process or of another.
public final class Letterbox {

  public static final String DAY = "?day=2021-09-30";

  /// What the form holds before anybody changes it.
  static final Map<String, String> ANSWERS =
      Map.of("standard", "59-2015", "year", "2020", "decided", "2020-12-15");

  /// Whatever befalls the office, it says so before.
  private static final Duration ANSWER_AT_MOST = Duration.ofSeconds(20);

  private static final String BOUND = "between-the-parts";

  /// The type of content of a form with files.
  static final String FORM = "multipart/form-data; boundary=" + BOUND;

  private final String server;
  private final String cookie;
  private final HttpClient client = HttpClient.newHttpClient();

  /// @param server without a path, such as `http://127.0.0.1:8080`
  /// @param cookie of whoever came in from the standing agency
  Letterbox(String server, String cookie) {
    this.server = server;
    this.cookie = cookie;
  }

  public static Letterbox of(SmallOffice office) {
    return new Letterbox(office.address(""), office.cookie(Role.STANDING_AGENCY));
  }

  /// A file in the form.
  static final class Sent {

    private final String name;
    private final byte[] bytes;

    Sent(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    byte[] bytes() {
      return bytes;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  public HttpResponse<String> send(String language, Map<String, String> answers, Sent... files)
      throws IOException, InterruptedException {
    return post("/" + language + "/exchange", FORM, form(answers, files));
  }

  /// A form with files as a browser sends it, under the type [#FORM].
  static byte[] form(Map<String, String> answers, Sent... files) throws IOException {
    var body = new ByteArrayOutputStream();
    for (var answer : new LinkedHashMap<>(answers).entrySet()) {
      part(body, "name=\"" + answer.getKey() + "\"", answer.getValue().getBytes(UTF_8));
    }
    for (var file : files) {
      part(body, "name=\"file\"; filename=\"" + file.name + "\"", file.bytes);
    }
    body.write(("--" + BOUND + "--\r\n").getBytes(UTF_8));
    return body.toByteArray();
  }

  private static void part(ByteArrayOutputStream body, String disposition, byte[] content)
      throws IOException {
    var heading = "--" + BOUND + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
    body.write(heading.getBytes(UTF_8));
    body.write(content);
    body.write("\r\n".getBytes(UTF_8));
  }

  /// The path of the page of a list, once it was tried.
  public String tried(byte[] list) throws IOException, InterruptedException {
    var page = leadsTo(send("vi", ANSWERS, new Sent("danh-sach.csv", list)));
    awaitWork(page);
    return page;
  }

  public HttpResponse<String> press(String action, String form)
      throws IOException, InterruptedException {
    return post(action, "application/x-www-form-urlencoded", form.getBytes(UTF_8));
  }

  /// Says that every village is new, and yes to the rest.
  public void record(String page) throws IOException, InterruptedException {
    press(page + "/villages", "");
    press(page + "/commit", "reason=x");
  }

  private HttpResponse<String> post(String path, String type, byte[] body)
      throws IOException, InterruptedException {
    var request =
        asked(path)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(asked(path).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder asked(String path) {
    return HttpRequest.newBuilder(URI.create(server + path))
        .header("Cookie", cookie)
        .timeout(ANSWER_AT_MOST);
  }

  /// While work goes on, its page renews itself.
  public void awaitWork(String page) throws IOException, InterruptedException {
    for (var i = 0; i < 600; i++) {
      if (get(page + DAY).headers().firstValue("Refresh").isEmpty()) return;
      Thread.sleep(50);
    }
    throw new AssertionError("still at work: " + page);
  }

  public static String leadsTo(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(where -> URI.create(where).getPath())
        .orElseThrow(() -> new AssertionError(answer.body()));
  }

  public String headline(String page) throws IOException, InterruptedException {
    return headlineOf(get(page + DAY).body());
  }

  public static String headlineOf(String body) {
    var found = Pattern.compile("<h1>(.*?)</h1>", Pattern.DOTALL).matcher(body);
    return found.find() ? found.group(1) : "";
  }
}
