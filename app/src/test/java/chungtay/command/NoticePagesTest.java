package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.database.TestDatabase;
import chungtay.notice.mail.Postman;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A task is reported in one post, told in another, and written of by e-mail, once.
class NoticePagesTest {

  static final String NOTICES = "/vi/notice?day=2021-09-30";
  static final String MAIL = "/vi/notice/mail";
  static final GreenMail SERVER =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  static TestDatabase database;
  static SmallOffice office;

  @BeforeAll
  static void open() {
    SERVER.start();
    database = TestDatabase.fresh();
    office =
        SmallOffice.over(
            database,
            Map.of(
                "chungtay.mail.host", "127.0.0.1",
                "chungtay.mail.port", SERVER.getSmtp().getPort(),
                "chungtay.mail.from", "chungtay@example.vn",
                "chungtay.mail.starttls", "false",
                "chungtay.mail.digest-at", "00:00",
                "chungtay.mail.site", "https://chungtay.example.vn"));
    office.withAll(List.of());
    office.bean(Postman.class).round();
  }

  @AfterAll
  static void close() {
    office.close();
    database.close();
    SERVER.stop();
  }

  private static PostReader from(Role role) throws Exception {
    return PostReader.in(office, role);
  }

  private static String text(String form) {
    return URLEncoder.encode(form, StandardCharsets.UTF_8);
  }

  private static int unread(PostReader reader) throws Exception {
    var page = reader.get(NOTICES).body();
    if (page.contains("Không có thông báo mới")) return 0;
    return Integer.parseInt(first(page, "(\\d+) thông báo chưa xem"));
  }

  private static String first(String page, String pattern) {
    var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
    assertThat(found.find()).as(pattern + " in " + page).isTrue();
    return found.group(1);
  }

  /// The first task that the health department may report.
  private static String task(PostReader health) throws Exception {
    var list = health.get("/vi/plan/tasks?of=mine&day=2021-09-30").body();
    return first(list, "(/vi/plan/task/[0-9a-f-]{36}\\?[^\"]*)").replace("&amp;", "&");
  }

  private static int report(PostReader health, String task, String note) throws Exception {
    var page = health.get(task).body();
    var form =
        "period="
            + first(page, "name=\"period\" value=\"([^\"]+)\"")
            + "&entry="
            + first(page, "name=\"entry\" value=\"([^\"]+)\"")
            + "&note="
            + text(note);
    return health.post(task.replaceAll("\\?.*", "") + "/reported", form).statusCode();
  }

  @Test
  void whatOneReportsTheOtherIsToldAndWrittenOnce() throws Exception {
    var health = from(Role.SECTOR_OFFICER);
    var labour = from(Role.STANDING_AGENCY);
    confirm(labour, "lao.dong@example.vn");
    assertThat(labour.post(MAIL + "/choice", "choice=AT_ONCE").statusCode()).isEqualTo(302);
    labour.post("/vi/notice/seen", "upto=" + Long.MAX_VALUE);
    assertThat(unread(labour)).isZero();
    var healthBefore = unread(health);

    assertThat(report(health, task(health), "Đã gửi báo cáo; hộ ông Ví Dụ")).isEqualTo(302);

    assertThat(unread(labour)).isEqualTo(1);
    assertThat(unread(health)).isEqualTo(healthBefore);
    var page = labour.get(NOTICES).body();
    assertThat(page).contains("báo đã xong", "Hôm nay, 30/9/2021").doesNotContain("Ví Dụ");
    assertThat(labour.get("/vi/plan?day=2021-09-30").body())
        .contains("class=\"unread\">1<"); // the bell rings on every page

    SERVER.purgeEmailFromAllMailboxes();
    office.bean(Postman.class).round();
    office.bean(Postman.class).round();
    var atOnce = 0;
    for (var mail : SERVER.getReceivedMessages()) {
      if (!mail.getSubject().contains("1 việc chờ anh chị")) continue;
      atOnce++;
      assertThat(mail.getAllRecipients()[0]).hasToString("lao.dong@example.vn");
      var body = (Multipart) mail.getContent();
      assertThat(body.getBodyPart(0).getContent().toString()).doesNotContain("Ví Dụ");
    }
    assertThat(atOnce).isEqualTo(1);

    var link = first(page, "href=\"(/vi/notice/\\d+[^\"]*)\"");
    var opened = labour.get(link);
    assertThat(opened.statusCode()).isEqualTo(302);
    assertThat(opened.headers().firstValue("Location").orElseThrow()).contains("/vi/plan/task/");
    assertThat(unread(labour)).isZero();
    isNobodyElses(link);
  }

