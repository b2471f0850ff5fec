package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Accounts;
import chungtay.access.Agencies;
import chungtay.access.PostId;
import chungtay.access.Posts;
import chungtay.access.Role;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.place.Level;
import chungtay.place.Places;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What an administrator does with accounts that are in use.
class StaffPagesTest {

  static final LocalDate DAY = LocalDate.of(2021, 9, 30);
  static final AccountsDesk DESK = new AccountsDesk();

  @AfterAll
  static void close() {
    DESK.close();
  }

  @Test
  void aClosedAccountIsOutAtOnceAndComesInAgainOnceItIsOpened() throws Exception {
    var cookie = DESK.entered(DESK.make("dong-mo; Đóng Mở; Cán bộ cấp xã; ; 05554").body());
    var page = DESK.pageOf("dong-mo");
    assertThat(DESK.get("/vi/desk/account", cookie).statusCode()).isEqualTo(200);

    assertThat(DESK.post(page + "/close", DESK.administrator(), Map.of("reason", "")).statusCode())
        .isEqualTo(422);
    DESK.post(page + "/close", DESK.administrator(), Map.of("reason", "nghỉ việc"));
    assertThat(DESK.get("/vi/desk/account", cookie).statusCode()).isEqualTo(302);
    assertThat(DESK.page(AccountsDesk.PATH + "?q=dong-mo").body()).contains("Đã khóa");

    DESK.post(page + "/reopen", DESK.administrator(), Map.of("reason", "trở lại"));
    var form = Map.of("login", "dong-mo", "password", AccountsDesk.PASSWORD, "to", "");
    assertThat(DESK.get("/vi/desk/account", cookie).statusCode()).isEqualTo(302);
    assertThat(DESK.post("/vi/desk/sign-in", "a=b", form).statusCode()).isEqualTo(302);
    assertThat(DESK.trail("access.close")).contains("thu-administrator", "dong-mo", "nghỉ việc");
  }

  @Test
  void aPostThatEndedSeesNothingMore() throws Exception {
    var cookie = DESK.entered(DESK.make("thoi-viec; Thôi Việc; Lãnh đạo cấp huyện; ; 167").body());
    var page = DESK.pageOf("thoi-viec");
    assertThat(DESK.get("/vi/desk/unit/19", cookie).statusCode()).isEqualTo(200);
    var post = DESK.page(page).body().replaceAll("(?s).*name=\"post\" value=\"([^\"]+)\".*", "$1");

    DESK.post(
        page + "/dismiss", DESK.administrator(), Map.of("post", post, "reason", "chuyển công tác"));

    assertThat(DESK.get("/vi/desk/unit/19", cookie).headers().firstValue("Location"))
        .get()
        .asString()
        .contains("/desk/account");
    DESK.post(
        page + "/appoint",
        DESK.administrator(),
        Map.of("role", "COMMUNE_LEADER", "area", "05554", "reason", "QĐ"));
    assertThat(DESK.page(page).body()).contains("Lãnh đạo cấp xã", "UBND xã Bảo Linh");
  }

  /// The last day is still held, the day after is not.
  @Test
  void aPostIsHeldUntilItsLastDayAndSaysHowItsHolderSigns() throws Exception {
    DESK.entered(DESK.make("ky-thay; Ký Thay; Cán bộ cấp xã; ; 05554").body());
    var page = DESK.pageOf("ky-thay");
    var given = new HashMap<>(Map.of("role", "COMMUNE_LEADER", "area", "05554", "reason", "QĐ"));
    given.putAll(Map.of("acting", "KT", "until", "2021-12-31"));
    assertThat(DESK.post(page + "/appoint", DESK.administrator(), given).statusCode())
        .isEqualTo(302);
    given.put("until", "2021-09-30");
    assertThat(DESK.post(page + "/appoint", DESK.administrator(), given).statusCode())
        .isEqualTo(302);

    assertThat(DESK.page(page).body()).contains("ký thay (KT.), đến hết 31/12/2021");
    var account = DESK.office.bean(Accounts.class).byLogin("ky-thay").orElseThrow().id();
    var posts = DESK.office.bean(Posts.class);
    assertThat(posts.of(account, LocalDate.of(2021, 9, 30))).hasSize(3);
    assertThat(posts.of(account, LocalDate.of(2021, 12, 31))).hasSize(2);
    assertThat(posts.of(account, LocalDate.of(2022, 1, 1))).hasSize(1);
    for (var day : List.of("2021-09-29", "2021-02-30", "x", "+999999999-12-31", "2201-01-01")) {
      given.put("until", day);
      var refused = DESK.post(page + "/appoint", DESK.administrator(), given);
      assertThat(refused.statusCode()).as(day).isEqualTo(422);
    }
    given.putAll(Map.of("acting", "X", "until", ""));
    assertThat(DESK.post(page + "/appoint", DESK.administrator(), given).statusCode())
        .isEqualTo(422);
    assertThat(posts.of(account, LocalDate.of(2021, 9, 30))).hasSize(3);
  }

