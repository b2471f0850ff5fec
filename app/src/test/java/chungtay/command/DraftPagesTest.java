package chungtay.command;

import static chungtay.command.DraftDesk.first;
import static chungtay.command.DraftDesk.to;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A plan from its text to its tasks, as an officer of the standing agency brings it there.
class DraftPagesTest {

  static final DraftDesk DESK = new DraftDesk();

  @AfterAll
  static void close() {
    DESK.close();
  }

  /// Each test has a plan of its own, and whom it makes known is known to all.
  static String text(String number, String agency) throws IOException {
    return text(number).replace("Sở Ngoại vụ", agency);
  }

  static String text(String number) throws IOException {
    var text = Files.readString(Path.of("../data/plan/demo/tiem-chung-2021.md"));
    return text.replace("977/KH-UBND", number + "/KH-UBND");
  }

  private static Map<String, String> asDepartment(String name) {
    return Map.of("name", name, "how", "DEPARTMENT");
  }

  @Test
  void aTextStandsBesideWhatWasReadOfIt() throws Exception {
    var draft = DESK.draft(text("101", "Kho bạc Nhà nước tỉnh"));
    var page = DESK.page(draft);

    assertThat(page)
        .contains("Bản đọc thử 101/KH-UBND: 4 nhiệm vụ")
        .contains("id=\"l-20\"", "href=\"#l-20\"")
        .contains("trước ngày 30/4/2021 (chậm nhất 29/4/2021)")
        .contains("Kho bạc Nhà nước tỉnh (chưa nhận ra)", "chỗ cần xem");
    assertThat(DESK.page("/vi/plan/drafts")).contains("101/KH-UBND", "Chưa công bố");
  }

  @Test
  void aNameThatNobodyKnowsHoldsItBackUntilSomebodySaysWhoItIs() throws Exception {
    var draft = DESK.draft(text("102", "Sở Du lịch"));
    assertThat(DESK.page(draft + "/publish")).contains("Chưa rõ cơ quan: Sở Du lịch");
    assertThat(DESK.send(draft, "/publish", Map.of("reason", "ban hành")).statusCode())
        .isEqualTo(409);

    to(DESK.send(draft, "/names", asDepartment("Sở Du lịch")));

    assertThat(DESK.page(draft + "/publish"))
        .contains("bản công bố thứ nhất")
        .contains("Thêm 12 công việc, bỏ 0 công việc"); // 2 + 1 + one for each of 9 districts
    var plan = to(DESK.send(draft, "/publish", Map.of("reason", "ban hành")));
    assertThat(DESK.page(plan)).contains("Sở Du lịch", "Vận động doanh nghiệp", "Nguyên văn do");
    assertThat(DESK.page(draft)).contains("đã công bố lần 1");
    assertThat(DESK.page(draft + "/publish")).contains("Bản sửa này đã được công bố");
  }

  @Test
  void aDutyIsCorrectedMovedAddedAndTakenOut() throws Exception {
    var draft = DESK.draft(text("103"));
    var form = new HashMap<String, String>();
    form.put("what", "Soạn hướng dẫn <b>mới</b>");
    form.put("clause", "II.2");
    form.put("lead", "Sở Tư pháp");
    form.put("with", "ubnd huyện Định Hóa");
    form.put("due", "by");
    form.put("due-day", "2021-06-30");
    form.put("priority-merit", "yes");
    var duty = first(DESK.page(draft), "/duty/(d-1)\\?");

    to(DESK.send(draft, "/duty/" + duty, form));
    var page = DESK.page(draft);
    assertThat(page)
        .contains("Soạn hướng dẫn &lt;b&gt;mới&lt;/b&gt;", "chậm nhất 30/6/2021")
        .contains("UBND huyện Định Hóa", "Đã xem")
        .doesNotContain("<b>mới</b>");
    assertThat(page.indexOf("id=\"d-1\"")).isGreaterThan(page.indexOf("id=\"c-II.2\""));

    form.put("what", "Việc thêm vào");
    to(DESK.send(draft, "/duty/new", form));
    assertThat(DESK.page(draft)).contains("Việc thêm vào", "Cán bộ ghi", "5 nhiệm vụ");
    to(DESK.send(draft, "/duty/d-1/remove", Map.of()));
    assertThat(DESK.page(draft)).contains("4 nhiệm vụ").doesNotContain("Soạn hướng dẫn");

    to(DESK.send(draft, "/restore", Map.of("earlier", "1")));
    assertThat(DESK.page(draft)).contains("xây dựng hướng dẫn tiêm chủng", "Lấy lại bản cũ");
  }

