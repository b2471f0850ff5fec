package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Events on their forms, before those who tell them and those who decide.
class EventPagesTest {

  static EventDesk desk;

  @BeforeAll
  static void open() throws Exception {
    desk = new EventDesk();
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void aBirthIsForetoldThenRecordedThenReadOnThePage() throws Exception {
    var family = desk.family(EventDesk.HERE);
    var before = desk.events();
    var form = desk.form(family, "birth").type(EventDesk.child("Bé Ngân")).check();

    assertThat(form.answer.body())
        .contains("Sẽ thay đổi", "Bé Ngân thuộc hộ " + family.called("Ông"), "Ghi vào dữ liệu");
    assertThat(desk.events()).isEqualTo(before);

    var page = form.tell();
    var seat = desk.seat(Role.COMMUNE_OFFICER);
    assertThat(seat.get(page).body())
        .contains(
            "Đã ghi: sinh con", "Bé Ngân", "15/8/2021", EventDesk.REASON, "demo-commune-officer");
    var id = page.replaceAll(".*/events/([0-9a-f-]+).*", "$1");
    assertThat(seat.get(family.page()).body())
        .contains("Bé Ngân", id, "Ghi biến động", family.page("split").replaceAll("[?].*", ""));
    assertThat(form.press().answer.statusCode()).isEqualTo(409);
    assertThat(form.check().answer.body()).contains("Việc này đã được ghi");
    assertThat(desk.events()).isEqualTo(before + 1);
  }

  /// Whoever changes anything after looking is shown anew what follows.
  @Test
  void whatWasNotLookedAtIsNotRecorded() throws Exception {
    var family = desk.family(EventDesk.HERE);
    var before = desk.events();
    var form = desk.form(family, "birth").type(EventDesk.child("Bé Một")).check();

    form.type(Map.of("name", "Bé Hai")).press();

    assertThat(form.answer.statusCode()).isEqualTo(200);
    assertThat(form.answer.body()).contains("Bé Hai thuộc hộ");
    assertThat(desk.events()).isEqualTo(before);
    assertThat(form.press().answer.statusCode()).isEqualTo(302);
  }

  @Test
  void aHouseholdSplitsAndWhoStaysHasAHead() throws Exception {
    var family = desk.family(EventDesk.HERE);
    var form = desk.form(family, "split");
    form.type(Map.of("goes." + form.member(family.called("Ông")), "yes"));
    form.type(Map.of(form.relation(family.called("Bà")), "Vợ"));
    assertThat(form.check().answer.body()).contains("Chưa rõ ai là chủ hộ");

    form.type(Map.of(form.relation(family.called("Bà")), "chủ hộ"));
    assertThat(form.check().answer.body())
        .contains(
            "Lập hộ mới " + family.called("Ông"),
            family.called("Bà") + " làm chủ hộ",
            "Hộ mới " + family.called("Ông") + " chưa có quyết định",
            "Gửi để phê duyệt");
    var page = form.tell().replaceAll("\\?.*", "");
    assertThat(desk.seat(Role.COMMUNE_LEADER).post(page + "/approve", "").statusCode())
        .isEqualTo(302);
    assertThat(desk.seat(Role.COMMUNE_OFFICER).get(family.page()).body())
        .contains("Hộ " + family.called("Bà"), "tách hộ");
  }

  @Test
  void twoHouseholdsBecomeOne() throws Exception {
    var family = desk.family(EventDesk.HERE);
    var into = desk.family(EventDesk.HERE);
    var seat = desk.seat(Role.COMMUNE_OFFICER);
    var found = seat.get(family.page("merge") + "&q=" + into.code()).body();
    var choose =
        SmallOffice.links(found).filter(link -> link.contains("other=")).findFirst().orElseThrow();
    var form =
        Form.open(seat, choose).type(Map.of("happened", "2021-09-01", "reason", EventDesk.REASON));
    assertThat(form.check().answer.body()).contains("Chưa ghi quan hệ của " + family.called("Ông"));
    for (var who : List.of("Ông", "Bà", "Con")) {
      form.type(Map.of(form.relation(family.called(who)), "Khác"));
    }
    assertThat(form.check().answer.body())
        .contains(
            "Hộ " + family.called("Ông") + " không còn cư trú", "thuộc hộ " + into.called("Ông"));
    var page = form.tell().replaceAll("\\?.*", "");
    desk.seat(Role.COMMUNE_LEADER).post(page + "/approve", "");

    assertThat(seat.get(into.page()).body()).contains(family.called("Con"));
    assertThat(seat.get(family.page()).statusCode()).isEqualTo(404);
    assertThat(seat.get(family.page().replace("09-30", "08-31")).body())
        .contains(family.called("Con"));
  }

  @Test
  void somebodyOfAnotherHouseholdMarriesIn() throws Exception {
    var family = desk.family(EventDesk.HERE);
    var from = desk.family(EventDesk.HERE);
    var seat = desk.seat(Role.COMMUNE_OFFICER);
    var other = from.id();
    var form =
        Form.open(seat, family.page("marriage-in") + "&other=" + other)
            .type(
                Map.of(
                    "happened", "2021-09-01", "reason", EventDesk.REASON, "relation", "Con dâu"));
    form.type(Map.of("who", form.member(from.called("Con"))));

    var page = form.tell();

    assertThat(seat.get(page).body())
        .contains(from.called("Con"), "Con dâu", "Hộ " + from.called("Ông"));
    assertThat(seat.get(from.page()).body()).contains(from.called("Con") + " không còn trong hộ");
    assertThat(Form.open(seat, family.page("marriage-in")).answer.body())
        .contains("name=\"name\"", "bỏ qua nếu là người ngoài tỉnh");
  }

  @Test
  void whoIsWrittenDownWronglyIsCorrectedAndGetsANumberThatAgrees() throws Exception {
    var family = desk.family(EventDesk.HERE);
    var form = desk.form(family, "new-number").type(Map.of("number", "019190123456"));
    form.type(Map.of("who", form.member(family.called("Con"))));
    assertThat(form.check().answer.body()).contains("Số định danh không khớp");
    form.type(Map.of("number", "019090123456"));
    var seat = desk.seat(Role.COMMUNE_OFFICER);
    assertThat(seat.get(form.tell()).body())
        .contains("•••••••••456")
        .doesNotContain("019090123456");

    var correction = desk.form(family, "correction");
    correction.type(Map.of("who", correction.member(family.called("Con"))));
    assertThat(correction.check().answer.body()).contains("Chưa điền mục nào");
    correction.type(Map.of("gender", "FEMALE", "born", "1991"));
    assertThat(correction.check().answer.body())
        .contains("Đính chính thông tin", "không khớp với thông tin mới");
    correction.tell();
    assertThat(seat.get(family.page()).body()).contains("1991");
  }

  @Test
  void aMoveNamesAVillageOfItsCommune() throws Exception {
    var family = desk.family(EventDesk.HERE);
    desk.family(EventDesk.THERE);
    var form = desk.form(family, "move");
    var here = form.answer.body();
    assertThat(here).contains("Xóm Biến Động");
    var village = here.replaceAll("(?s).*value=\"([0-9a-f-]{36})\" selected>Xóm Biến Động.*", "$1");
    form.type(Map.of("commune", EventDesk.THERE, "village", village)).check();
    assertThat(form.answer.statusCode()).isEqualTo(422);
    assertThat(form.answer.body())
        .contains("không thuộc xã đã chọn")
        .doesNotContain(village + "\" sel");

    form.type(Map.of("village", "")).check();
    assertThat(form.answer.body()).contains("chuyển từ Xóm Biến Động", "Thị trấn Chợ Chu");
  }

  @Test
  void whatWasToldWronglyIsTakenBack() throws Exception {
    var family = desk.family(EventDesk.HERE);
    var form = desk.form(family, "death");
    form.type(Map.of("who", form.member(family.called("Con"))));
    var seat = desk.seat(Role.COMMUNE_OFFICER);
    var page = seat.get(form.tell()).body();
    var undo =
        SmallOffice.links(page)
            .filter(link -> link.contains("/event/undo"))
            .findFirst()
            .orElseThrow();

    var undoing = Form.open(seat, undo).type(Map.of("reason", "báo nhầm"));
    assertThat(undoing.check().answer.body()).contains(family.called("Con") + " thuộc hộ");
    undoing.tell();

    assertThat(seat.get(family.page()).body())
        .contains("qua đời (đã hoàn tác)", family.called("Con"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "birth | name= | Thiếu: Họ và tên",
        "birth | born=32/1/2021 | không phải là ngày sinh",
        "birth | gender= | Thiếu: Giới tính",
        "birth | gender=X | Thiếu: Giới tính",
        "birth | relation=Chủ hộ | Chưa rõ ai là chủ hộ",
        "birth | happened=2021-02-30 | không phải là một ngày",
        "birth | happened=2021-10-01 | chưa tới",
        "birth | happened=2021-08-14 | chưa sinh ra",
        "birth | happened=1990-01-01 | chưa có hộ này",
        "birth | reason= | Chưa ghi lý do",
        "birth | number=123 | 12 chữ số",
        "birth | fresh=x | Thiếu",
        "death | who=x | Chưa chọn người",
        "recognition | trait=MERIT | Thiếu: Trạng thái",
        "recognition | holds=true | Thiếu: Nội dung",
        "move | commune=99999 | Thiếu: Xã",
        "split | reason=x | Chưa chọn ai tách hộ",
        "merge | reason=x | Chưa chọn hộ kia",
      })
  void aFormThatCannotBeIsToldSoAndKeepsWhatWasTyped(String kind, String typed, String words)
      throws Exception {
    var family = desk.family(EventDesk.HERE);
    var before = desk.events();
    var form =
        desk.form(family, kind).type(kind.equals("birth") ? EventDesk.child("Bé Sai") : Map.of());
    var cut = typed.indexOf('=');
    form.type(Map.of(typed.substring(0, cut), typed.substring(cut + 1))).check();

    assertThat(form.answer.statusCode()).isBetween(400, 422);
    assertThat(form.answer.body()).contains(words);
    if (kind.equals("birth") && !typed.startsWith("name")) {
      assertThat(form.answer.body()).contains("value=\"Bé Sai\"");
    }
    assertThat(desk.events()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"BIRTH", "birthday", "undo"})
  void nothingElseHappens(String kind) throws Exception {
    var family = desk.family(EventDesk.HERE);
    var seat = desk.seat(Role.COMMUNE_OFFICER);
    var page = family.page(kind);

    if (kind.equals("undo")) {
      assertThat(seat.post(page, "step=check&reason=x").statusCode()).isEqualTo(422);
      var nobody = "&event=00000000-0000-7000-8000-000000000000";
      assertThat(seat.get(page + nobody).statusCode()).isEqualTo(404);
    } else {
      assertThat(seat.get(page).statusCode()).isEqualTo(404);
    }
  }
}
