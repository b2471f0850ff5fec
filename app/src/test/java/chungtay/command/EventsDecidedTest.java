package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Right;
import chungtay.access.Role;
import chungtay.command.EventDesk.Family;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Events before those who decide on them, and those who may not see them.
class EventsDecidedTest {

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
  void whatChangesAClassWaitsForASecondPerson() throws Exception {
    var family = desk.family(EventDesk.HERE);
    var form = desk.form(family, "move-out").check();
    assertThat(form.answer.body())
        .contains("Quyết định công nhận hộ nghèo đối với hộ", "người thứ hai", "Gửi để phê duyệt");
    var page = form.tell();
    var officer = desk.seat(Role.COMMUNE_OFFICER);
    var leader = desk.seat(Role.COMMUNE_LEADER);
    assertThat(officer.get(page).body())
        .contains("Chờ phê duyệt", "Rút lại đề nghị")
        .doesNotContain("/approve");
    assertThat(officer.get(family.page()).statusCode()).isEqualTo(200);
    assertThat(leader.get(EventDesk.QUEUE).body())
        .contains(page.replaceAll("\\?.*", ""), family.called("Ông"));

    var decision = page.replaceAll("\\?.*", "");
    assertThat(leader.get(page).body()).contains("/approve", "không còn được tính");
    assertThat(officer.post(decision + "/approve", "").statusCode()).isEqualTo(403);
    assertThat(leader.post(decision + "/approve", "").statusCode()).isEqualTo(302);

    assertThat(leader.get(page).body())
        .contains("Đã ghi: chuyển đi khỏi tỉnh", "demo-commune-leader");
    assertThat(leader.get(EventDesk.QUEUE).body()).doesNotContain(decision);
    assertThat(officer.get(family.page()).statusCode()).isEqualTo(404);
    var again = leader.post(decision + "/approve", "");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("đã được xử lý");
  }

  @Test
  void aProposalIsRefusedOrTakenBackForAReason() throws Exception {
    var family = desk.family(EventDesk.HERE);
    var leader = desk.seat(Role.COMMUNE_LEADER);
    var officer = desk.seat(Role.COMMUNE_OFFICER);
    var refused = desk.form(family, "move-out").tell().replaceAll("\\?.*", "");
    assertThat(leader.post(refused + "/refuse", "reason=+").body()).contains("Chưa ghi lý do");
    leader.post(refused + "/refuse", "reason=v%E1%BA%ABn+%E1%BB%9F+%C4%91%C3%A2y");
    assertThat(officer.get(refused + EventDesk.TODAY).body())
        .contains("Không được phê duyệt", "vẫn ở đây");

    var withdrawn = desk.form(family, "move-out").tell().replaceAll("\\?.*", "");
    var district = desk.seat(Role.DISTRICT_OFFICER).post(withdrawn + "/withdraw", "reason=x");
    assertThat(district.statusCode()).isEqualTo(403);
    assertThat(officer.post(withdrawn + "/withdraw", "reason=nham").statusCode()).isEqualTo(302);
    assertThat(officer.get(withdrawn + EventDesk.TODAY).body())
        .contains("Đã rút lại", "nham")
        .doesNotContain("/withdraw");
    assertThat(leader.post(withdrawn + "/approve", "").statusCode()).isEqualTo(409);
  }

  /// Neither by its form nor by what was told of it.
  @Test
  void nothingIsToldOfAHouseholdOfAnotherCommune() throws Exception {
    var family = desk.family(EventDesk.THERE);
    var district = Form.open(desk.seat(Role.DISTRICT_OFFICER), family.page("birth"));
    district
        .type(Map.of("happened", "2021-09-01", "reason", EventDesk.REASON))
        .type(EventDesk.child("Bé Xa"));
    var page = district.tell();
    var commune = desk.seat(Role.COMMUNE_OFFICER);

    assertThat(commune.get(family.page("birth")).statusCode()).isEqualTo(404);
    assertThat(commune.post(family.page("birth"), "step=record&name=x").statusCode())
        .isEqualTo(404);
    assertThat(commune.get(page).statusCode()).isEqualTo(404);
    var mine = desk.family(EventDesk.HERE);
    var other = family.id();
    for (var kind : List.of("merge", "marriage-in")) {
      var answer = commune.get(mine.page(kind) + "&other=" + other);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(commune.get(mine.page(kind) + "&q=" + family.code()).body())
          .doesNotContain(family.called("Ông"), "other=");
    }
  }

