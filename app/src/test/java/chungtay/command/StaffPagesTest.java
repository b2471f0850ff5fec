package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Role;
import chungtay.access.entry.Roll;
import chungtay.access.entry.SigningIn;
import chungtay.access.entry.Visitor;
import chungtay.database.TestDatabase;
import chungtay.refusal.Refused;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// An administrator at work, and those who come in with what they were given.
class StaffPagesTest {

  static final String PATH = "/vi/desk/accounts";
  static final String PASSWORD = "núi Cốc mùa mưa phùn";
  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final SmallOffice OFFICE = SmallOffice.over(DATABASE);
  static final HttpClient CLIENT = HttpClient.newHttpClient();

  @AfterAll
  static void close() {
    OFFICE.close();
    DATABASE.close();
  }

  static HttpResponse<String> post(String path, String cookie, Map<String, String> form)
      throws Exception {
    var body =
        form.entrySet().stream()
            .map(one ->
                one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(OFFICE.address(path)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookie)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  static HttpResponse<String> page(String path) throws Exception {
    return OFFICE.get(onTheDay(path));
  }

  static String onTheDay(String path) {
    return path + (path.contains("?") ? "&" : "?") + "day=2021-09-30";
  }

  static HttpResponse<String> get(String path, String cookie) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(OFFICE.address(onTheDay(path))))
            .header("Cookie", cookie)
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  static HttpResponse<String> make(String lines) throws Exception {
    return post(PATH + "/new", administrator(), Map.of("lines", lines, "reason", "QĐ thử"));
  }

  static String administrator() {
    return OFFICE.cookie(Role.ADMINISTRATOR);
  }

  static String cookie(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(one -> one.startsWith("chungtay="))
        .map(one -> one.substring(0, one.indexOf(';')))
        .findFirst()
        .orElseThrow(() -> new AssertionError(answer.body()));
  }

  static String code(String slips) {
    var found = Pattern.compile("<code>((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})</code>").matcher(slips);
    assertThat(found.find()).as(slips).isTrue();
    return found.group(1);
  }

  /// As whoever holds a slip does it.
  static String entered(String slips) throws Exception {
    return cookie(enter(code(slips)));
  }

  static HttpResponse<String> enter(String code) throws Exception {
    var chosen = Map.of("code", code, "password", PASSWORD, "again", PASSWORD);
    return post("/vi/desk/sign-in/code", "a=b", chosen);
  }

  static String pageOf(String login) throws Exception {
    var found = page(PATH + "?q=" + login).body();
    return SmallOffice.links(found)
        .filter(link -> link.matches(PATH + "/[0-9a-f-]{36}.*"))
        .map(link -> URI.create(link).getPath())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
  void nobodyElseKeepsAccounts(Role role) throws Exception {
    assertThat(get(PATH, OFFICE.cookie(role)).statusCode()).isEqualTo(403);
    assertThat(post(PATH + "/new", OFFICE.cookie(role), Map.of("lines", "x")).statusCode())
        .isEqualTo(403);
  }

  /// Every commune of the day has its officer, made from the list that the page begins with.
  @Test
  void accountsOfAllCommunesAreMadeFromAListWithASlipEach() throws Exception {
    var page = page(PATH + "/new?start=communes").body();
    var lines = page.replaceAll("(?s).*<textarea[^>]*>(.*?)</textarea>.*", "$1");
    assertThat(lines.lines()).hasSize(178);

    var slips = make(lines);

    assertThat(slips.statusCode()).isEqualTo(200);
    assertThat(slips.body().split("<li>", -1)).hasSizeGreaterThanOrEqualTo(179);
    assertThat(PagesTest.headline(slips.body())).isEqualTo("178 phiếu mã một lần");
    assertThat(slips.headers().firstValue("Cache-Control")).hasValue("no-store");
    var again = make(lines);
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("178 chỗ phải sửa", "đã có người dùng");
  }

  /// As when the paper ran out: whoever has a password keeps it, whoever has none gets another
  /// code.
  @Test
  void slipsThatWereLostArePrintedAnewForAllWhoWait() throws Exception {
    var lost = make("mat-phieu; Mất Phiếu; Trưởng thôn; ; 05554").body();
    var slips = post(PATH + "/codes", administrator(), Map.of("reason", "máy in hỏng")).body();

    assertThat(slips).contains("Mất Phiếu", "Trưởng thôn · UBND xã Bảo Linh");
    assertThat(slips).doesNotContain(code(lost), "thu-administrator");
    var chosen = Map.of("code", code(lost), "password", PASSWORD, "again", PASSWORD);
    assertThat(post("/vi/desk/sign-in/code", "a=b", chosen).statusCode()).isEqualTo(401);
    var own = slips.substring(slips.indexOf("Mất Phiếu"));
    assertThat(get("/vi/desk/account", entered(own)).body()).contains("Mất Phiếu");
  }

  @Test
  void whoeverHoldsASlipComesInSeesTheirCommuneAndNoOther() throws Exception {
    var slips = make("bao-linh\tMa Thị Thử\tCán bộ cấp xã\t\t05554").body();
    assertThat(slips).contains("Xã Bảo Linh", "/vi/desk/sign-in/code");
    var cookie = entered(slips);

    var account = get("/vi/desk/account", cookie).body();
    assertThat(account).contains("Ma Thị Thử", "Cán bộ cấp xã", "UBND xã Bảo Linh");
    var used = enter(code(slips));
    assertThat(used.statusCode()).isEqualTo(401);
    assertThat(used.body()).contains("Mã một lần không đúng").doesNotContain(PASSWORD);
    var form = Map.of("login", "bao-linh", "password", PASSWORD, "to", "/vi/desk/map");
    assertThat(post("/vi/desk/sign-in", "a=b", form).headers().firstValue("Location").orElseThrow())
        .endsWith("/vi/desk/map");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ab-mot, A, Cán bộ cấp xã, , 99999 | Không có địa bàn mã",
        "ab-hai, A, Cán bộ cấp xã, , | phải có địa bàn",
        "ab-ba, A, Trưởng phòng, , 05554 | Không có vai trò",
        "ab-bon, A, Cán bộ sở\\, ngành, , | Có 6 cột",
        "ab-nam; A; Cán bộ sở, ngành; ; | phải thuộc một cơ quan",
        "ab-sau; A; Cán bộ sở, ngành; Sở Thủy sản; | Không có cơ quan",
        "ab-bay; ; Cán bộ cấp xã; ; 05554 | Thiếu họ và tên",
        "Ăb; A; Cán bộ cấp xã; ; 05554 | không dùng làm tên đăng nhập được",
        "ab-tam; A; Trưởng thôn; ; 05554/Xóm Không Có | Không tìm thấy thôn",
      })
  void aLineThatCannotBeReadMakesNoAccountAndSaysWhy(String line, String why) throws Exception {
    var before = OFFICE.bean(Roll.class).count();
    var answer = make("dung-roi; Đúng Rồi; Cán bộ cấp xã; ; 05554\n" + line.replace("\\,", ","));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Dòng 2", why, "dung-roi; Đúng Rồi");
    assertThat(OFFICE.bean(Roll.class).count()).isEqualTo(before);
  }

  @Test
  void aClosedAccountIsOutAtOnceAndComesInAgainOnceItIsOpened() throws Exception {
    var cookie = entered(make("dong-mo; Đóng Mở; Cán bộ cấp xã; ; 05554").body());
    var page = pageOf("dong-mo");
    assertThat(get("/vi/desk/account", cookie).statusCode()).isEqualTo(200);

    assertThat(post(page + "/close", administrator(), Map.of("reason", "")).statusCode())
        .isEqualTo(422);
    post(page + "/close", administrator(), Map.of("reason", "nghỉ việc"));
    assertThat(get("/vi/desk/account", cookie).statusCode()).isEqualTo(302);
    assertThat(page(PATH + "?q=dong-mo").body()).contains("Đã khóa");

    post(page + "/reopen", administrator(), Map.of("reason", "trở lại"));
    var form = Map.of("login", "dong-mo", "password", PASSWORD, "to", "");
    assertThat(get("/vi/desk/account", cookie).statusCode()).isEqualTo(302);
    assertThat(post("/vi/desk/sign-in", "a=b", form).statusCode()).isEqualTo(302);
    assertThat(trail("access.close")).contains("thu-administrator", "dong-mo", "nghỉ việc");
  }

  @Test
  void aPostThatEndedSeesNothingMore() throws Exception {
    var cookie = entered(make("thoi-viec; Thôi Việc; Lãnh đạo cấp huyện; ; 167").body());
    var page = pageOf("thoi-viec");
    assertThat(get("/vi/desk/unit/19", cookie).statusCode()).isEqualTo(200);
    var post = page(page).body().replaceAll("(?s).*name=\"post\" value=\"([^\"]+)\".*", "$1");

    post(page + "/dismiss", administrator(), Map.of("post", post, "reason", "chuyển công tác"));

    assertThat(get("/vi/desk/unit/19", cookie).headers().firstValue("Location"))
        .get()
        .asString()
        .contains("/desk/account");
    post(
        page + "/appoint",
        administrator(),
        Map.of("role", "COMMUNE_LEADER", "area", "05554", "reason", "QĐ"));
    assertThat(page(page).body()).contains("Lãnh đạo cấp xã", "UBND xã Bảo Linh");
  }

  @Test
  void nobodyClosesTheirOwnAccount() throws Exception {
    var page = pageOf("thu-administrator");
    var answer = post(page + "/close", administrator(), Map.of("reason", "thử"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("chính mình");
  }

  @Test
  void aSessionIsEndedFromAnotherBrowser() throws Exception {
    var one = entered(make("hai-may; Hai Máy; Cán bộ cấp xã; ; 05554").body());
    var form = Map.of("login", "hai-may", "password", PASSWORD, "to", "");
    var other = cookie(post("/vi/desk/sign-in", "a=b", form));
    var session =
        get("/vi/desk/account", one)
            .body()
            .replaceAll("(?s).*name=\"session\" value=\"([^\"]+)\".*", "$1");

    post("/vi/desk/account/end", one, Map.of("session", session));
    assertThat(get("/vi/desk/account", other).statusCode()).isEqualTo(302);
    assertThat(get("/vi/desk/account", one).statusCode()).isEqualTo(200);
  }

  @Test
  void theFirstAdministratorComesInByALinkFromTheTerminal() throws Exception {
    administrator(); // lays the foundations
    var path = FirstAdministrator.path(OFFICE.bean(FirstAdministrator.class).code("thử"));
    var code = path.substring(path.indexOf('=') + 1);

    assertThat(get(path, "a=b").body()).contains("value=\"" + code + "\"");
    var cookie = cookie(enter(code));
    assertThat(get(PATH, cookie).statusCode()).isEqualTo(200);
  }

  /// Each start shows another link; the one before works no longer.
  @Test
  void aLinkIsShownUntilAnAdministratorHasAPassword() {
    try (var database = TestDatabase.fresh();
        var office = SmallOffice.over(database)) {
      office.bean(Foundations.class).lay();
      var first = office.bean(FirstAdministrator.class);
      var one = first.awaited().orElseThrow();
      var other = first.awaited().orElseThrow();
      assertThat(one.written()).isNotEqualTo(other.written());

      var browser = new Visitor("127.0.0.1", "Thử nghiệm", Optional.empty());
      var signingIn = office.bean(SigningIn.class);
      assertThatThrownBy(() -> signingIn.withCode(one.written(), PASSWORD, PASSWORD, browser))
          .isInstanceOf(Refused.class);
      signingIn.withCode(other.written(), PASSWORD, PASSWORD, browser);
      assertThat(first.awaited()).isEmpty();
    }
  }

  static String trail(String kind) {
    return DATABASE
        .client()
        .sql("SELECT string_agg(a::text, ' ') FROM audit.act AS a WHERE kind = :kind")
        .param("kind", kind)
        .query(String.class)
        .single();
  }
}