  /// Of the district, and seeing no other commune of it.
  @Test
  void aCommuneIsFollowedByWhomItsDistrictTells() throws Exception {
    assertThat(DESK.page("/vi/desk/followed").body()).contains("178 trong 178 xã");
    var slips = DESK.make("theo-doi; Theo Dõi; Cán bộ cấp huyện; ; 05554 05536").body();
    assertThat(slips).contains("UBND huyện Định Hóa");
    DESK.make("theo-thon; Theo Cả Huyện; Cán bộ cấp huyện; ; 167");

    assertThat(DESK.page("/vi/desk/followed").body())
        .contains("176 trong 178 xã", "Theo Dõi, Cán bộ cấp huyện")
        .doesNotContain("Theo Cả Huyện");
    var post = DESK.office.bean(Posts.class);
    var account = DESK.office.bean(Accounts.class).byLogin("theo-doi").orElseThrow().id();
    assertThat(post.areas(post.of(account, DAY).getFirst(), DAY)).hasSize(2);

    follow("Xã Kim Sơn");
    assertThat(DESK.page("/vi/desk/followed").body())
        .contains("175 trong 178 xã", "Theo Xã Cũ, Cán bộ cấp huyện");
  }

  /// As somebody was told to before the commune went into another.
  private static void follow(String former) {
    var places = DESK.office.bean(Places.class);
    var place = places.formerly(Level.COMMUNE, former, DAY).getFirst().id();
    var labour = DESK.office.bean(Agencies.class).byCode("labour", DAY).orElseThrow().id();
    PostId ignored =
        DESK.office
            .bean(Acts.class)
            .perform(
                Foundations.SETUP,
                Deed.of("access.appoint", "theo-xa-cu", "thử"),
                act ->
                    DESK.office
                        .bean(Posts.class)
                        .appoint(
                            act,
                            new Posts.Appointment(
                                DESK.office
                                    .bean(Accounts.class)
                                    .add(act, "theo-xa-cu", "Theo Xã Cũ", false),
                                labour,
                                Role.DISTRICT_OFFICER,
                                Optional.empty(),
                                Set.of(place),
                                DAY,
                                Optional.empty())));
  }

  @Test
  void nobodyClosesTheirOwnAccount() throws Exception {
    var page = DESK.pageOf("thu-administrator");
    var answer = DESK.post(page + "/close", DESK.administrator(), Map.of("reason", "thử"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("chính mình");
  }

  /// Another administrator gives it; the first of all got theirs from the terminal.
  @Test
  void nobodyGivesThemselvesAPost() throws Exception {
    var made = DESK.make("quan-tri-hai; Quản Trị Hai; Quản trị; VP UBND tỉnh; ");
    var self = DESK.entered(made.body());
    var own = DESK.pageOf("quan-tri-hai") + "/appoint";
    var account = DESK.office.bean(Accounts.class).byLogin("quan-tri-hai").orElseThrow().id();
    var posts = DESK.office.bean(Posts.class);
    var day = LocalDate.of(2021, 9, 30);
    var given = Map.of("role", "AUDITOR", "agency", "VP UBND tỉnh", "reason", "kiêm nhiệm");

    var answer = DESK.post(own, self, given);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("giao hoặc kết thúc vị trí của chính mình");
    assertThat(posts.of(account, day)).hasSize(1);
    assertThat(DESK.post(own, DESK.administrator(), given).statusCode()).isEqualTo(302);
    assertThat(posts.of(account, day)).hasSize(2);
  }

  @Test
  void aSessionIsEndedFromAnotherBrowser() throws Exception {
    var one = DESK.entered(DESK.make("hai-may; Hai Máy; Cán bộ cấp xã; ; 05554").body());
    var form = Map.of("login", "hai-may", "password", AccountsDesk.PASSWORD, "to", "");
    var other = DESK.cookie(DESK.post("/vi/desk/sign-in", "a=b", form));
    var session =
        DESK.get("/vi/desk/account", one)
            .body()
            .replaceAll("(?s).*name=\"session\" value=\"([^\"]+)\".*", "$1");

    DESK.post("/vi/desk/account/end", one, Map.of("session", session));
    assertThat(DESK.get("/vi/desk/account", other).statusCode()).isEqualTo(302);
    assertThat(DESK.get("/vi/desk/account", one).statusCode()).isEqualTo(200);
  }
}