  private static void moveThere(Family family) throws Exception {
    var district = Form.open(desk.seat(Role.DISTRICT_OFFICER), family.page("move"));
    var home = Map.of("commune", EventDesk.THERE, "village", "");
    district.type(Map.of("happened", "2021-09-01", "reason", "x")).type(home).tell();
  }

  /// Nor where it went, and by whom it is told of there.
  @Test
  void whoLostAHouseholdLearnsNothingMoreOfIt() throws Exception {
    var family = desk.family(EventDesk.HERE);
    moveThere(family);
    var form = "on=2021-08-01&seen=0&step=check&reason=x&happened=2021-09-02";

    var answer = desk.seat(Role.COMMUNE_OFFICER).post(family.page("move-out"), form);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("Chợ Chu", "Cán bộ cấp huyện", "chuyển nơi ở");
  }

  /// What was before a household came is for those who saw it where it was.
  @Test
  void nothingIsToldOfDaysOnWhichAHouseholdLivedElsewhere() throws Exception {
    var family = desk.family(EventDesk.THERE);
    var district = Form.open(desk.seat(Role.DISTRICT_OFFICER), family.page("move"));
    var home = Map.of("commune", EventDesk.HERE, "village", "");
    district.type(Map.of("happened", "2021-09-01", "reason", "x")).type(home).tell();
    var form = desk.form(family, "recognition");
    form.type(Map.of("trait", "MERIT", "holds", "true", "happened", "2021-08-31")).check();

    assertThat(form.answer.statusCode()).isEqualTo(403);
    assertThat(form.answer.body()).contains("Ngày 31/8/2021 hộ này ở địa bàn khác");
    form.type(Map.of("happened", "2021-09-01")).check();
    assertThat(form.answer.statusCode()).isEqualTo(200);
  }

  /// That one took a second person tells of a class, and reasons tell of anything.
  @Test
  void aSectorOfficerReadsNoEvent() throws Exception {
    var family = desk.family(EventDesk.HERE);
    var page = desk.form(family, "move-out").tell();
    var sector = desk.seat(Role.SECTOR_OFFICER);

    assertThat(sector.get(page).statusCode()).isEqualTo(404);
    assertThat(sector.get(family.page()).body()).doesNotContain(EventDesk.REASON);
  }

  /// The answer tells something of the whole province.
  @Test
  void askingWhetherANumberIsTakenIsWrittenDown() throws Exception {
    var family = desk.family(EventDesk.HERE);
    var form = desk.form(family, "birth").type(EventDesk.child("Bé Số"));
    form.type(Map.of("number", "123456789")).check();

    assertThat(form.answer.statusCode()).isEqualTo(200);
    assertThat(
            desk.rows(
                "SELECT after::text FROM audit.act WHERE kind = 'registry.number-asked' AND subject = '%s'"
                    .formatted(family.id())))
        .containsExactly("{\"taken\": false}");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void eachRoleTellsOrDecidesAsFarAsItMay(Role role) throws Exception {
    var family = desk.family(EventDesk.HERE);
    var page = desk.form(family, "move-out").tell().replaceAll("\\?.*", "");
    var seat = desk.seat(role);

    var telling = role.may(Right.PROPOSE) ? 200 : 403;
    assertThat(seat.get(family.page("death")).statusCode()).isEqualTo(telling);
    assertThat(seat.get(EventDesk.QUEUE).statusCode())
        .isEqualTo(role.may(Right.APPROVE) ? 200 : 403);
    if (!role.may(Right.APPROVE)) {
      assertThat(seat.post(page + "/approve", "").statusCode()).isEqualTo(403);
      assertThat(seat.post(page + "/refuse", "reason=x").statusCode()).isEqualTo(403);
    }
    var opened = seat.get(page + EventDesk.TODAY);
    if (opened.statusCode() != 200) {
      assertThat(opened.body()).doesNotContain(family.name());
    }
  }

  @Test
  void whoReadWhatWasToldIsWrittenDown() throws Exception {
    var family = desk.family(EventDesk.HERE);
    var page = desk.form(family, "move-out").tell();
    desk.seat(Role.DISTRICT_LEADER).get(page);

    var id = family.id();
    assertThat(
            desk.rows(
                "SELECT person FROM audit.act WHERE kind = 'registry.events' AND after::text LIKE '%%%s%%'"
                    .formatted(id)))
        .contains("demo-district-leader");
  }
}
