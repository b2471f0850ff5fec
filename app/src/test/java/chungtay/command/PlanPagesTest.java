package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.database.TestDatabase;
import chungtay.plan.Editions;
import chungtay.plan.document.Priority;
import chungtay.plan.task.Turns;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A plan and its tasks as a browser asks for them, from the posts of those who work with them.
class PlanPagesTest {

  static final String DAY = "?day=2021-09-30";
  static final String REPORTED = "Đã tập huấn 9 lớp, báo cáo số 12/BC";

  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final SmallOffice OFFICE = SmallOffice.over(DATABASE);

  @BeforeAll
  static void fill() {
    OFFICE.withAll(List.of());
  }

  @AfterAll
  static void close() {
    OFFICE.close();
    DATABASE.close();
  }

  private static PostReader from(Role role) throws Exception {
    return PostReader.in(OFFICE, role);
  }

  private static String page(PostReader reader, String path) throws Exception {
    var answer = reader.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static String first(String page, String pattern) {
    var found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern + " in " + page).isTrue();
    return found.group(1);
  }

  private static String plan() throws Exception {
    return first(page(from(Role.OBSERVER), "/vi/plan" + DAY), "(/vi/plan/[0-9a-f-]{36})");
  }

  @Test
  void whomADutyIsReportedToStandsBesideThroughWhom() throws Exception {
    assertThat(page(from(Role.OBSERVER), plan() + DAY))
        .contains("báo cáo: UBND tỉnh · qua Sở LĐTBXH");
    var health = from(Role.SECTOR_OFFICER);
    var tasks = page(health, "/vi/plan/tasks" + DAY + "&of=mine&clause=III.1.1/2&duty=2");
    assertThat(page(health, first(tasks, "(/vi/plan/task/[0-9a-f-]{36})") + DAY))
        .contains("Báo cáo theo kế hoạch", "UBND tỉnh · qua Sở LĐTBXH");
  }

  /// The first task of the post's agency under a clause.
  private static String task(PostReader reader, String clause) throws Exception {
    var page = page(reader, "/vi/plan/tasks" + DAY + "&of=mine&clause=" + clause);
    return first(page, "(/vi/plan/task/[0-9a-f-]{36})");
  }

  private static HttpResponse<String> say(PostReader reader, String task, String stage, String note)
      throws Exception {
    var page = page(reader, task + DAY);
    var form =
        "period="
            + first(page, "name=\"period\" value=\"([^\"]*)\"")
            + "&entry="
            + first(page, "name=\"entry\" value=\"([^\"]*)\"")
            + "&note="
            + URLEncoder.encode(note, StandardCharsets.UTF_8);
    return reader.post(task + "/" + stage, form);
  }

  @Test
  void thePlanIsReadClauseByClauseWithWhatDoesNotFit() throws Exception {
    var page = page(from(Role.OBSERVER), plan() + DAY);

    assertThat(page)
        .contains(
            "Kế hoạch 45/KH-UBND",
            "Gửi kế hoạch của huyện",
            "trước ngày 31/3/2021 (chậm nhất 30/3/2021)",
            "Biểu kèm theo ghi ngày 22/3/2020, trong khi văn bản ban hành ngày 12/3/2021",
            "Một nhóm hộ được gọi bằng 5 cách",
            "BHXH tỉnh được giao việc nhưng không có trong nơi nhận",
            "Giao việc theo 1845/QĐ-UBND nhưng chưa có văn bản này",
            "Đánh thứ tự thiếu mục b");
  }

  @Test
  void whatADistrictDidNotSendByTheThirtiethOfMarchIsLate() throws Exception {
    var district = from(Role.DISTRICT_OFFICER);
    var sending = "/vi/plan/tasks?of=mine&clause=III.1.2/1&duty=3&day=";

    assertThat(page(district, sending + "2021-03-30")).contains("Sắp đến hạn");
    assertThat(page(district, sending + "2021-03-31")).contains("1 chậm");
  }

  @Test
  void aTaskIsReportedByItsHolderAndAcceptedByWhoeverWaitsForIt() throws Exception {
    var labour = from(Role.STANDING_AGENCY);
    var leader = from(Role.PROVINCIAL_LEADER);
    var task = task(labour, "III.2.1.a/1");

    assertThat(say(labour, task, "reported", REPORTED).statusCode()).isEqualTo(302);
    assertThat(page(leader, "/vi/plan/tasks" + DAY + "&of=awaited")).contains(task);
    assertThat(page(leader, task + DAY)).contains(REPORTED, "Chấp nhận", "Trả lại");
    assertThat(say(leader, task, "returned", "Chưa có danh sách lớp").statusCode()).isEqualTo(302);
    assertThat(say(labour, task, "reported", "Đã bổ sung").statusCode()).isEqualTo(302);
    assertThat(say(leader, task, "accepted", "Đồng ý").statusCode()).isEqualTo(302);
    assertThat(page(labour, task + DAY)).contains("Đã xong", "Chưa có danh sách lớp", "Đã bổ sung");
  }

