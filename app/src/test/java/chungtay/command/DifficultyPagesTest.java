package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What stands in the way and what is inspected, as browsers of the offices tell of it.
class DifficultyPagesTest {

  static final String DAY = "day=2021-09-30";
  static final District PLACE = District.open("167");

  @AfterAll
  static void close() {
    PLACE.close();
  }

  private static PostReader from(Role role) throws Exception {
    return PostReader.in(PLACE.office, role);
  }

  private static String page(Role role, String path) throws Exception {
    var answer = from(role).get(path + (path.contains("?") ? "&" : "?") + DAY);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static String first(String page, String pattern) {
    var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
    assertThat(found.find()).as(pattern + " in " + page).isTrue();
    return found.group(1);
  }

  private static HttpResponse<String> send(Role role, String path, Map<String, String> fields)
      throws Exception {
    var form =
        fields.entrySet().stream()
            .map(one ->
                one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return from(role).post(path, form);
  }

  private static String plan() throws Exception {
    return first(page(Role.OBSERVER, "/vi/plan"), "/vi/plan/([0-9a-f-]{36})");
  }

  /// What the form says that stands on a page and goes to an address.
  private static Map<String, String> form(String page, String action, String note) {
    var form = first(page, "<form[^>]*action=\"" + action + "\"[^>]*>(.*?)</form>");
    var fields = new HashMap<String, String>();
    Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"")
        .matcher(form)
        .results()
        .forEach(one -> fields.put(one.group(1), one.group(2)));
    fields.put("note", note);
    return fields;
  }

  private static void say(Role role, String path, String what, String note) throws Exception {
    var fields = form(page(role, path), path + "/" + what, note);
    assertThat(send(role, path + "/" + what, fields).statusCode()).isEqualTo(302);
  }

  private static String address(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return first(answer.headers().firstValue("Location").orElseThrow(), "(/vi/[^?#]*)");
  }

  @Test
  void aDifficultyGoesFromTheCommuneUpToTheCommitteeAndIsSolved() throws Exception {
    var tasks = page(Role.COMMUNE_OFFICER, "/vi/plan/tasks?clause=III.1.2/2");
    var task = first(tasks, "/vi/plan/task/([0-9a-f-]{36})");
    var form =
        page(Role.COMMUNE_OFFICER, "/vi/plan/difficulties/new?plan=" + plan() + "&task=" + task);
    assertThat(form).contains("Không ghi họ tên");
    var fields = form(form, "/vi/plan/difficulties", "");
    fields.put("about", first(form, "value=\"(task:" + task + ")\" selected"));
    fields.put("words", "Thiếu <b>cán bộ</b>\nđi rà soát");
    fields.put("wish", "Cử thêm người");
    var path = address(send(Role.COMMUNE_OFFICER, "/vi/plan/difficulties", fields));
    assertThat(address(send(Role.COMMUNE_OFFICER, "/vi/plan/difficulties", fields)))
        .isEqualTo(path); // sent twice

    assertThat(page(Role.COMMUNE_OFFICER, "/vi/plan/task/" + task))
        .contains("1 vướng mắc chưa gỡ", "Vướng mắc của công việc: 1");
    assertThat(page(Role.STANDING_AGENCY, "/vi/plan/difficulties"))
        .contains(path, "&lt;b&gt;cán bộ&lt;/b&gt;");
    var old = form(page(Role.STANDING_AGENCY, path), path + "/answered", "Trả lời cũ");
    say(Role.STANDING_AGENCY, path, "sent-up", "Vượt thẩm quyền của Sở");
    assertThat(send(Role.STANDING_AGENCY, path + "/answered", old).statusCode())
        .isEqualTo(403); // it lies with the committee by now
    assertThat(page(Role.PROVINCIAL_LEADER, "/vi/plan/difficulties")).contains(path);
    say(Role.PROVINCIAL_LEADER, path, "answered", "Tăng cường cán bộ huyện");
    say(Role.COMMUNE_OFFICER, path, "solved", "Đã có thêm người");

    assertThat(page(Role.OBSERVER, path))
        .contains("Đã gỡ", "Ở UBND tỉnh: 0 ngày, trong đó 0 ngày làm việc", "Cử thêm người")
        .doesNotContain("<form class=\"sending\"");
    assertThat(page(Role.COMMUNE_OFFICER, "/vi/plan/task/" + task))
        .doesNotContain("vướng mắc chưa gỡ");
  }

  @Test
  void whoeverHasNoPartInItIsToldSo() throws Exception {
    var fields =
        new HashMap<>(Map.of("plan", plan(), "words", "vướng", "about", "clause:III.3.4.b"));
    var refused = send(Role.COMMUNE_OFFICER, "/vi/plan/difficulties", fields);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("cơ quan không có phần việc ở mục này");
    fields.put("about", "clause:IX.9");
    assertThat(send(Role.COMMUNE_OFFICER, "/vi/plan/difficulties", fields).statusCode())
        .isEqualTo(404);
    fields.put("about", "");
    fields.put("words", " ");
    assertThat(send(Role.COMMUNE_OFFICER, "/vi/plan/difficulties", fields).statusCode())
        .isEqualTo(422);
    assertThat(from(Role.OBSERVER).get("/vi/plan/difficulty/khong?" + DAY).statusCode())
        .isEqualTo(404);
  }

  @Test
  void anInspectionIsPlannedCarriedOutAndFollowedUp() throws Exception {
    var form = page(Role.STANDING_AGENCY, "/vi/plan/inspections/new?plan=" + plan());
    var fields = form(form, "/vi/plan/inspections", "");
    fields.put("of", first(form, "value=\"([0-9a-f-]{36})\"[^>]*>UBND xã Bảo Linh<"));
    fields.put("first", "2021-09-29");
    fields.put("team", "Hai cán bộ");
    fields.put("reason", "Theo kế hoạch năm");
    fields.put("clause", "III.1.2/2");
    var path = address(send(Role.STANDING_AGENCY, "/vi/plan/inspections", fields));
    assertThat(page(Role.COMMUNE_OFFICER, "/vi/plan/inspections"))
        .contains(path, "Quá ngày, chưa kiểm tra");

    var carried = form(page(Role.STANDING_AGENCY, path), path + "/carried-out", "Tốt");
    carried.put("day", "2021-10-01");
    assertThat(send(Role.STANDING_AGENCY, path + "/carried-out", carried).statusCode())
        .isEqualTo(422);
    carried.put("day", "hôm qua");
    assertThat(send(Role.STANDING_AGENCY, path + "/carried-out", carried).statusCode())
        .isEqualTo(422);
    carried.put("day", "2021-09-29");
    assertThat(send(Role.STANDING_AGENCY, path + "/carried-out", carried).statusCode())
        .isEqualTo(302);
    var found = form(page(Role.STANDING_AGENCY, path), path + "/finding", "Sổ ghi thiếu");
    found.putAll(Map.of("kind", "BAD", "about", "clause:III.1.2/2"));
    assertThat(send(Role.STANDING_AGENCY, path + "/finding", found).statusCode()).isEqualTo(302);
    followUp(path);

    assertThat(page(Role.STANDING_AGENCY, path))
        .contains("Đã khắc phục xong", "Sổ ghi thiếu", "Tồn tại, hạn chế");
    theReportTellsOfIt();
  }

  private static void followUp(String path) throws Exception {
    var asking = page(Role.STANDING_AGENCY, path);
    var asked = form(asking, path + "/follow-up", "Ghi lại sổ");
    asked.put("who", first(asking, "value=\"([0-9a-f-]{36})\" selected"));
    asked.put("day", "2021-10-02"); // a Saturday
    assertThat(send(Role.STANDING_AGENCY, path + "/follow-up", asked).statusCode()).isEqualTo(302);
    assertThat(page(Role.COMMUNE_OFFICER, "/vi/plan/tasks"))
        .contains("1 việc phải làm sau kiểm tra");
    assertThat(page(Role.COMMUNE_OFFICER, "/vi/plan/inspections"))
        .contains("Ghi lại sổ", "ngày nghỉ; ngày làm việc liền trước là 1/10/2021");
    var own = page(Role.COMMUNE_OFFICER, path);
    var step = first(own, "action=\"(/vi/plan/follow-up/[0-9a-f-]{36})/reported\"");
    var report = form(own, step + "/reported", "Đã ghi lại");
    assertThat(send(Role.COMMUNE_OFFICER, step + "/reported", report).statusCode()).isEqualTo(302);
    assertThat(send(Role.COMMUNE_OFFICER, step + "/reported", report).statusCode())
        .isEqualTo(409); // the same page again
    var accept = form(page(Role.STANDING_AGENCY, path), step + "/accepted", "Đạt");
    assertThat(send(Role.STANDING_AGENCY, step + "/accepted", accept).statusCode()).isEqualTo(302);
  }

  private static void theReportTellsOfIt() throws Exception {
    var word = ProgressReportTest.file(PLACE, "docx");
    assertThat(ProgressReportTest.written(word.body()))
        .contains(
            "KIỂM TRA, GIÁM SÁT",
            "Sau kiểm tra đã yêu cầu 1 việc: 1 việc đã kết thúc, 0 việc chậm");
  }

  @Test
  void aDistrictPlansForItsOwnCommunesAlone() throws Exception {
    var form = page(Role.DISTRICT_OFFICER, "/vi/plan/inspections/new?plan=" + plan());

    assertThat(form).contains(">UBND xã Bảo Linh<").doesNotContain(">Sở Y tế<");
    var fields = form(form, "/vi/plan/inspections", "");
    fields.putAll(
        Map.of("of", fields.get("plan"), "first", "2021-10-05", "team", "x", "reason", "y"));
    assertThat(send(Role.DISTRICT_OFFICER, "/vi/plan/inspections", fields).statusCode())
        .isEqualTo(403);
  }
}
