package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Accounts;
import chungtay.access.Posts;
import chungtay.access.Role;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Tokens as an administrator keeps them, and what they open: never a page.
class TokenPagesTest {

  static final AccountsDesk DESK = new AccountsDesk();
  static final String PATH = AccountsDesk.PATH + "/tokens";
  static final String UNITS = "/api/v1/units?level=PROVINCE";

  @AfterAll
  static void close() {
    DESK.close();
  }

  private static String post(String login) throws Exception {
    DESK.entered(DESK.make(login + "; Hệ Thống; Cán bộ cấp xã; ; 05554").body());
    var account = DESK.office.bean(Accounts.class).byLogin(login).orElseThrow().id();
    var posts = DESK.office.bean(Posts.class).of(account, LocalDate.of(2021, 9, 30));
    return posts.getFirst().id().value().toString();
  }

  private static HttpResponse<String> make(Map<String, String> typed) throws Exception {
    var form =
        new HashMap<>(Map.of("name", "LGSP", "purpose", "báo cáo", "days", "90", "reason", "QĐ 1"));
    form.putAll(typed);
    return DESK.post(PATH, DESK.administrator(), form);
  }

  private static String token(HttpResponse<String> page) {
    var found = Pattern.compile("<code>(ctk_[A-Za-z0-9_-]{43})</code>").matcher(page.body());
    assertThat(found.find()).as(page.body()).isTrue();
    return found.group(1);
  }

  private static HttpResponse<String> ask(String token) throws Exception {
    return new MachineReader(DESK.office, token).get(UNITS);
  }

  @Test
  void aTokenIsShownOnceIsListedAsksAndIsEnded() throws Exception {
    var made = make(Map.of("post", post("may-mot"), "name", "Máy Một"));
    var token = token(made);
    assertThat(made.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(ask(token).statusCode()).isEqualTo(200);

    var list = DESK.page(PATH).body();
    assertThat(list)
        .contains("Máy Một", "Đang dùng được", "UBND xã Bảo Linh")
        .doesNotContain(token);
    var id = list.replaceAll("(?s).*<b>Máy Một</b>.*?name=\"token\" value=\"([^\"]+)\".*", "$1");
    DESK.post(PATH + "/end", DESK.administrator(), Map.of("token", id, "reason", "lộ mã"));

    assertThat(ask(token).statusCode()).isEqualTo(401);
    assertThat(DESK.page(PATH).body()).contains("Đã thu hồi");
    assertThat(DESK.trail("access.token")).contains("may-mot", "QĐ 1").doesNotContain(token);
    assertThat(DESK.trail("access.token-end")).contains("Máy Một", "lộ mã");
  }

  @Test
  void theTokensOfAnAccountAreOnItsPage() throws Exception {
    make(Map.of("post", post("may-hai"), "name", "Máy Hai"));
    make(Map.of("post", post("may-ba"), "name", "Máy Ba"));
    var link =
        SmallOffice.links(DESK.page(DESK.pageOf("may-hai")).body())
            .filter(one -> one.startsWith(PATH))
            .findFirst()
            .orElseThrow();
    var page = DESK.page(link).body();

    assertThat(page).contains("Máy Hai", "Cấp mã truy cập").doesNotContain("Máy Ba");
  }

  @Test
  void whatIsOutsideTheLimitsMakesNone() throws Exception {
    var post = post("may-bon");
    for (var typed :
        new String[][] {
          {"days", "0"},
          {"days", "366"},
          {"days", "x"},
          {"name", " "},
          {"purpose", ""},
          {"reason", ""}
        }) {
      var refused = make(Map.of("post", post, typed[0], typed[1]));
      assertThat(refused.statusCode()).as(typed[0] + "=" + typed[1]).isEqualTo(422);
    }
    assertThat(DESK.page(PATH).body()).doesNotContain("may-bon");
  }

  /// A token opens no page: not as a heading, not as a cookie, not in a form.
  @Test
  void aTokenIsNoSession() throws Exception {
    var token = token(make(Map.of("post", post("may-nam"))));
    var machine = new MachineReader(DESK.office, token);

    for (var page : new String[] {"/vi/desk/unit/19", "/vi/desk/list", "/vi/desk/account"}) {
      var shown = machine.get(page + "?day=2021-09-30");
      assertThat(shown.statusCode()).as(page).isEqualTo(302);
      assertThat(shown.headers().firstValue("Location").orElse("")).contains("/desk/sign-in");
      assertThat(DESK.get(page, "chungtay=" + token).statusCode()).as(page).isEqualTo(302);
    }
    assertThat(ask(token).headers().map()).doesNotContainKey("set-cookie");
    var form =
        Map.of("code", token, "password", AccountsDesk.PASSWORD, "again", AccountsDesk.PASSWORD);
    assertThat(DESK.post("/vi/desk/sign-in/code", "a=b", form).statusCode()).isEqualTo(401);
  }

  @Test
  void aSessionIsNoToken() throws Exception {
    var session = DESK.office.cookie(Role.STANDING_AGENCY);
    var asked = MachineReader.nobody(DESK.office, UNITS, "Cookie", session);
    assertThat(asked.statusCode()).isEqualTo(401);

    var shown =
        new MachineReader(DESK.office, session.substring(session.indexOf('=') + 1)).get(UNITS);
    assertThat(shown.statusCode()).isEqualTo(401);
  }

  /// Whoever shows no good token is told so in a problem document, in the language they prefer.
  @Test
  void withoutAGoodTokenAProblemSaysWhatToDo() throws Exception {
    var none = MachineReader.nobody(DESK.office, UNITS);
    assertThat(none.statusCode()).isEqualTo(401);
    assertThat(none.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(none.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"chungtay\"");
    assertThat(none.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(none.headers().firstValue("Content-Language")).contains("vi");
    var problem = MachineReader.read(none);
    assertThat(problem.get("type").asString())
        .isEqualTo("urn:chungtay:problem:access:TOKEN_NEEDED");
    assertThat(problem.get("title").asString()).contains("mã truy cập");

    var wrong =
        MachineReader.nobody(
            DESK.office,
            UNITS,
            "Authorization",
            "Bearer ctk_0123456789012345678901234567890123456789012",
            "Accept-Language",
            "en");
    assertThat(wrong.headers().firstValue("WWW-Authenticate").orElse("")).contains("invalid_token");
    assertThat(wrong.headers().firstValue("Content-Language")).contains("en");
    assertThat(MachineReader.read(wrong).get("title").asString()).contains("access token");
  }

  @Test
  void nobodyButAnAdministratorKeepsTokens() throws Exception {
    var post = post("may-sau");
    for (var role : Role.values()) {
      if (role == Role.ADMINISTRATOR) continue;
      var cookie = DESK.office.cookie(role);
      var form = Map.of("post", post, "name", "x", "purpose", "x", "days", "1", "reason", "x");
      assertThat(DESK.get(PATH, cookie).statusCode()).as(role.name()).isEqualTo(403);
      assertThat(DESK.post(PATH, cookie, form).statusCode()).as(role.name()).isEqualTo(403);
      assertThat(DESK.post(PATH + "/end", cookie, form).statusCode())
          .as(role.name())
          .isEqualTo(403);
    }
  }
}
