package chungtay.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Field;
import chungtay.access.Right;
import chungtay.access.Role;
import chungtay.command.EventDesk.Family;
import chungtay.command.Letterbox.Sent;
import chungtay.registry.paper.Papers;
import chungtay.vault.closed.Samples;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Papers and notes of households on their pages.
class PaperPagesTest {

  static EventDesk desk;

  @BeforeAll
  static void open() throws Exception {
    desk = new EventDesk();
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  static String path(Family family) {
    return "/vi/desk/household/" + family.id() + "/paper";
  }

  static String notes(Family family) {
    return "/vi/desk/household/" + family.id() + "/note";
  }

  static HttpResponse<String> attach(Role role, Family family, String title, byte[] content)
      throws Exception {
    return desk.seat(role)
        .attach(path(family), Map.of("title", title, "event", ""), new Sent("Đơn.pdf", content));
  }

  static String linkOf(String page, Family family) {
    return SmallOffice.links(page)
        .filter(link -> link.startsWith(path(family) + "/"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(page));
  }

  @Test
  void aPaperIsAttachedThenShownThenHandedOutToBeSaved() throws Exception {
    var family = desk.family(EventDesk.HERE);
    var officer = desk.seat(Role.COMMUNE_OFFICER);
    assertThat(officer.get(family.page()).body()).contains("Chưa có giấy tờ nào của hộ");
    var sent = attach(Role.COMMUNE_OFFICER, family, "Đơn <b>của hộ</b>", Samples.pdf("x"));
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
    assertThat(sent.headers().firstValue("Location")).get().asString().endsWith(family.page());

    var page = desk.seat(Role.COMMUNE_LEADER).get(family.page()).body();
    assertThat(page)
        .contains("đính kèm giấy tờ: Đơn &lt;b&gt;của hộ", "demo-commune-officer", "PDF, 1 KB")
        .doesNotContain("<b>của hộ");
    var file = desk.seat(Role.COMMUNE_LEADER).get(linkOf(page, family));
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.body()).isEqualTo(new String(Samples.pdf("x"), UTF_8));
    assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(file.headers().firstValue("Content-Disposition"))
        .get()
        .asString()
        .startsWith("attachment;")
        .contains("%C4%90%C6%A1n.pdf");
    assertThat(readers(family)).containsExactly("demo-commune-leader");
  }

  static List<String> readers(Family family) {
    return desk.rows(
        "SELECT person FROM audit.act WHERE kind = 'registry.paper-read' AND subject = '%s'"
            .formatted(family.id()));
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of(415, "không phải PDF", Samples.bytes("<html><script>alert(1)</script>")),
        Arguments.of(422, "tệp trống", new byte[0]),
        Arguments.of(413, "nhiều nhất 10 MB", Samples.pdf(Papers.BYTES_AT_MOST + 1)));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aFileThatIsNotTakenIsRefusedAboveTheForm(int status, String why, byte[] content)
      throws Exception {
    var family = desk.family(EventDesk.HERE);
    var answer = attach(Role.COMMUNE_OFFICER, family, "Đơn xin", content);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(why, "value=\"Đơn xin\"", "Đính kèm giấy tờ");
    assertThat(papers(family)).isEmpty();
  }

  static List<String> papers(Family family) {
    return desk.rows(
        "SELECT id::text FROM registry.paper WHERE household_id = '%s'".formatted(family.id()));
  }

  @Test
  void aFormWithoutAFileOrWithSomeOtherEventIsRefused() throws Exception {
    var family = desk.family(EventDesk.HERE);
    var other = desk.family(EventDesk.HERE);
    var officer = desk.seat(Role.COMMUNE_OFFICER);
    var event =
        desk.form(other, "birth")
            .type(EventDesk.child("Bé Khác"))
            .tell()
            .replaceAll(".*/events/([0-9a-f-]+).*", "$1");
    var file = new Sent("a.pdf", Samples.pdf("x"));

    assertThat(officer.attach(path(family), Map.of("title", "Đơn")).statusCode()).isEqualTo(422);
    assertThat(officer.post(path(family), "title=x").statusCode()).isEqualTo(422);
    var elsewhere = officer.attach(path(family), Map.of("title", "Đơn", "event", event), file);
    assertThat(elsewhere.statusCode()).isEqualTo(422);
    assertThat(elsewhere.body()).contains("không phải của hộ này");
    var junk = officer.attach(path(family), Map.of("title", "Đơn", "event", "1' OR"), file);
    assertThat(junk.statusCode()).isEqualTo(400);
    assertThat(papers(family)).isEmpty();

    var html = new Sent("a.pdf", Samples.bytes("<html>"));
    var wrong = officer.attach(path(other), Map.of("title", "Đơn", "event", event), html);
    assertThat(wrong.body()).contains("value=\"" + event + "\" selected");
    officer.attach(path(other), Map.of("title", "Đơn", "event", event), file);
    assertThat(officer.get(other.page()).body()).contains("Đơn", ">sinh con</a>");
  }

  @Test
  void theSameFileTwiceIsToldAndAWithdrawnOneIsHandedOutNoMore() throws Exception {
    var family = desk.family(EventDesk.HERE);
    var officer = desk.seat(Role.COMMUNE_OFFICER);
    attach(Role.COMMUNE_OFFICER, family, "Đơn", Samples.pdf("x"));
    var again = attach(Role.COMMUNE_LEADER, family, "Đơn khác", Samples.pdf("x"));
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("đã có đúng tệp đó");
    var link = linkOf(officer.get(family.page()).body(), family);
    var one = link.replaceAll("\\?.*", "");

    assertThat(officer.post(one + "/withdraw", "reason=+").body()).contains("Chưa ghi lý do");
    assertThat(officer.post(one + "/withdraw", "reason=nh%E1%BA%A7m").statusCode()).isEqualTo(302);
    assertThat(officer.get(link).statusCode()).isEqualTo(404);
    assertThat(officer.get(family.page()).body())
        .contains("Đã rút: nhầm", "giấy tờ đã rút: Đơn")
        .doesNotContain(one);
  }

  /// Who may attach, note and withdraw; who is handed a file, and who is told of it at all.
  @ParameterizedTest
  @EnumSource(Role.class)
  void eachPostKeepsAndReadsWhatItMay(Role role) throws Exception {
    var family = desk.family(EventDesk.HERE);
    attach(Role.COMMUNE_LEADER, family, "Tên kín", Samples.pdf("x"));
    desk.seat(Role.COMMUNE_LEADER).post(notes(family), "text=Chuyen+trong+nha");
    var link = linkOf(desk.seat(Role.COMMUNE_LEADER).get(family.page()).body(), family);
    var seat = desk.seat(role);
    var may = role.may(Right.ATTACH);

    assertThat(seat.get(path(family) + EventDesk.TODAY).statusCode()).isEqualTo(may ? 200 : 403);
    assertThat(attach(role, family, "Đơn", Samples.pdf("y")).statusCode())
        .isEqualTo(may ? 302 : 403);
    assertThat(seat.post(notes(family), "text=x").statusCode()).isEqualTo(may ? 302 : 403);
    assertThat(seat.get(link).statusCode()).isEqualTo(may ? 200 : 404);
    var page = seat.get(family.page());
    assertThat(page.body().contains("Tên kín")).isEqualTo(may);
    var readsNotes = page.statusCode() == 200 && role.fields().contains(Field.MEMBERS);
    assertThat(page.body().contains("Chuyen trong nha")).isEqualTo(readsNotes);
    var withdrawal = link.replaceAll("\\?.*", "") + "/withdraw";
    assertThat(seat.post(withdrawal, "reason=x").statusCode()).isEqualTo(may ? 302 : 403);
    assertThat(papers(family)).hasSize(may ? 2 : 1);
  }

  @Test
  void nobodyReachesAPaperOfAnotherCommune() throws Exception {
    var there = desk.family(EventDesk.THERE);
    var officer = desk.seat(Role.COMMUNE_OFFICER);
    attach(Role.DISTRICT_OFFICER, there, "Tên kín", Samples.pdf("x"));
    var link = linkOf(desk.seat(Role.DISTRICT_OFFICER).get(there.page()).body(), there);
    var here = link.replace(there.id(), desk.family(EventDesk.HERE).id());

    for (var asked : new String[] {link, here, path(there) + "/" + UUID.randomUUID()}) {
      assertThat(officer.get(asked).statusCode()).as(asked).isIn(302, 404);
    }
    assertThat(attach(Role.COMMUNE_OFFICER, there, "x", Samples.pdf("y")).statusCode())
        .isEqualTo(404);
    assertThat(officer.post(notes(there), "text=x").statusCode()).isEqualTo(404);
    assertThat(officer.post(link.replaceAll("\\?.*", "") + "/withdraw", "reason=x").statusCode())
        .isEqualTo(404);
    assertThat(readers(there)).isEmpty();
  }

  @Test
  void aNoteStandsInTheStoryUntilItsWriterWithdrawsIt() throws Exception {
    var family = desk.family(EventDesk.HERE);
    var officer = desk.seat(Role.COMMUNE_OFFICER);
    var leader = desk.seat(Role.COMMUNE_LEADER);
    var empty = officer.post(notes(family), "text=+");
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body()).contains("Ghi chú còn trống", "/en/desk/household/" + family.id());
    var tooLong = officer.post(notes(family), "text=" + "a".repeat(1001));
    assertThat(tooLong.body()).contains("1000 ký tự", ">" + "a".repeat(1001) + "</textarea>");

    officer.post(notes(family), "text=Nha+dot+hai+gian");
    assertThat(leader.get(family.page()).body()).contains("ghi chú: Nha dot hai gian");
    var form = notes(family) + "/" + note(officer.get(path(family) + EventDesk.TODAY).body());
    assertThat(leader.get(path(family) + EventDesk.TODAY).body())
        .contains("Nha dot hai gian")
        .doesNotContain(form);
    assertThat(leader.post(form + "/withdraw", "reason=x").statusCode()).isEqualTo(403);
    assertThat(officer.post(form + "/withdraw", "reason=da+sua").statusCode()).isEqualTo(302);
    assertThat(leader.get(family.page()).body())
        .contains("ghi chú đã rút", "Đã rút: da sua")
        .doesNotContain("Nha dot hai gian");
  }

  private static String note(String page) {
    var found = Pattern.compile("/note/([0-9a-f-]{36})/withdraw").matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }

  @Test
  void thePageSaysWhoAnswersForTheHousehold() throws Exception {
    var here = desk.family(EventDesk.HERE);
    var there = desk.family(EventDesk.THERE);
    var seat = desk.seat(Role.DISTRICT_OFFICER);

    assertThat(seat.get(here.page()).body())
        .contains("Người phụ trách địa bàn", "Cán bộ cấp xã (mẫu) · UBND xã Bảo Linh")
        .doesNotContain("Trưởng thôn (mẫu)");
    assertThat(seat.get(there.page()).body()).contains("chưa có cán bộ xã hay người của thôn nào");
  }
}
