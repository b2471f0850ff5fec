package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.command.Letterbox.Sent;
import chungtay.vault.closed.Samples;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Plans and reports from the agencies that send them to those that wait for them, as browsers of
/// their offices write, send, return and accept them.
class SubmissionPagesTest {

  static final String DAY = "?day=2021-09-30";

  static final District PLACE = District.open("167"); // Định Hóa

  @AfterAll
  static void close() {
    PLACE.close();
  }

  private static PostReader from(Role role) throws Exception {
    return PostReader.in(PLACE.office, role);
  }

  private static String first(String page, String pattern) {
    var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
    assertThat(found.find()).as(pattern + " in " + page).isTrue();
    return found.group(1);
  }

  private static String board(Role role) throws Exception {
    var plans = from(Role.OBSERVER).get("/vi/plan" + DAY).body();
    var plan = first(plans, "(/vi/plan/[0-9a-f-]{36})");
    var answer = from(role).get(plan + "/board" + DAY);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  /// Where the own agency of a post writes what is asked, as the page of its tasks links to it.
  private static String own(Role role, String asked) throws Exception {
    var tasks = from(role).get("/vi/plan/tasks" + DAY).body();
    return first(tasks, "(/vi/plan/[0-9a-f-]{36}/submission/" + asked + "/[0-9a-f-]{36}/[0-9-]+)");
  }

  private static String page(Role role, String path) throws Exception {
    var answer = from(role).get(path + DAY);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  /// The fields of its form as the page has them.
  private static Map<String, String> fields(String page) {
    var fields = new LinkedHashMap<String, String>();
    Pattern.compile("<input[^>]*name=\"([a-z]+\\.[^\"]+)\"[^>]*>")
        .matcher(page)
        .results()
        .forEach(one -> {
          var value = Pattern.compile("value=\"([^\"]*)\"").matcher(one.group());
          fields.put(one.group(1), value.find() ? value.group(1) : "");
        });
    return fields;
  }

  /// With a number wherever there is none yet, and the texts that are asked for.
  private static Map<String, String> complete(String page, String... texts) {
    var fields = fields(page);
    fields.replaceAll((_, value) -> value.isEmpty() ? "0" : value);
    for (var text : texts) fields.put(text, "Nội dung của " + text);
    return fields;
  }

  private static HttpResponse<String> send(
      Role role, String path, String what, Map<String, String> fields) throws Exception {
    var form =
        fields.entrySet().stream()
            .map(one ->
                one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return from(role).post(path + "/" + what, form);
  }

  private static void done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
  }

  private static Map<String, String> noted(String page, String note) {
    return Map.of(
        "entry.draft",
        first(page, "name=\"entry.draft\" value=\"(\\d+)\""),
        "entry.step",
        first(page, "name=\"entry.step\" value=\"(\\d+)\""),
        "note",
        note);
  }

  @Test
  void aDepartmentSendsIsToldWhatIsMissingMendsItAndIsAccepted() throws Exception {
    var path = own(Role.SECTOR_OFFICER, "sector-plan");
    var opened = page(Role.SECTOR_OFFICER, path);
    assertThat(opened)
        .contains("Chưa gửi · chậm 183 ngày"); // 31/3 to 30/9: 30 + 31 + 30 + 31 + 31 + 30
    var half = fields(opened);
    half.put("sector.source", "Báo cáo 12/BC <script>alert(1)</script>");

    var unsent = send(Role.SECTOR_OFFICER, path, "send", half);
    done(unsent);
    var told = from(Role.SECTOR_OFFICER).get(path + DAY + "&check=1").body();
    assertThat(told).contains("chưa gửi được", "Đang soạn", "&lt;script&gt;alert(1)");
    assertThat(told).doesNotContain("<script>alert(1)");

    var sent = complete(told, "sector.source", "sector.assessment", "sector.measures");
    done(send(Role.SECTOR_OFFICER, path, "send", sent));
    var again = send(Role.SECTOR_OFFICER, path, "send", sent);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(page(Role.SECTOR_OFFICER, path)).contains("Đã gửi 30/9/2021 · chậm 183 ngày");

    returnedAndSentAgain(path);

    var last = page(Role.STANDING_AGENCY, path);
    done(send(Role.STANDING_AGENCY, path, "accepted", noted(last, "Đạt yêu cầu")));
    assertThat(page(Role.SECTOR_OFFICER, path))
        .contains("Chấp nhận", "Bản gửi lần 2", "Bản gửi lần 1", "Cần nêu số liệu");
    assertThat(board(Role.OBSERVER)).contains("Chấp nhận · chậm 183 ngày");
    var task = first(page(Role.SECTOR_OFFICER, path), "(/vi/plan/task/[0-9a-f-]{36})");
    assertThat(page(Role.OBSERVER, task)).contains("Đã chấp nhận, chậm", "Đạt yêu cầu");
  }

  private static void returnedAndSentAgain(String path) throws Exception {
    var page = page(Role.STANDING_AGENCY, path);
    done(send(Role.STANDING_AGENCY, path, "received", noted(page, "")));
    // The page on which it was not received yet is old.
    assertThat(send(Role.STANDING_AGENCY, path, "accepted", noted(page, "x")).statusCode())
        .isEqualTo(409);
    page = page(Role.STANDING_AGENCY, path);
    assertThat(send(Role.STANDING_AGENCY, path, "returned", noted(page, " ")).statusCode())
        .isEqualTo(422);
    done(send(Role.STANDING_AGENCY, path, "returned", noted(page, "Cần nêu số liệu")));
    var own = page(Role.SECTOR_OFFICER, path);
    assertThat(own).contains("Cần nêu số liệu", "Nội dung của sector.measures");
    done(
        send(
            Role.SECTOR_OFFICER,
            path,
            "send",
            complete(own, "sector.source", "sector.assessment", "sector.measures")));
  }

  @Test
  void aDistrictSendsTwoPlansAndWhatDoesNotAddUpStaysToBeSeen() throws Exception {
    var poverty = own(Role.DISTRICT_OFFICER, "district-poverty-plan");
    var opened = page(Role.DISTRICT_OFFICER, poverty);
    var fields = complete(opened, "level.own", "group.all");
    var rate =
        fields.keySet().stream()
            .filter(name -> name.startsWith("targets.rate."))
            .findFirst()
            .orElseThrow();
    fields.put(rate, "3");
    done(send(Role.DISTRICT_OFFICER, poverty, "send", fields));
    assertThat(page(Role.STANDING_AGENCY, poverty))
        .contains("Chưa khớp với chỉ tiêu đã giao", "Giảm hộ nghèo: cộng 3 hộ, được giao");

    var merit = own(Role.DISTRICT_LEADER, "district-merit-plan");
    var nil = fields(page(Role.DISTRICT_LEADER, merit));
    nil.put("nil", "1");
    done(send(Role.DISTRICT_LEADER, merit, "send", nil));
    var told = from(Role.DISTRICT_LEADER).get(merit + DAY + "&check=1").body();
    assertThat(told).contains("Vẫn báo không có thì ghi rõ lý do", "còn 1 mục");
    nil = fields(told);
    nil.put("nil", "1");
    nil.put("nil.reason", "Các hộ đã được công nhận thoát nghèo");
    done(send(Role.DISTRICT_LEADER, merit, "send", nil));
    assertThat(page(Role.STANDING_AGENCY, merit))
        .contains("không có hộ nghèo có thành viên", "Các hộ đã được công nhận thoát nghèo");

    // Both plans of the duty are sent: its task is reported.
    var task = first(page(Role.DISTRICT_LEADER, merit), "(/vi/plan/task/[0-9a-f-]{36})");
    assertThat(page(Role.OBSERVER, task)).contains("Đã báo xong");
  }

  @Test
  void aCommuneSendsToItsDistrictAndNobodyElseReadsIt() throws Exception {
    var path = own(Role.COMMUNE_OFFICER, "commune-poverty-plan");
    done(
        send(
            Role.COMMUNE_OFFICER,
            path,
            "draft",
            complete(page(Role.COMMUNE_OFFICER, path), "level.own")));

    assertThat(from(Role.SECTOR_OFFICER).get(path + DAY).statusCode()).isEqualTo(403);
    assertThat(page(Role.DISTRICT_LEADER, path)).doesNotContain("Nội dung của level.own");
    assertThat(send(Role.DISTRICT_LEADER, path, "draft", Map.of()).statusCode()).isEqualTo(403);
    var page = page(Role.DISTRICT_OFFICER, path);
    done(send(Role.DISTRICT_OFFICER, path, "remind", Map.of()));
    done(send(Role.DISTRICT_OFFICER, path, "remind", Map.of())); // once a day is enough
    assertThat(page).doesNotContain("Đã nhắc");
    assertThat(page(Role.COMMUNE_OFFICER, "/vi/plan/tasks")).contains("Đã nhắc ngày 30/9/2021");
    assertThat(send(Role.STANDING_AGENCY, path, "accepted", Map.of("note", "x")).statusCode())
        .isEqualTo(403);
    assertThat(
            from(Role.COMMUNE_OFFICER)
                .get(path.replace("commune-", "district-") + DAY)
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void theStandingAgencyRemindsAllThatHaveNotSent() throws Exception {
    var board = board(Role.STANDING_AGENCY);
    var plan = first(board, "action=\"(/vi/plan/[0-9a-f-]{36}/board/remind)\"");

    assertThat(board).contains("Nhắc gửi “Báo cáo kết quả của huyện”: 9 đơn vị");
    done(from(Role.STANDING_AGENCY).post(plan, "asked=district-report&in=district"));
    assertThat(board(Role.OBSERVER)).contains("Đã nhắc ngày 30/9/2021");
    assertThat(from(Role.STANDING_AGENCY).post(plan, "asked=nothing&in=district").statusCode())
        .isEqualTo(409);
    assertThat(board(Role.OBSERVER)).doesNotContain("board/remind");
    // A district reminds its own communes and no other.
    assertThat(
            from(Role.DISTRICT_LEADER).post(plan, "asked=district-report&in=district").statusCode())
        .isEqualTo(409);
  }

  @Test
  void filesGoWithItAndTheSignedOneIsAPdf() throws Exception {
    var path = own(Role.DISTRICT_LEADER, "district-report");
    var signed = Map.of("title", "Báo cáo đã ký", "signed", "1");
    var pdf = new Sent("bc.pdf", Samples.pdf("bao cao"));
    assertThat(from(Role.DISTRICT_LEADER).attach(path + "/file", signed, pdf).statusCode())
        .isEqualTo(404); // nothing is written yet that it could go with
    done(
        send(
            Role.DISTRICT_LEADER,
            path,
            "draft",
            complete(page(Role.DISTRICT_LEADER, path), "report.results")));

    var word = new Sent("bc.docx", Samples.packed(Samples.WORD, "word/document.xml"));
    assertThat(from(Role.DISTRICT_LEADER).attach(path + "/file", signed, word).statusCode())
        .isEqualTo(415);
    done(from(Role.DISTRICT_LEADER).attach(path + "/file", signed, pdf));
    done(from(Role.DISTRICT_LEADER).attach(path + "/file", Map.of("title", "Bản Word"), word));
    assertThat(from(Role.DISTRICT_LEADER).attach(path + "/file", signed, pdf).statusCode())
        .isEqualTo(409);
    var macros =
        new Sent(
            "bc.docx", Samples.packed(Samples.WORD, "word/document.xml", "word/vbaProject.bin"));
    assertThat(from(Role.DISTRICT_LEADER).attach(path + "/file", Map.of(), macros).statusCode())
        .isEqualTo(415);
    var large = new Sent("to.pdf", Samples.pdf((10 << 20) + 1));
    assertThat(from(Role.DISTRICT_LEADER).attach(path + "/file", Map.of(), large).statusCode())
        .isEqualTo(413);

    var page = page(Role.STANDING_AGENCY, path);
    assertThat(page).contains("Bản đã ký", "Bản Word");
    var file = first(page, "(" + path + "/file/[0-9a-f-]{36})");
    var got = from(Role.STANDING_AGENCY).get(file + DAY);
    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(got.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
    assertThat(from(Role.SECTOR_OFFICER).get(file + DAY).statusCode()).isEqualTo(403);
    done(from(Role.DISTRICT_LEADER).post(file + "/withdraw", "reason=nham"));
    assertThat(from(Role.STANDING_AGENCY).get(file + DAY).statusCode()).isEqualTo(404);
    assertThat(page(Role.STANDING_AGENCY, path)).contains("Đã rút lại");
  }

  @Test
  void evidenceIsAttachedToATaskWithTheReportAndAfter() throws Exception {
    var tasks =
        from(Role.SECTOR_OFFICER).get("/vi/plan/tasks" + DAY + "&clause=III.3.2.a/2").body();
    var task = first(tasks, "(/vi/plan/task/[0-9a-f-]{36})");
    var page = page(Role.SECTOR_OFFICER, task);
    var report =
        Map.of(
            "period",
            first(page, "name=\"period\" value=\"([^\"]+)\""),
            "entry",
            first(page, "name=\"entry\" value=\"(\\d+)\""),
            "note",
            "Đã ban hành hướng dẫn");
    var program = new Sent("huong-dan.pdf", Samples.bytes("MZ"));
    assertThat(from(Role.SECTOR_OFFICER).attach(task + "/reported", report, program).statusCode())
        .isEqualTo(415);
    assertThat(page(Role.SECTOR_OFFICER, task)).doesNotContain("Đã ban hành hướng dẫn");

    done(
        from(Role.SECTOR_OFFICER)
            .attach(task + "/reported", report, new Sent("Hướng dẫn.pdf", Samples.pdf("1"))));
    assertThat(page(Role.STANDING_AGENCY, task)).contains("Hướng dẫn.pdf", "Đã ban hành hướng dẫn");
    assertThat(page(Role.COMMUNE_OFFICER, task)).doesNotContain("Hướng dẫn.pdf");

    var evidence = first(page, "action=\"(" + task + "/evidence/[0-9-]+)\"");
    var after = new Sent("anh.png", Samples.picture("png"));
    done(from(Role.SECTOR_OFFICER).attach(evidence, Map.of("title", "Ảnh tập huấn"), after));
    assertThat(
            from(Role.DISTRICT_OFFICER).attach(evidence, Map.of("title", "x"), after).statusCode())
        .isEqualTo(403);
    var file = first(page(Role.STANDING_AGENCY, task), "(" + evidence + "/[0-9a-f-]{36})");
    assertThat(from(Role.STANDING_AGENCY).get(file + DAY).statusCode()).isEqualTo(200);
    assertThat(from(Role.COMMUNE_OFFICER).get(file + DAY).statusCode()).isEqualTo(404);
    assertThat(from(Role.STANDING_AGENCY).post(file + "/withdraw", "reason=x").statusCode())
        .isEqualTo(403);
    done(from(Role.SECTOR_OFFICER).post(file + "/withdraw", "reason=nham"));
    assertThat(from(Role.STANDING_AGENCY).get(file + DAY).statusCode()).isEqualTo(404);
  }
}
