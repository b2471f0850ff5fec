package chungtay.command;

import static chungtay.command.DraftDesk.first;
import static chungtay.command.DraftDesk.to;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A plan that nobody here has seen, finished by an officer: from its text to the board of who has
/// not sent. The text is of our own writing.
class FinishedDraftTest {

  static final DraftDesk DESK = new DraftDesk();

  @AfterAll
  static void close() {
    DESK.close();
  }

  private static String text(String number) {
    return """
    ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN
    Số: %s/KH-UBND
    Thái Nguyên, ngày 05 tháng 4 năm 2021

    KẾ HOẠCH
    Giảm nghèo sáu tháng cuối năm 2021

    Căn cứ Quyết định số 59/2015/QĐ-TTg ngày 19/11/2015 của Thủ tướng Chính phủ;

    I. MỤC TIÊU
    - Tỷ lệ hộ nghèo giảm 0,4 %%.

    II. TỔ CHỨC THỰC HIỆN
    1. Sở Y tế
    - Khám sức khỏe cho hộ nghèo có thành viên là người có công trước ngày 30/6/2021.
    - Báo cáo kết quả hằng quý về UBND tỉnh.
    2. UBND các huyện, thành phố, thị xã
    - Xây dựng kế hoạch giảm nghèo của địa phương, gửi kế hoạch về UBND tỉnh trước ngày 30/4/2021.

    Nơi nhận:
    - Sở Y tế;
    - UBND các huyện, thành phố, thị xã.
    """
        .formatted(number);
  }

  private static String duty(String draft, String words) throws Exception {
    return first(
        DESK.page(draft),
        "id=\"(d-[0-9]+)\">(?:(?!id=\"d-).)*?" + java.util.regex.Pattern.quote(words));
  }

  @Test
  void whatAnOfficerChoosesIsAskedForAndTheBoardShowsWhoHasNotSent() throws Exception {
    var draft = DESK.draft(text("501"));
    assertThat(DESK.page(draft))
        .contains("Gửi theo mẫu: Kế hoạch giảm nghèo của đơn vị")
        .contains("Gửi theo mẫu: Báo cáo định kỳ");
    var checked = DESK.page(draft + "/duty/" + duty(draft, "Khám sức khỏe"));
    assertThat(checked).contains("name=\"priority-merit\" value=\"yes\" checked");
    assertThat(DESK.page(draft + "/publish"))
        .contains("Kế hoạch, báo cáo phải gửi theo mẫu: 2.", "Chưa có lời tiếng Anh");

    var plan = to(DESK.send(draft, "/publish", Map.of("reason", "ban hành")));

    assertThat(DESK.page(plan + "/board"))
        .contains("Kế hoạch giảm nghèo của đơn vị", "Báo cáo định kỳ")
        .contains("Nhắc gửi “Kế hoạch giảm nghèo của đơn vị”: 9 đơn vị")
        .contains("Chưa gửi · chậm 154 ngày"); // 30/4 is one too late: 1 + 31 + 30 + 31 + 31 + 30
    assertThat(DESK.get(plan + "/report.docx").statusCode()).isEqualTo(200);
  }

  /// All 178 communes stand in one row of what is late.
  @Test
  void aDutyOfAllCommunesDoesNotKeepThePaperOfALeaderFromBeingSet() throws Exception {
    var communes = "3. UBND các xã, phường, thị trấn\n- Niêm yết danh sách trước ngày 15/5/2021.\n";
    var draft = DESK.draft(text("508").replace("\nNơi nhận:", communes + "\nNơi nhận:"));
    to(DESK.send(draft, "/publish", Map.of("reason", "ban hành")));

    var paper = DESK.from(Role.STANDING_AGENCY).get("/vi/desk/leader.pdf?unit=19&day=2021-09-30");
    assertThat(paper.statusCode()).as(paper.body()).isEqualTo(200);
  }

