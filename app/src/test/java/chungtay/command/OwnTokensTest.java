package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Accounts;
import chungtay.access.Posts;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What asks under somebody's account, before whoever holds it.
class OwnTokensTest {

  static final AccountsDesk DESK = new AccountsDesk();
  static final String TOKENS = AccountsDesk.PATH + "/tokens";
  static final String ACCOUNT = "/vi/desk/account";
  static final String END = ACCOUNT + "/token/end";

  @AfterAll
  static void close() {
    DESK.close();
  }

  /// The cookie of somebody who came in with a slip.
  private static String holder(String login) throws Exception {
    return DESK.entered(DESK.make(login + "; Người Giữ; Cán bộ cấp xã; ; 05554").body());
  }

  private static String token(String login, String name, String reach) throws Exception {
    var account = DESK.office.bean(Accounts.class).byLogin(login).orElseThrow().id();
    var posts = DESK.office.bean(Posts.class).of(account, LocalDate.of(2021, 9, 30));
    var form =
        Map.of(
            "post",
            posts.getFirst().id().value().toString(),
            "name",
            name,
            "purpose",
            "báo cáo tháng",
            "reach",
            reach,
            "days",
            "30",
            "reason",
            "QĐ 1");
    var made = DESK.post(TOKENS, DESK.administrator(), form);
    var found = Pattern.compile("<code>(ctk_[A-Za-z0-9_-]{43})</code>").matcher(made.body());
    assertThat(found.find()).as(made.body()).isTrue();
    return found.group(1);
  }

  private static String id(String page, String name) {
    var found =
        Pattern.compile("name=\"token\" value=\"([^\"]+)\"[^>]*mã truy cập của " + name)
            .matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }

  private static HttpResponse<String> ask(String token) throws Exception {
    return new MachineReader(DESK.office, token).get("/api/v1/units?level=PROVINCE");
  }

  @Test
  void whoeverHoldsThePostSeesWhatAsksUnderItAndEndsIt() throws Exception {
    var cookie = holder("chu-mot");
    assertThat(DESK.get(ACCOUNT, cookie).body()).contains("Chưa có mã truy cập nào được cấp");
    var token = token("chu-mot", "Máy Một", "HOUSEHOLDS");
    assertThat(DESK.get(ACCOUNT, cookie).body()).contains("Máy Một", "Chưa dùng");
    assertThat(ask(token).statusCode()).isEqualTo(200);

    var page = DESK.get(ACCOUNT, cookie).body();
    assertThat(page)
        .contains("báo cáo tháng", "Cán bộ cấp xã · UBND xã Bảo Linh", "hộ trong phạm vi")
        .contains("Đang dùng được", "Hết hạn")
        .containsPattern("<td>[^<]*administrator[^<]*</td>")
        .doesNotContain("Chưa dùng", token);
    var ended = DESK.post(END, cookie, Map.of("token", id(page, "Máy Một")));

    assertThat(ended.statusCode()).isEqualTo(302);
    assertThat(ask(token).statusCode()).isEqualTo(401);
    assertThat(DESK.get(ACCOUNT, cookie).body())
        .contains("Đã thu hồi")
        .doesNotContain("name=\"token\"");
    assertThat(DESK.trail("access.token-end")).contains("chu-mot", "chủ tài khoản thu hồi");
  }

  /// Not even whether there is one is told.
  @Test
  void theTokensOfOthersAreNeitherSeenNorEnded() throws Exception {
    var mine = holder("chu-hai");
    var theirs = holder("chu-ba");
    var token = token("chu-ba", "Máy Ba", "TOTALS");
    var id = id(DESK.get(ACCOUNT, theirs).body(), "Máy Ba");

    assertThat(DESK.get(ACCOUNT, mine).body()).doesNotContain("Máy Ba");
    assertThat(DESK.post(END, mine, Map.of("token", id)).statusCode()).isEqualTo(404);
    assertThat(DESK.post(END, "a=b", Map.of("token", id)).statusCode()).isEqualTo(401);
    assertThat(ask(token).statusCode()).isEqualTo(200);
  }
}