  @Test
  void whatCannotBeReadIsSaidAtTheFormAndNothingTypedIsLost() throws Exception {
    var draft = DESK.draft(text("104"));
    var form =
        Map.of("what", "Việc dở dang", "clause", "II.1", "due", "by", "due-day", "2021-02-30");

    var answer = DESK.send(draft, "/duty/d-1", form);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Ngày chưa đúng", "Chọn ngày trong lịch", "Việc dở dang");
    assertThat(DESK.version(draft)).isEqualTo(1);
    assertThat(DESK.send(draft, "/duty/d-1", Map.of("what", " ")).body())
        .contains("Chưa ghi nội dung");
  }

  @Test
  void ofTwoWhoCorrectAtOnceTheSecondIsToldAndThePageOfTheFirstStays() throws Exception {
    var draft = DESK.draft(text("105"));
    var head = new HashMap<String, String>();
    head.put("number", "105/KH-UBND");
    head.put("title", "Tiêm chủng mở rộng");
    to(DESK.send(draft, "/head", head, 1));

    head.put("title", "Người thứ hai");
    var second = DESK.send(draft, "/head", head, 1);

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("vừa có người sửa", "Người thứ hai");
    assertThat(DESK.page(draft)).contains("Tiêm chủng mở rộng").doesNotContain("Người thứ hai");
    // Sent once more from the page that says so, it is refused again.
    assertThat(second.body()).contains("name=\"version\" value=\"1\"");
  }

  @Test
  void whatIsSeenIsInDoubtNoMore() throws Exception {
    var draft = DESK.draft(text("106", "Sở Vũ trụ"));
    var page = DESK.page(draft);
    var piece = first(page, "name=\"piece\" value=\"([^\"]+)\"");
    var doubts = Integer.parseInt(first(page, "còn (\\d+) chỗ cần xem"));

    to(DESK.send(draft, "/seen", Map.of("piece", piece)));

    var left = DESK.page(draft);
    if (doubts == 1) assertThat(left).contains("không còn chỗ cần xem");
    else assertThat(left).contains("còn " + (doubts - 1) + " chỗ cần xem");
    assertThat(DESK.send(draft, "/seen", Map.of("piece", piece)).statusCode()).isEqualTo(404);
    assertThat(DESK.send(draft, "/seen", Map.of("piece", piece), 1).statusCode()).isIn(404, 409);
  }

  @Test
  void theAnnexHandsOutATargetOnceItsColumnSaysWhich() throws Exception {
    var draft = DESK.draft(text("107", "Cục Thuế tỉnh"));
    to(DESK.send(draft, "/names", asDepartment("Cục Thuế tỉnh")));
    var targets = DESK.page(draft + "/targets");
    var table = first(targets, "/table/(t-[0-9]+)\"");
    var promise = first(targets, "/promise/(p-[0-9]+)\"");
    var row = first(targets, "/row/(w-[0-9]+)\"");
    assertThat(targets).contains("Huyện Định Hóa", "1200", "ít nhất 95");

    assertThat(
            DESK.send(draft, "/table/" + table + "/row/" + row, Map.of("unit", "Huyện Không Có"))
                .statusCode())
        .isEqualTo(422);
    to(DESK.send(draft, "/table/" + table, Map.of("column-0", promise)));
    to(DESK.send(draft, "/table/" + table + "/row/" + row, Map.of("unit", "", "value", "1.200")));
    assertThat(DESK.page(draft + "/publish")).contains("Chưa rõ đơn vị của dòng: Huyện Định Hóa");
    to(
        DESK.send(
            draft,
            "/table/" + table + "/row/" + row,
            Map.of("unit", "Huyện Định Hóa", "value", "1.250,5")));
    assertThat(DESK.page(draft + "/targets")).contains("1250,5");
    to(DESK.send(draft, "/publish", Map.of("reason", "ban hành")));
  }

  @Test
  void targetsAreHandedDownOnceTheHeadSaysHowTheyAreMeasured() throws Exception {
    var draft = DESK.draft(text("120"));
    var form = new HashMap<String, String>();
    Pattern.compile("name=\"([a-z_]+)\"[^>]* value=\"([^\"]*)\"")
        .matcher(DESK.page(draft + "/head"))
        .results()
        .filter(one -> !one.group(1).matches("version|recipient"))
        .forEach(one -> form.put(one.group(1), one.group(2)));
    form.put("title", "Tiêm chủng");
    form.put("measured_standard", "59-2015");
    form.put("measured_from", "2021-12-31");
    form.put("measured_due", "2021-12-31");
    form.put("late_below", "85");
    to(DESK.send(draft, "/head", form));
    assertThat(DESK.page(draft + "/publish")).contains("Cách đo chỉ tiêu chưa đủ hoặc không đúng");

    form.put("measured_from", "2020-12-31");
    to(DESK.send(draft, "/head", form));
    to(DESK.send(draft, "/names", asDepartment("Sở Ngoại vụ")));
    var plan = to(DESK.send(draft, "/publish", Map.of("reason", "ban hành")));

    assertThat(DESK.page(plan + "/cascade/19")).contains("chưa ai giao chỉ tiêu này");
  }