  @Test
  void whatWasSaidMeanwhileIsNotSaidOver() throws Exception {
    var labour = from(Role.STANDING_AGENCY);
    var task = task(labour, "III.2.1.a/2");
    var before = page(labour, task + DAY);
    say(labour, task, "reported", REPORTED);

    var form =
        "period=" + first(before, "name=\"period\" value=\"([^\"]*)\"") + "&entry=0&note=lại";
    var again = labour.post(task + "/reported", form);

    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("vừa có người khác ghi vào công việc này");
  }

  @Test
  void onlyTheStandingAgencySetsAReviewDay() throws Exception {
    var labour = from(Role.STANDING_AGENCY);
    var task = task(labour, "V.1/6");

    assertThat(
            from(Role.DISTRICT_LEADER)
                .post(task + "/review-day", "rhythm=every month")
                .statusCode())
        .isEqualTo(403);
    assertThat(labour.post(task + "/review-day", "until=2021-10-20&rhythm=").statusCode())
        .isEqualTo(302);
    assertThat(page(labour, task + DAY))
        .contains("theo quy định; cơ quan thường trực kiểm điểm 20/10/2021");
    assertThat(page(labour, "/vi/desk/calendar.ics" + DAY).replaceAll("\\R ", ""))
        .contains("cơ quan thường trực kiểm điểm 20/10/2021");
    var none = labour.post(task + "/review-day", "until=mai&rhythm=");
    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(none.body()).contains("Chọn một ngày, hoặc một kỳ");
  }

  @Test
  void tasksAreNarrowedToThoseInWhichAGroupComesFirst() throws Exception {
    var day = LocalDate.of(2021, 9, 30);
    var plan = OFFICE.bean(Editions.class).all().getFirst();
    var merit =
        OFFICE.bean(Turns.class).on(plan, day).stream()
            .filter(turn -> turn.duty().priority().contains(Priority.MERIT))
            .count();
    assertThat(merit).isPositive();

    var page = page(from(Role.OBSERVER), "/vi/plan/tasks?of=all&priority=MERIT&day=2021-09-30");
    var none = page(from(Role.OBSERVER), "/vi/plan/tasks?of=all&priority=NOBODY&day=2021-09-30");

    assertThat(first(page, "<h1[^>]*>\\s*([0-9.]+) "))
        .isEqualTo(String.format(Locale.GERMANY, "%,d", merit));
    assertThat(none).doesNotContain("<tbody>");
  }

  @Test
  void aRecipientSaysThatItHasThePlan() throws Exception {
    var district = from(Role.DISTRICT_LEADER);

    assertThat(page(district, plan() + DAY)).contains("Xác nhận đã nhận kế hoạch");
    assertThat(district.post(plan() + "/acknowledge", "").statusCode()).isEqualTo(302);
    assertThat(page(district, plan() + DAY))
        .contains("1 trong ", "đã nhận 30/9/2021")
        .doesNotContain("Xác nhận đã nhận kế hoạch");
  }

  @Test
  void whoeverWasNotSentThePlanAcknowledgesNothing() throws Exception {
    var answer = from(Role.COMMUNE_LEADER).post(plan() + "/acknowledge", "");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("không gửi tới cơ quan của anh chị");
  }

  @Test
  void aLongListGoesOnWithoutLosingATask() throws Exception {
    var reader = from(Role.AUDITOR);
    var seen = new HashSet<String>();
    var next = "/vi/plan/tasks" + DAY + "&of=all";
    var pages = 0;
    while (!next.isEmpty() && pages < 100) {
      var page = page(reader, next);
      Pattern.compile("/vi/plan/task/[0-9a-f-]{36}")
          .matcher(page)
          .results()
          .forEach(one -> seen.add(one.group()));
      var on = Pattern.compile("href=\"(/vi/plan/tasks[^\"]*after=[^\"]*)\"").matcher(page);
      next = on.find() ? on.group(1).replace("&amp;", "&") : "";
      pages++;
    }

    var tasks =
        DATABASE.client().sql("SELECT count(*) FROM plan.task").query(Integer.class).single();
    assertThat(seen).hasSize(tasks);
  }

  @Test
  void whatIsNoPlanAndNoTaskIsNotFound() throws Exception {
    var reader = from(Role.OBSERVER);

    assertThat(reader.get("/vi/plan/no-plan" + DAY).statusCode()).isEqualTo(404);
    assertThat(reader.get("/vi/plan/task/no-task" + DAY).statusCode()).isEqualTo(404);
  }
}