  @Test
  void whatIsNoLongerAskedForIsSaidBeforeItIsPublished() throws Exception {
    var draft = DESK.draft(text("506"));
    var plan = to(DESK.send(draft, "/publish", Map.of("reason", "ban hành")));
    var duty = duty(draft, "Báo cáo kết quả");
    assertThat(DESK.page(draft + "/publish")).doesNotContain("Không còn phải gửi");
    var form = new HashMap<String, String>();
    form.put("what", "Báo cáo kết quả");
    form.put("clause", "II.1");
    form.put("lead", "Sở Y tế");
    form.put("to", "UBND tỉnh");
    to(DESK.send(draft, "/duty/" + duty, form)); // on no form

    assertThat(DESK.page(draft + "/publish"))
        .contains("Kế hoạch, báo cáo phải gửi theo mẫu: 1.")
        .containsPattern("Không còn phải gửi[^<]*: Báo cáo định kỳ");
    to(DESK.send(draft, "/publish", Map.of("reason", "bớt báo cáo")));
    assertThat(DESK.page(plan + "/board"))
        .contains("Kế hoạch giảm nghèo của đơn vị")
        .doesNotContain("Báo cáo định kỳ");
  }

  @Test
  void aClauseIsCorrectedAddedMergedAndTakenOut() throws Exception {
    var draft = DESK.draft(text("502"));
    to(
        DESK.send(
            draft,
            "/clause",
            Map.of(
                "clause", "II", "path", "III", "title", "TỔ CHỨC <b>", "english", "Who does it")));
    assertThat(DESK.page(draft)).contains("id=\"c-III.1\"", "TỔ CHỨC &lt;b&gt;", "Sửa mục");
    assertThat(DESK.send(draft, "/clause", Map.of("clause", "III", "path", "I")).body())
        .contains("Đã có mục mang số thứ tự này");
    assertThat(DESK.send(draft, "/clause", Map.of("path", "x y")).statusCode()).isEqualTo(422);
    assertThat(DESK.send(draft, "/clause/remove", Map.of("clause", "III")).body())
        .contains("Mục này chưa trống");
    to(DESK.send(draft, "/clause", Map.of("behind", "I", "path", "II", "title", "Mới")));
    to(DESK.send(draft, "/clause/merge", Map.of("clause", "II")));
    assertThat(DESK.page(draft)).doesNotContain("id=\"c-II\"").contains("Gộp mục");
    to(DESK.send(draft, "/clause", Map.of("behind", "I", "path", "II", "title", "Mới")));
    to(DESK.send(draft, "/clause/remove", Map.of("clause", "II")));
    var old = DESK.version(draft) - 1;
    assertThat(
            DESK.send(draft, "/clause", Map.of("clause", "I", "path", "I", "title", "cũ"), old)
                .statusCode())
        .isEqualTo(409);
    assertThat(DESK.get(draft + "/clause").statusCode()).isEqualTo(200);
    assertThat(DESK.send(draft, "/clause/merge", Map.of("clause", "IX")).statusCode())
        .isEqualTo(404);

    var plan = to(DESK.send(draft, "/publish", Map.of("reason", "ban hành")));
    assertThat(DESK.page(plan.replace("/vi/", "/en/"))).contains("Who does it");
  }

  @Test
  void legalBasesAndFootnotesArePartOfTheHead() throws Exception {
    var draft = DESK.draft(text("503"));
    assertThat(DESK.page(draft)).contains("59/2015/QĐ-TTg ngày 19/11/2015");
    var head = new HashMap<String, String>();
    head.put("number", "503/KH-UBND");
    head.put("kind", "Kế hoạch");
    head.put("title", "Giảm nghèo");
    head.put("issued", "2021-04-05");
    head.put("issuer", "UBND tỉnh");
    head.put("basis-act", "07/2021/NĐ-CP");
    head.put("basis-day", "2021-02-30");
    head.put("basis-about", "chuẩn nghèo");
    assertThat(DESK.send(draft, "/head", head).statusCode()).isEqualTo(422);
    head.put("basis-day", "2021-01-27");
    head.put("note-mark", "1");
    head.put("note-says", "Theo chuẩn nghèo 2016 - 2020");
    head.put("note-at", first(DESK.page(draft + "/head"), "value=\"(p-[0-9]+)\""));
    head.put("note-about", "STANDARD");

    to(DESK.send(draft, "/head", head));

    assertThat(DESK.page(draft))
        .contains("07/2021/NĐ-CP ngày 27/1/2021: chuẩn nghèo", "(1) Theo chuẩn nghèo 2016")
        .doesNotContain("59/2015/QĐ-TTg ngày 19/11/2015</li>");
    var plan = to(DESK.send(draft, "/publish", Map.of("reason", "ban hành")));
    assertThat(DESK.page(plan)).contains("07/2021/NĐ-CP");
  }