  @Test
  void aSecondPublishingIsANewerEditionAndSaysBeforeWhatItChanges() throws Exception {
    var draft = DESK.draft(text("108", "Công an tỉnh"));
    to(DESK.send(draft, "/names", asDepartment("Công an tỉnh")));
    var old = DESK.version(draft);
    var plan = to(DESK.send(draft, "/publish", Map.of("reason", "ban hành")));
    to(DESK.send(draft, "/duty/d-1/remove", Map.of()));

    assertThat(DESK.page(draft + "/publish"))
        .contains("đã công bố lần 1; lần này là bản công bố thứ 2")
        .contains("Thêm 0 công việc, bỏ 1 công việc, 11 công việc giữ nguyên");
    assertThat(DESK.send(draft, "/publish", Map.of("reason", "trang cũ"), old).statusCode())
        .isEqualTo(409);
    assertThat(DESK.send(draft, "/publish", Map.of("reason", " ")).statusCode()).isEqualTo(422);

    assertThat(to(DESK.send(draft, "/publish", Map.of("reason", "bỏ một việc")))).isEqualTo(plan);
  }

  @Test
  void whatIsNoTextOfAPlanIsRefusedWithWhatToDo() throws Exception {
    var where = "/vi/plan/drafts";

    assertThat(DESK.paste(where, " ").body()).contains("Chưa có văn bản");
    assertThat(DESK.bring(where, "a.pdf", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}).statusCode())
        .isEqualTo(422);
    assertThat(DESK.bring(where, "a.md", new byte[0]).body()).contains("Văn bản trống");
    var large = DESK.bring(where, "a.md", "a\n".repeat(5 << 20).getBytes(UTF_8));
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(large.body()).contains("quá dài");
    assertThat(DESK.bring(where, "a.docx", new byte[(20 << 20) + 1]).body())
        .contains("Tệp quá lớn", "20 MB");
  }

  @Test
  void aTextOfHostileSignsIsShownAsTextAndKeptAsItCame() throws Exception {
    var draft =
        to(
            DESK.paste(
                "/vi/plan/drafts",
                "<script>alert(1)</script>\n\u0007 I. \u202eMỤC\n- Sở Y tế báo cáo."));

    assertThat(DESK.page(draft))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert");
    assertThat(DESK.page(draft + "/publish"))
        .contains("Chưa có: Số, ký hiệu", "Chưa có: Ngày ban hành", "Chưa có: Cơ quan ban hành");
  }

  @Test
  void whatIsNotThereIsNotFoundAndNobodyElseComesIn() throws Exception {
    var nobody = "/vi/plan/draft/00000000-0000-7000-8000-000000000000";
    var draft = DESK.draft(text("109"));

    assertThat(DESK.get(nobody).statusCode()).isEqualTo(404);
    assertThat(DESK.get("/vi/plan/draft/x").statusCode()).isEqualTo(404);
    assertThat(DESK.get(draft + "/duty/d-999").statusCode()).isEqualTo(404);
    assertThat(DESK.send(draft, "/duty/d-1", Map.of("what", "a", "clause", "IX")).statusCode())
        .isEqualTo(404);
    assertThat(DESK.from(Role.PROVINCIAL_LEADER).get(draft + DraftDesk.DAY).statusCode())
        .isEqualTo(403);
  }

  @Test
  void theTextOfAPlanThatStandsIsReadBesideOurWording() throws Exception {
    var plans = DESK.page("/vi/plan");
    var plan = first(plans, "(/vi/plan/[0-9a-f-]{36})[^\"]*\">45/KH-UBND");
    var where = plan + "/text";
    assertThat(DESK.paste(where, text("110")).body()).contains("Đây là văn bản khác");
    assertThat(DESK.paste(where, "I. MỘT\n- Hai.").statusCode()).isIn(302, 422);

    var text = text("45").replace("II. TỔ CHỨC", "V. TỔ CHỨC");
    assertThat(to(DESK.paste(where, text))).isEqualTo(plan);

    assertThat(DESK.page(plan))
        .contains("Nguyên văn do", "xây dựng hướng dẫn tiêm chủng", "Thay nguyên văn");
  }
}