  private static void isNobodyElses(String link) throws Exception {
    assertThat(from(Role.DISTRICT_OFFICER).get(link).statusCode()).isEqualTo(404);
    assertThat(new PostReader(office, "a=b").get(link).headers().firstValue("Location").orElse(""))
        .contains("/desk/sign-in");
  }

  private static void confirm(PostReader reader, String address) throws Exception {
    SERVER.purgeEmailFromAllMailboxes();
    assertThat(reader.post(MAIL + "/address", "address=" + text(address)).statusCode())
        .isEqualTo(302);
    assertThat(reader.get(MAIL + "?day=2021-09-30").body()).contains("Mã được gửi đến " + address);
    office.bean(Postman.class).round();
    var code = "";
    for (var mail : SERVER.getReceivedMessages()) {
      if (!mail.getAllRecipients()[0].toString().equals(address)) continue;
      var text = ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
      code = first(text, "([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})");
    }
    var confirmed = reader.post(MAIL + "/confirm", "code=" + code);
    assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(302);
    assertThat(reader.get(MAIL + "?day=2021-09-30").body())
        .contains("Anh chị nhận mỗi ngày làm việc một thư", address);
  }

  @Test
  void whatIsTypedWrongIsToldOnTheSamePage() throws Exception {
    var leader = from(Role.PROVINCIAL_LEADER);

    for (var wrong : List.of("", "a", "a@b", "a@b.vn\r\nBcc: c@d.vn", "<script>@b.vn")) {
      var answer = leader.post(MAIL + "/address", "address=" + text(wrong));
      assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
      assertThat(answer.body())
          .contains("Địa chỉ thư này không gửi được")
          .doesNotContain("<script>@");
    }
    assertThat(leader.post(MAIL + "/confirm", "code=x").statusCode()).isEqualTo(409);
    assertThat(leader.post(MAIL + "/choice", "choice=DIGEST").statusCode()).isEqualTo(409);
    assertThat(leader.post(MAIL + "/choice", "choice=<b>").body()).doesNotContain("<b>\"");
    assertThat(leader.post("/vi/notice/seen", "upto=mai").statusCode()).isEqualTo(302);
    assertThat(leader.get("/vi/notice/mai?day=2021-09-30").statusCode()).isEqualTo(404);
    assertThat(leader.get("/vi/notice?day=2021-09-30&after=mai").statusCode()).isEqualTo(200);
  }

  @Test
  void theAddressStandsInNoLineOfTheTrail() throws Exception {
    var observer = from(Role.OBSERVER);
    observer.post(MAIL + "/address", "address=" + text("bi.mat@example.vn"));

    assertThat(
            database
                .client()
                .sql("SELECT coalesce(string_agg(a::text, ' '), '') FROM audit.act AS a")
                .query(String.class)
                .single())
        .doesNotContain("bi.mat")
        .contains("notice.address");
  }

  @Test
  void onTheDemosDayTheDistrictIsRemindedOfWhatIsLate() throws Exception {
    assertThat(from(Role.DISTRICT_OFFICER).get(NOTICES).body())
        .contains("việc của cơ quan vẫn đang chậm", "Kế hoạch 45/KH-UBND được gửi đến cơ quan");
  }
}