  private static Map<String, String> healthChecks() {
    return new HashMap<>(
        Map.of(
            "what",
            "Khám sức khỏe cho hộ nghèo",
            "english",
            "Health checks for poor households",
            "clause",
            "II.1",
            "lead",
            "Sở Y tế"));
  }

  @Test
  void englishWordsStayWithTheirVietnameseOnesAndAreTakenOverWhereTheseChanged() throws Exception {
    var draft = DESK.draft(text("504"));
    var duty = duty(draft, "Khám sức khỏe");
    var form = healthChecks();
    to(DESK.send(draft, "/duty/" + duty, form));
    var plan = to(DESK.send(draft, "/publish", Map.of("reason", "ban hành")));
    var english = plan.replace("/vi/", "/en/");
    assertThat(DESK.page(english)).contains("Health checks for poor households");

    form.put("english", "");
    to(DESK.send(draft, "/duty/" + duty, form));
    to(DESK.send(draft, "/publish", Map.of("reason", "không đổi")));
    assertThat(DESK.page(english)).contains("Health checks for poor households");

    form.put("what", "Khám sức khỏe định kỳ cho hộ nghèo");
    to(DESK.send(draft, "/duty/" + duty, form));
    assertThat(DESK.page(draft + "/publish")).contains("Lấy lời tiếng Anh của bản đang dùng");
    to(DESK.send(draft, "/publish/english", Map.of()));
    to(DESK.send(draft, "/publish", Map.of("reason", "đổi lời")));
    assertThat(DESK.page(english)).contains("Health checks for poor households");
    assertThat(DESK.page(plan)).contains("Khám sức khỏe định kỳ cho hộ nghèo");
  }

  /// In the edition before, it had moved from another place already.
  @Test
  void englishWordsFollowADutyThatMovedBeforeItsWordsChanged() throws Exception {
    var draft = DESK.draft(text("507"));
    var duty = duty(draft, "Khám sức khỏe");
    var form = healthChecks();
    to(DESK.send(draft, "/duty/" + duty, form));
    to(DESK.send(draft, "/publish", Map.of("reason", "ban hành")));
    form.put("clause", "II.2");
    to(DESK.send(draft, "/duty/" + duty, form));
    to(DESK.send(draft, "/publish", Map.of("reason", "chuyển mục")));

    form.put("what", "Khám sức khỏe mỗi năm hai lần");
    form.put("english", "");
    to(DESK.send(draft, "/duty/" + duty, form));
    to(DESK.send(draft, "/publish/english", Map.of()));

    assertThat(DESK.page(draft + "/duty/" + duty))
        .contains("Khám sức khỏe mỗi năm hai lần", "Health checks for poor households");
  }

  @Test
  void aFigureIsAskedForOnceAndClosedOnce() throws Exception {
    var draft = DESK.draft(text("505"));
    var plan = to(DESK.send(draft, "/publish", Map.of("reason", "ban hành")));
    var form = new HashMap<String, String>();
    form.put("what", "Xã có <i>bác sĩ</i>");
    form.put("definition", "Số xã vào ngày cuối kỳ");
    form.put("unit", "xã");
    form.put("every", "QUARTER");
    form.put("agency", "UBND các huyện, thành phố, thị xã");
    form.put("clause", "II.1");
    var where = plan + "/figures";
    assertThat(DESK.form(where, form).body()).contains("Chưa rõ cơ quan", "Số xã vào ngày cuối kỳ");
    form.put("agency", "Sở Y tế");

    to(DESK.form(where, form));

    assertThat(DESK.page(where))
        .contains("0/1 số liệu", "Xã có &lt;i&gt;bác sĩ&lt;/i&gt;", "Thôi yêu cầu số liệu này");
    assertThat(DESK.form(where, form).statusCode()).isEqualTo(409); // the same page sent again
    var code = first(DESK.page(where), "/figures/([a-z-]+)/close");
    assertThat(DESK.form(where + "/" + code + "/close", Map.of("reason", " ")).statusCode())
        .isEqualTo(422);
    to(DESK.form(where + "/" + code + "/close", Map.of("reason", "trùng")));
    assertThat(DESK.form(where + "/" + code + "/close", Map.of("reason", "trùng")).statusCode())
        .isEqualTo(409);
    assertThat(DESK.page(where)).contains("Không yêu cầu nữa từ ngày 30/9/2021: trùng");
    to(DESK.form(where, form)); // asked for anew, under another code
  }
}
