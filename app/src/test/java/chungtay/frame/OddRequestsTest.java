package chungtay.frame;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.audit.Actor;
import chungtay.command.SmallOffice;
import chungtay.database.TestDatabase;
import chungtay.place.Places;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever arrives at the port, what comes back is a page of the house.
class OddRequestsTest {

  static final String DAY = "day=2021-09-30";
  static final String NOBODY = "00000000-0000-0000-0000-000000000000";
  static final String FORM = "application/x-www-form-urlencoded";

  /// What no page may tell of the machine.
  static final Pattern INSIDES =
      Pattern.compile(
          "Tomcat|Exception|\\bat (?:org|java|chungtay)\\.|PSQL|SELECT |INSERT |HTTP Status|Whitelabel");

  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final SmallOffice OFFICE = SmallOffice.over(DATABASE);

  @BeforeAll
  static void lay() {
    OFFICE.bean(Places.class).seed(new Actor("demo", "Sở LĐTBXH", "test"));
  }

  @AfterAll
  static void close() {
    OFFICE.close();
    DATABASE.close();
  }

  /// Bytes as they arrive.
  ///
  /// @param status that they earn
  /// @param language of the answer: of the address, or ours where no address can be made out
  record Odd(String name, String request, int status, String language) {

    Odd(String name, String request, int status) {
      this(name, request, status, "en");
    }

