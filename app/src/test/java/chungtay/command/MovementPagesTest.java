package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Who joins the movement of the plan, and how agencies are scored, as browsers of offices see it.
class MovementPagesTest {

  static final String DAY = "?day=2021-09-30";
  static final District PLACE = District.open("167");

  @AfterAll
  static void close() {
    PLACE.close();
  }

  private static PostReader from(Role role) throws Exception {
    return PostReader.in(PLACE.office, role);
  }

  private static String plan() throws Exception {
    return first(from(Role.OBSERVER).get("/vi/plan" + DAY).body(), "(/vi/plan/[0-9a-f-]{36})");
  }

  private static String page(Role role, String path) throws Exception {
    var answer = from(role).get(plan() + path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static HttpResponse<String> send(Role role, String path, Map<String, String> fields)
      throws Exception {
    return from(role).post(plan() + path, form(fields));
  }

  static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  static String first(String page, String pattern) {
    var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
    assertThat(found.find()).as(pattern + " in " + page).isTrue();
    return found.group(1);
  }

  private static String number(Role role) throws Exception {
    return first(page(role, "/movement" + DAY), "name=\"number\" value=\"(\\d+)\"");
  }

  private static Map<String, String> joining(String number, String households) {
    return Map.of(
        "year", "2021", "number", number, "words", "Nhận đỡ đầu", "households", households);
  }

  @Test
  void anAgencyJoinsChangesAndWithdrawsAndEveryStepIsKept() throws Exception {
    assertThat(number(Role.SECTOR_OFFICER)).isEqualTo("0");

    assertThat(send(Role.SECTOR_OFFICER, "/movement/join", joining("0", "3")).statusCode())
        .isEqualTo(302);
    assertThat(page(Role.OBSERVER, "/movement" + DAY)).contains("Nhận đỡ đầu", "3 hộ");
    // The page of before, sent again.
    var again = send(Role.SECTOR_OFFICER, "/movement/join", joining("0", "3"));
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("vừa có người ghi trước anh chị");

    var leaving = Map.of("year", "2021", "number", "1", "words", "Thiếu người");
    assertThat(send(Role.SECTOR_OFFICER, "/movement/leave", leaving).statusCode()).isEqualTo(302);
    assertThat(page(Role.OBSERVER, "/movement" + DAY + "&state=left")).contains("Thiếu người");
    var twice = Map.of("year", "2021", "number", "2", "words", "Thiếu người");
    assertThat(send(Role.SECTOR_OFFICER, "/movement/leave", twice).statusCode()).isEqualTo(409);
  }

  @Test
  void whatCannotBeIsRefusedAndWhatIsHostileIsOnlyText() throws Exception {
    for (var wrong : new String[] {"mười", "-1", "10000", "1,5"}) {
      assertThat(send(Role.DISTRICT_OFFICER, "/movement/join", joining("0", wrong)).statusCode())
          .as(wrong)
          .isEqualTo(422);
    }
    var year = Map.of("year", "2022", "number", "0", "words", "x", "households", "");
    assertThat(send(Role.DISTRICT_OFFICER, "/movement/join", year).statusCode()).isEqualTo(404);
    var endless = Map.of("year", "2021", "number", "0", "words", "x".repeat(2001));
    assertThat(send(Role.DISTRICT_OFFICER, "/movement/join", endless).statusCode()).isEqualTo(422);
    var hostile = Map.of("year", "2021", "number", "0", "words", "<script>alert(1)</script>");
    assertThat(send(Role.DISTRICT_OFFICER, "/movement/join", hostile).statusCode()).isEqualTo(302);
    assertThat(page(Role.OBSERVER, "/movement" + DAY + "&block=districts"))
        .contains("&lt;script")
        .doesNotContain("<script>alert");
  }

  @Test
  void ofTwoWhoJoinAtOnceOneIsTold() throws Exception {
    Callable<Integer> join =
        () -> send(Role.COMMUNE_LEADER, "/movement/join", joining("0", "1")).statusCode();
    try (var both = Executors.newFixedThreadPool(2)) {
      var one = both.submit(join);
      var other = both.submit(join);
      assertThat(new Integer[] {one.get(), other.get()}).containsExactlyInAnyOrder(302, 409);
    }
  }

  private static String score(String agency) throws Exception {
    var scores = page(Role.OBSERVER, "/scores" + DAY);
    return first(scores, "/scores/([0-9a-f-]{36})\\?[^\"]*\">" + agency + "<");
  }

  @Test
  void aScoreShowsTaskByTaskHowItComesAbout() throws Exception {
    var education = page(Role.OBSERVER, "/scores/" + score("Sở GD&amp;ĐT") + DAY);

    assertThat(education)
        .contains(
            "Việc xong đúng hạn", "Trừ: việc chậm chưa xong", "−2,00", "Mở trong sổ công việc")
        .contains("Thang điểm của phần mềm, không phải của pháp luật");
    var register = first(education, "href=\"(/vi/plan/tasks[^\"]*holder=[^\"]*)\"");
    var tasks = from(Role.OBSERVER).get(register.replace("&amp;", "&"));
    assertThat(tasks.statusCode()).isEqualTo(200);
    assertThat(tasks.body()).contains("Sở GD&amp;ĐT").doesNotContain("Sở TT&amp;TT</td>");
  }

  @Test
  void whoeverHoldsOnlyRequestsIsNotRanked() throws Exception {
    var union = page(Role.OBSERVER, "/scores/" + score("Hội LHPN tỉnh") + DAY);

    assertThat(union).contains("không xếp loại", "Kế hoạch đề nghị").doesNotContain("Trừ:");
  }

  @Test
  void aCorrectionStandsBesideTheScoreAndOnlyTheStandingAgencySetsIt() throws Exception {
    var path = "/scores/" + score("Sở TT&amp;TT");
    var set = Map.of("year", "2021", "number", "0", "points", "85,5", "reason", "Việc đã xong");

    assertThat(send(Role.DISTRICT_LEADER, path + "/correct", set).statusCode()).isEqualTo(403);
    for (var wrong : new String[] {"100,01", "-1", "85,555", "tám"}) {
      var unreadable = Map.of("year", "2021", "number", "0", "points", wrong, "reason", "x");
      assertThat(send(Role.STANDING_AGENCY, path + "/correct", unreadable).statusCode())
          .as(wrong)
          .isEqualTo(422);
    }
    var before = first(page(Role.OBSERVER, path + DAY), "<h1>(.*?)</h1>");
    assertThat(send(Role.STANDING_AGENCY, path + "/correct", set).statusCode()).isEqualTo(302);
    assertThat(page(Role.OBSERVER, path + DAY))
        .contains(before, "Điểm điều chỉnh: 85,50", "Việc đã xong");
    assertThat(page(Role.OBSERVER, "/scores" + DAY)).contains("85,50 (hạng");
    assertThat(send(Role.STANDING_AGENCY, path + "/correct", set).statusCode()).isEqualTo(409);
    var nobody = "/scores/00000000-0000-7000-8000-000000000000/correct";
    assertThat(send(Role.STANDING_AGENCY, nobody, set).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsClosedStaysAsItWas() throws Exception {
    var close = Map.of("year", "2021", "number", "0", "reason", "Chốt thử");

    assertThat(send(Role.STANDING_AGENCY, "/scores/close", close).statusCode()).isEqualTo(302);
    assertThat(send(Role.STANDING_AGENCY, "/scores/close", close).statusCode()).isEqualTo(409);
    var points = "Sở Tư pháp</a></th>\\s*<td class=\"n\">(.*?)</td>";
    var before = first(page(Role.OBSERVER, "/scores" + DAY), points);
    assertThat(first(page(Role.OBSERVER, "/scores" + DAY + "&version=1"), points))
        .isEqualTo(before);
    assertThat(page(Role.OBSERVER, "/scores" + DAY + "&version=1"))
        .contains("Điểm chốt lần 1", "Chốt thử");
    assertThat(from(Role.OBSERVER).get(plan() + "/scores" + DAY + "&version=9").statusCode())
        .isEqualTo(404);
    assertThat(from(Role.OBSERVER).get(plan() + "/scores" + DAY + "&version=x").statusCode())
        .isEqualTo(404);
  }
}
