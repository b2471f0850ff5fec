package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Role;
import chungtay.access.entry.Roll;
import chungtay.access.entry.SigningIn;
import chungtay.access.entry.Visitor;
import chungtay.database.TestDatabase;
import chungtay.refusal.Refused;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// How people get accounts, and come in with what they were given.
class NewStaffTest {

  static final AccountsDesk DESK = new AccountsDesk();

  @AfterAll
  static void close() {
    DESK.close();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
  void nobodyElseKeepsAccounts(Role role) throws Exception {
    assertThat(DESK.get(AccountsDesk.PATH, DESK.office.cookie(role)).statusCode()).isEqualTo(403);
    assertThat(
            DESK.post(AccountsDesk.PATH + "/new", DESK.office.cookie(role), Map.of("lines", "x"))
                .statusCode())
        .isEqualTo(403);
  }

  /// Every commune of the day has its officer, made from the list that the page begins with.
  @Test
  void accountsOfAllCommunesAreMadeFromAListWithASlipEach() throws Exception {
    var page = DESK.page(AccountsDesk.PATH + "/new?start=communes").body();
    var lines = page.replaceAll("(?s).*<textarea[^>]*>(.*?)</textarea>.*", "$1");
    assertThat(lines.lines()).hasSize(178);

    var slips = DESK.make(lines);

    assertThat(slips.statusCode()).isEqualTo(200);
    assertThat(slips.body().split("<li>", -1)).hasSizeGreaterThanOrEqualTo(179);
    assertThat(PagesTest.headline(slips.body())).isEqualTo("178 phiếu mã một lần");
    assertThat(slips.headers().firstValue("Cache-Control")).hasValue("no-store");
    var again = DESK.make(lines);
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("178 chỗ phải sửa", "đã có người dùng");
  }

  /// As when the paper ran out: whoever has a password keeps it, whoever has none gets another
  /// code.
  @Test
  void slipsThatWereLostArePrintedAnewForAllWhoWait() throws Exception {
    var lost = DESK.make("mat-phieu; Mất Phiếu; Cán bộ cấp xã; ; 05554").body();
    var slips =
        DESK.post(
                AccountsDesk.PATH + "/codes", DESK.administrator(), Map.of("reason", "máy in hỏng"))
            .body();

    assertThat(slips).contains("Mất Phiếu", "Cán bộ cấp xã · UBND xã Bảo Linh");
    assertThat(slips).doesNotContain(DESK.code(lost), "thu-administrator");
    var chosen =
        Map.of(
            "code",
            DESK.code(lost),
            "password",
            AccountsDesk.PASSWORD,
            "again",
            AccountsDesk.PASSWORD);
    assertThat(DESK.post("/vi/desk/sign-in/code", "a=b", chosen).statusCode()).isEqualTo(401);
    var own = slips.substring(slips.indexOf("Mất Phiếu"));
    assertThat(DESK.get("/vi/desk/account", DESK.entered(own)).body()).contains("Mất Phiếu");
  }

  @Test
  void whoeverHoldsASlipComesInSeesTheirCommuneAndNoOther() throws Exception {
    var slips = DESK.make("bao-linh\tMa Thị Thử\tCán bộ cấp xã\t\t05554").body();
    assertThat(slips).contains("Xã Bảo Linh", "/vi/desk/sign-in/code");
    var cookie = DESK.entered(slips);

    var account = DESK.get("/vi/desk/account", cookie).body();
    assertThat(account).contains("Ma Thị Thử", "Cán bộ cấp xã", "UBND xã Bảo Linh");
    var used = DESK.enter(DESK.code(slips));
    assertThat(used.statusCode()).isEqualTo(401);
    assertThat(used.body()).contains("Mã một lần không đúng").doesNotContain(AccountsDesk.PASSWORD);
    var form = Map.of("login", "bao-linh", "password", AccountsDesk.PASSWORD, "to", "/vi/desk/map");
    assertThat(
            DESK.post("/vi/desk/sign-in", "a=b", form)
                .headers()
                .firstValue("Location")
                .orElseThrow())
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
        "ab-thon; A; Trưởng thôn; ; 05554 | Địa bàn rộng hơn",
        "ab-so; A; Cán bộ cấp xã; Sở Lao động - Thương binh và Xã hội; | phải có địa bàn",
        "ab-so; A; Cán bộ cấp xã; Sở Lao động - Thương binh và Xã hội; 167 | Địa bàn rộng hơn",
        "ab-chin; A; Cán bộ cấp xã; ; 167 | Địa bàn rộng hơn",
        "ab-muoi; A; Cán bộ cấp huyện; ; 05554 05506 | không cùng một nơi",
        "ab-mmot; A; Cán bộ cấp xã; ; 05554 05536 | không cùng một nơi",
        "ab-tam; A; Trưởng thôn; ; 05554/Xóm Không Có | Không tìm thấy thôn",
      })
  void aLineThatCannotBeReadMakesNoAccountAndSaysWhy(String line, String why) throws Exception {
    var before = DESK.office.bean(Roll.class).count();
    var answer =
        DESK.make("dung-roi; Đúng Rồi; Cán bộ cấp xã; ; 05554\n" + line.replace("\\,", ","));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Dòng 2", why, "dung-roi; Đúng Rồi");
    assertThat(DESK.office.bean(Roll.class).count()).isEqualTo(before);
  }

  @Test
  void theFirstAdministratorComesInByALinkFromTheTerminal() throws Exception {
    DESK.administrator(); // lays the foundations
    var path = FirstAdministrator.path(DESK.office.bean(FirstAdministrator.class).code("thử"));
    var code = path.substring(path.indexOf('=') + 1);

    assertThat(DESK.get(path, "a=b").body()).contains("value=\"" + code + "\"");
    var cookie = DESK.cookie(DESK.enter(code));
    assertThat(DESK.get(AccountsDesk.PATH, cookie).statusCode()).isEqualTo(200);
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
      assertThatThrownBy(() ->
              signingIn.withCode(
                  one.written(), AccountsDesk.PASSWORD, AccountsDesk.PASSWORD, browser))
          .isInstanceOf(Refused.class);
      signingIn.withCode(other.written(), AccountsDesk.PASSWORD, AccountsDesk.PASSWORD, browser);
      assertThat(first.awaited()).isEmpty();
    }
  }
}