    Odd torn() {
      return new Odd(name, request, status, "vi");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Odd get(String name, String target, int status) {
    return new Odd(name, "GET " + target + " HTTP/1.1\r\n" + headings() + "\r\n", status);
  }

  static Odd method(String method, int status) {
    var request = method + " /en/desk/list?" + DAY + " HTTP/1.1\r\n" + headings() + "\r\n";
    return new Odd("method " + method, request, status);
  }

  static Odd post(String name, String path, String type, String body, int status) {
    var headings =
        headings() + "Content-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n\r\n";
    return new Odd(name, "POST " + path + " HTTP/1.1\r\n" + headings + body, status);
  }

  /// A form that another site has a browser send.
  static Odd foreign(String heading) {
    var form =
        "POST /en/exchange HTTP/1.1\r\n" + headings() + heading + "\r\nContent-Length: 0\r\n\r\n";
    return new Odd(heading, form, 403);
  }

  static String headings() {
    var host = URI.create(OFFICE.address("/"));
    return "Host: %s:%d\r\nConnection: close\r\nCookie: %s\r\n"
        .formatted(host.getHost(), host.getPort(), OFFICE.cookie(Role.STANDING_AGENCY));
  }

  static Stream<Odd> oddAddresses() {
    return Stream.of(
        get("a long path", "/en/" + "a".repeat(7_000) + "?" + DAY, 404),
        get("a path longer than is read", "/en/" + "a".repeat(20_000), 400).torn(),
        get("a percent sign without its digits", "/en/desk/%zz?" + DAY, 400),
        get("a percent sign at the end", "/en/desk/unit/19%", 400),
        get("a path that is no UTF-8", "/en/desk/unit/%ff%fe?" + DAY, 400),
        get("a path of raw bytes", "/en/desk/unit/\u00ff?" + DAY, 400).torn(),
        get("a path with a zero byte", "/en/desk/unit/%00?" + DAY, 400),
        get("a path with an encoded slash", "/en/desk/unit/%2f?" + DAY, 400),
        get("a path with a backslash", "/en/desk/unit/%5c?" + DAY, 400),
        get("a path out of the house", "/en/../../etc/passwd", 400),
        get("an encoded path out of the house", "/en/%2e%2e/%2e%2e/etc/passwd", 400),
        get("signs that no address has", "/en/desk/unit/<>{}", 400).torn(),
        get("signs that browsers leave as they are", "/en/desk/unit/a|b[c]?q={^}&" + DAY, 404),
        get("a parameter without its digits", "/en/desk/list?" + DAY + "&q=%zz", 400),
        get("a parameter that is no UTF-8", "/en/desk/list?" + DAY + "&q=%ff%fe", 400),
        get("half a pair of UTF-16", "/en/desk/list?" + DAY + "&q=%ED%A0%80", 400),
        get("a parameter with a zero byte", "/en/desk/list?" + DAY + "&q=%00", 400),
        get("an unescaped parameter", "/en/desk/list?" + DAY + "&q=<a>|{}", 400).torn(),
        get("ten thousand filters", "/en/desk/list?" + DAY + "&a".repeat(3_900), 400),
        get("a few filters too many", "/en/desk/list?" + DAY + "&class=".repeat(1_050), 400),
        get("a unit of thirty digits", "/en/desk/unit/" + "9".repeat(30) + "?" + DAY, 404),
        get("a page before the first", "/en/desk/list?" + DAY + "&after=-1", 400),
        get("a day of the year 999999999", "/en/desk/list?day=%2B999999999-12-31", 400),
        get("a day before Christ", "/en/desk/list?day=-999999999-01-01", 404),
        get("two days", "/en/desk/list?" + DAY + "&day=2021-09-29", 400),
        get("a change since ever", "/en/desk/list?" + DAY + "&change=ESCAPED&since=x", 400),
        get("a template of no standard", "/en/exchange/template.xlsx?standard=9&" + DAY, 422),
        get("no parameter where one is needed", "/en/exchange/template.xlsx?" + DAY, 400),
        get("rejects of no upload", "/en/exchange/" + NOBODY + "/rejects.xlsx?" + DAY, 404),
        get("an action asked for as a page", "/en/exchange/" + NOBODY + "/commit?" + DAY, 405));
  }

  static Stream<Odd> oddRequests() {
    var page = "/en/exchange/" + NOBODY;
    return Stream.of(
        method("PUT", 405),
        method("TRACE", 405),
        method("FOO", 405),
        method("get", 405),
        method("G@T", 400).torn(),
        method("CONNECT", 501),
        new Odd("a version to come", "GET /en/x HTTP/3.7\r\n" + headings() + "\r\n", 505),
        new Odd("no host", "GET /en/x HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
        new Odd("two hosts", "GET /en/x HTTP/1.1\r\nHost: b\r\n" + headings() + "\r\n", 400),
        new Odd("a host with signs", "GET /en/x HTTP/1.1\r\nHost: a<b>\r\n\r\n", 400),
        new Odd("another host", "GET /en/x HTTP/1.1\r\nHost: evil.example\r\n\r\n", 400),
        new Odd("a handshake of TLS", "\u0016\u0003\u0001\u0002\r\n\r\n", 400).torn(),
        new Odd("a long heading", heading("X: " + "a".repeat(20_000)), 400),
        new Odd("many headings", heading("X: a\r\n".repeat(300).strip()), 400),
        new Odd("an expectation", heading("Expect: wonders"), 417),
        new Odd("a length below zero", heading("Content-Length: -5"), 400),
        post("a form without a field", page + "/commit", FORM, "", 400),
        post("a form with a broken field", page + "/commit", FORM, "reason=%zz", 400),
        post("a field that is no identity", page + "/village", FORM, "commune=x&key=a&unit=", 400),
        post("a form for a page", "/en/desk/list?" + DAY, FORM, "a=b", 405),
        foreign("Origin: http://evil.example"),
        foreign("Sec-Fetch-Site: cross-site"),
        post("a form of another kind", "/en/exchange", "application/json", "{}", 415),
        post("parts without their bound", "/en/exchange", "multipart/form-data", "abc", 400),
        post(
            "parts that break off", "/en/exchange", "multipart/form-data; boundary=x", "--x", 400));
  }

  static String heading(String line) {
    return "GET /en/desk/list?" + DAY + " HTTP/1.1\r\n" + headings() + line + "\r\n\r\n";
  }

  @ParameterizedTest
  @MethodSource({"oddAddresses", "oddRequests"})
  void whateverIsAskedAPageOfTheHouseAnswers(Odd odd) throws Exception {
    var answer = answer(odd.request());

    assertThat(answer).startsWith("HTTP/1.1 " + odd.status());
    assertThat(answer)
        .contains("<html lang=\"" + odd.language() + "\"", "<h1>", "class=\"todo\"", "nosniff");
    assertThat(INSIDES.matcher(answer).results().map(found -> found.group())).isEmpty();
  }

  @Test
  void aFileThatIsTooLargeIsReadToItsEndSoThatItsSenderSeesTheAnswer() throws Exception {
    for (var language : new String[] {"vi", "en"}) {
      var file = new byte[1 << 20];
      var heading = "POST /%s/exchange HTTP/1.1\r\n%s".formatted(language, headings());
      var begin =
          "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
      var length = begin.length() + 258L * file.length;
      var parts =
          "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: " + length + "\r\n\r\n";
      var answer =
          answer(out -> {
            out.write((heading + parts + begin).getBytes(ISO_8859_1));
            for (var megabyte = 0; megabyte < 258; megabyte++) out.write(file);
          });

      assertThat(answer).startsWith("HTTP/1.1 413").contains("<html lang=\"" + language + "\"");
      assertThat(answer).contains("256 MB", "class=\"todo\"");
    }
  }

  interface Sending {
    void into(OutputStream out) throws IOException;
  }

  static String answer(String request) throws IOException {
    return answer(out -> out.write(request.getBytes(ISO_8859_1)));
  }

  static String answer(Sending sending) throws IOException {
    var port = URI.create(OFFICE.address("/")).getPort();
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      sending.into(socket.getOutputStream());
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
