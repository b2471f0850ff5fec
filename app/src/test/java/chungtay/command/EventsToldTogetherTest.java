package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Two browsers in which events of the same households are told.
class EventsToldTogetherTest {

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
  void theSecondOfTwoIsToldWhatChangedAndLosesNothing() throws Exception {
    var family = desk.family(EventDesk.HERE);
    var slow = desk.form(family, "birth").type(EventDesk.child("Bé Chậm")).check();
    var other = Form.open(desk.seat(Role.DISTRICT_OFFICER), family.page("birth"));
    other
        .type(Map.of("happened", "2021-09-01", "reason", EventDesk.REASON))
        .type(EventDesk.child("Bé Nhanh"))
        .tell();

    slow.press();

    assertThat(slow.answer.statusCode()).isEqualTo(409);
    assertThat(slow.answer.body())
        .contains("đã thay đổi từ khi", "sinh con, Cán bộ cấp huyện", "value=\"Bé Chậm\"");
    slow.tell();
    assertThat(desk.seat(Role.COMMUNE_OFFICER).get(family.page()).body())
        .contains("Bé Chậm", "Bé Nhanh");
  }

  /// As when the household from which somebody comes is changed from another browser.
  @Test
  void theSecondIsToldWhatChangedInTheOtherHouseholdAndLosesNothing() throws Exception {
    var family = desk.family(EventDesk.HERE);
    var from = desk.family(EventDesk.HERE);
    var seat = desk.seat(Role.COMMUNE_OFFICER);
    var slow =
        Form.open(seat, family.page("marriage-in") + "&other=" + from.id())
            .type(Map.of("happened", "2021-09-01", "relation", "Con dâu thứ"))
            .type(Map.of("reason", EventDesk.REASON));
    slow.type(Map.of("who", slow.member(from.called("Con")))).check();
    Form.open(desk.seat(Role.DISTRICT_OFFICER), from.page("birth"))
        .type(Map.of("happened", "2021-09-01", "reason", EventDesk.REASON))
        .type(EventDesk.child("Bé Nhanh"))
        .tell();

    slow.press();

    assertThat(slow.answer.statusCode()).isEqualTo(409);
    assertThat(slow.answer.body())
        .contains(
            "hộ " + from.called("Ông") + ": sinh con, Cán bộ cấp huyện", "value=\"Con dâu thứ\"");
    slow.tell();
    assertThat(seat.get(from.page()).body())
        .contains("Bé Nhanh", from.called("Con") + " không còn trong hộ");
  }

  /// Also when nothing is recorded yet.
  @Test
  void whoeverLooksIsToldWhatChangedSinceTheFormWasOpened() throws Exception {
    var family = desk.family(EventDesk.HERE);
    var slow = desk.form(family, "move-out");
    desk.form(family, "birth").type(EventDesk.child("Bé Mới")).tell();

    assertThat(slow.check().answer.body()).contains("vừa có thay đổi", "sinh con");
    assertThat(slow.check().answer.body()).doesNotContain("vừa có thay đổi");
  }
}
