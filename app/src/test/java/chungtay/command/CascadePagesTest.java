package chungtay.command;

import static chungtay.command.CascadeDesk.DAY;
import static chungtay.command.CascadeDesk.fields;
import static chungtay.command.CascadeDesk.sum;
import static chungtay.command.CascadeDesk.written;
import static chungtay.command.DraftDesk.first;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Targets from the province to a commune, as browsers of its offices hand them down and answer.
class CascadePagesTest {

  static final String DISTRICT = "167"; // Định Hóa
  static final String COMMUNE = "05554"; // Bảo Linh

  static final District PLACE = District.open(DISTRICT);
  static final CascadeDesk DESK = new CascadeDesk(PLACE.office);

  @AfterAll
  static void close() {
    PLACE.close();
  }

  @Test
  void theNineDistrictsFallShortOfTheProvince() throws Exception {
    var page = DESK.page(Role.OBSERVER, "19", "");

    assertThat(page).contains("còn thiếu 152 hộ", "Ai có thể nhận phần còn thiếu");
  }

  @Test
  void theNumbersOfTheAnnexStandBesideAllThatWasHandedDownSince() throws Exception {
    assertThat(DESK.page(Role.OBSERVER, "19", ""))
        .contains("Theo 45/KH-UBND, 12/3/2021: cộng 1.465 hộ", "Huyện Định Hóa: 328 hộ");
    assertThat(
            DESK.from(Role.OBSERVER)
                .get(DESK.path("19").replaceFirst("/cascade.*", "") + DAY)
                .body())
        .contains("cộng lại được 1.465 hộ", "quy ra 1.617 hộ: thiếu 152 hộ");
  }

  @Test
  void whatNobodySetIsSharedOutOnceSomebodySaysHowMany() throws Exception {
    var aim = "&aim=service.water";
    assertThat(DESK.page(Role.STANDING_AGENCY, "19", aim)).contains("Tổng số hộ cần chia");

    var shared = fields(DESK.page(Role.STANDING_AGENCY, "19", aim + "&propose=poor&total=1.000"));

    assertThat(sum(shared))
        .isPositive()
        .isLessThanOrEqualTo(1000); // one list has come in: it has no more
    for (var wrong : List.of("-1", "x")) {
      var asked = DESK.path("19") + DAY + aim + "&propose=poor&total=" + wrong;
      assertThat(DESK.from(Role.STANDING_AGENCY).get(asked).statusCode()).as(wrong).isEqualTo(422);
    }
  }

  @Test
  void belowACommuneNothingIsHandedDown() throws Exception {
    assertThat(DESK.page(Role.COMMUNE_LEADER, "05551", "")).contains("chưa được giao chỉ tiêu này");
    var fields = new LinkedHashMap<>(Map.of("aim", "rate", "version", "0", "reason", "thử"));
    assertThat(DESK.send(Role.COMMUNE_LEADER, COMMUNE, "hand-down", fields).statusCode())
        .isIn(403, 422);
  }

  @Test
  void theMeritHouseholdsAddUp() throws Exception {
    assertThat(DESK.page(Role.OBSERVER, "19", "&aim=merit"))
        .contains("phải đạt 194 hộ, đã giao đủ"); // 7 + 4 + 17 + 24 + 22 + 61 + 2 + 45 + 12
  }

  @Test
  void aServiceIsSetByNobodyUntilTheDistrictDoes() throws Exception {
    assertThat(DESK.page(Role.OBSERVER, "19", "&aim=service.toilet"))
        .contains("chưa ai giao chỉ tiêu này");
  }

  @Test
  void aDistrictSharesItsTargetOutAndACommuneAnswers() throws Exception {
    var whole =
        first(DESK.page(Role.OBSERVER, DISTRICT, ""), "phải đạt ([0-9.]+) hộ").replace(".", "");
    var proposed = fields(DESK.page(Role.DISTRICT_OFFICER, DISTRICT, "&propose=poor"));
    assertThat(sum(proposed)).isEqualTo(Integer.parseInt(whole));

    proposed.put("reason", "Theo số hộ nghèo đầu năm");
    assertThat(DESK.send(Role.DISTRICT_OFFICER, DISTRICT, "hand-down", proposed).statusCode())
        .isEqualTo(302);
    assertThat(DESK.page(Role.OBSERVER, DISTRICT, "")).contains("đã giao đủ", "Lần 1");

    var given =
        first(DESK.page(Role.COMMUNE_LEADER, COMMUNE, ""), "name=\"households\" value=\"(\\d+)\"");
    var objecting =
        Map.of(
            "aim",
            "rate",
            "households",
            given,
            "answered",
            "0",
            "counter",
            "1",
            "reason",
            "Nhiều hộ không có lao động");
    whatItCannotProposeIsRefused(objecting);
    assertThat(twice(objecting)).containsExactlyInAnyOrder(302, 409);
    assertThat(DESK.page(Role.DISTRICT_OFFICER, DISTRICT, ""))
        .contains("1 đơn vị đề nghị số khác", "Đề nghị 1 hộ", "Nhiều hộ không có lao động");

    assertThat(DESK.page(Role.COMMUNE_LEADER, COMMUNE, ""))
        .contains("Đề nghị 1 hộ thay cho " + given + " hộ", "Xã Bảo Linh được giao " + given);
    whoeverAgreesNeedNotSayWhy(given);

    theSamePageSentAgainIsRefused(proposed);
    whatItSaidToOneNumberSaysNothingToAnother();
  }

  private static void whoeverAgreesNeedNotSayWhy(String given) throws Exception {
    var agreeing = new LinkedHashMap<>(Map.of("aim", "rate", "households", given, "answered", "1"));
    assertThat(DESK.send(Role.COMMUNE_LEADER, COMMUNE, "answer", agreeing).statusCode())
        .isEqualTo(302);
    assertThat(DESK.page(Role.COMMUNE_LEADER, COMMUNE, "")).contains("Đồng ý " + given + " hộ");
    assertThat(DESK.page(Role.DISTRICT_OFFICER, DISTRICT, ""))
        .doesNotContain("1 đơn vị đề nghị số khác");
    agreeing.putAll(Map.of("counter", "1", "answered", "2"));
    assertThat(DESK.send(Role.COMMUNE_LEADER, COMMUNE, "answer", agreeing).statusCode())
        .isEqualTo(422);
    agreeing.put("reason", "Nhiều hộ không có lao động");
    assertThat(DESK.send(Role.COMMUNE_LEADER, COMMUNE, "answer", agreeing).statusCode())
        .isEqualTo(302);
  }

  /// A second hand-down made on the page of the first: nothing of it is kept.
  private static void theSamePageSentAgainIsRefused(Map<String, String> proposed) throws Exception {
    proposed.put("reason", "gửi lại lần nữa");
    var again = DESK.send(Role.DISTRICT_OFFICER, DISTRICT, "hand-down", proposed);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("chỉ tiêu vừa được giao lại");
    assertThat(written(again.body(), "version"))
        .containsExactly("1"); // what it is told to send again
  }

  /// The number that it is given, fewer than none, and one more than the poor it has.
  private static void whatItCannotProposeIsRefused(Map<String, String> objecting) throws Exception {
    var poor =
        Integer.parseInt(
            first(
                    DESK.page(Role.DISTRICT_OFFICER, DISTRICT, ""),
                    "Bảo Linh</a></t[hd]>\\s*<td[^>]*>\\s*([0-9.]+)")
                .replace(".", ""));
    var wrong = new LinkedHashMap<>(objecting);
    for (var counter : List.of(objecting.get("households"), "-1", String.valueOf(poor + 1))) {
      wrong.put("counter", counter);
      assertThat(DESK.send(Role.COMMUNE_LEADER, COMMUNE, "answer", wrong).statusCode())
          .as(counter)
          .isEqualTo(422);
    }
    assertThat(DESK.send(Role.COMMUNE_LEADER, COMMUNE, "answer", wrong).body())
        .contains("Xã Bảo Linh chỉ có " + poor + " hộ", "Đề xuất một số không quá " + poor);
  }

  /// What two windows of one commune are told that send the same at once.
  private static List<Integer> twice(Map<String, String> fields) throws Exception {
    try (var windows = Executors.newFixedThreadPool(2)) {
      Callable<Integer> sending =
          () -> DESK.send(Role.COMMUNE_LEADER, COMMUNE, "answer", fields).statusCode();
      var told = windows.invokeAll(List.of(sending, sending));
      return List.of(told.get(0).get(), told.get(1).get());
    }
  }

  private static void whatItSaidToOneNumberSaysNothingToAnother() throws Exception {
    var anew = fields(DESK.page(Role.DISTRICT_OFFICER, DISTRICT, ""));
    var own =
        first(DESK.page(Role.COMMUNE_LEADER, COMMUNE, ""), "name=\"households\" value=\"(\\d+)\"");
    anew.replaceAll((name, value) -> name.startsWith("unit.") && value.equals(own) ? "0" : value);
    anew.put("reason", "Xem lại theo ý kiến của xã");
    assertThat(DESK.send(Role.DISTRICT_OFFICER, DISTRICT, "hand-down", anew).statusCode())
        .isEqualTo(302);
    assertThat(DESK.page(Role.DISTRICT_OFFICER, DISTRICT, ""))
        .contains("Lần 2", "Lần 1", "Xã Bảo Linh: " + own + " hộ", "Xã Bảo Linh: 0 hộ")
        .doesNotContain("Đề nghị 1 hộ");
  }

  @Test
  void whatCannotBeIsRefusedAndChangesNothing() throws Exception {
    var aim = "&aim=service.toilet";
    var fields = fields(DESK.page(Role.DISTRICT_LEADER, DISTRICT, aim));
    fields.put("aim", "service.toilet");
    fields.put("reason", "thử");
    var unit =
        fields.keySet().stream().filter(name -> name.startsWith("unit.")).findFirst().orElseThrow();

    for (var wrong : new String[] {"999999", "-1", "mười", "1,5", ""}) {
      fields.put(unit, wrong);
      var refused = DESK.send(Role.DISTRICT_LEADER, DISTRICT, "hand-down", fields);
      assertThat(refused.statusCode()).as(wrong).isEqualTo(422);
      if (wrong.matches("\\d+|-.*")) continue;
      assertThat(refused.body())
          .containsPattern("“" + wrong + "” ghi cho (Xã|Thị trấn) ")
          .contains("name=\"" + unit + "\"", "value=\"" + wrong + "\"", "value=\"thử\"");
    }
    theOtherFormStaysAsItWas(unit);
    fields.remove(unit);
    var left = DESK.send(Role.DISTRICT_LEADER, DISTRICT, "hand-down", fields);
    assertThat(left.statusCode()).isEqualTo(422);
    assertThat(left.body()).contains("danh sách đơn vị không đủ");
    fields.put(unit, "0");
    fields.put("unit.00000000-0000-7000-8000-000000000000", "0");
    assertThat(DESK.send(Role.DISTRICT_LEADER, DISTRICT, "hand-down", fields).statusCode())
        .isEqualTo(422);

    assertThat(DESK.page(Role.OBSERVER, DISTRICT, aim)).doesNotContain("Lần 1");
  }

  /// A district hands down and answers on one page; and what was typed is text, whatever it says.
  private static void theOtherFormStaysAsItWas(String unit) throws Exception {
    var rate = new LinkedHashMap<>(fields(DESK.page(Role.DISTRICT_LEADER, DISTRICT, "")));
    rate.putAll(Map.of("aim", "rate", "reason", "<b>thử</b>", unit, "<b>mười"));
    var handing = DESK.send(Role.DISTRICT_LEADER, DISTRICT, "hand-down", rate).body();
    assertThat(written(handing, "reason")).containsExactly("", "&lt;b>thử&lt;/b>");
    assertThat(handing).contains("“&lt;b&gt;mười”").doesNotContain("<b>mười", "<b>thử");

    var answer = Map.of("aim", "rate", "households", "1", "answered", "0", "reason", "nhiều quá");
    var answering = DESK.send(Role.DISTRICT_LEADER, DISTRICT, "answer", answer);
    assertThat(answering.statusCode()).isBetween(400, 499);
    assertThat(written(answering.body(), "reason")).containsExactly("nhiều quá", "");
    assertThat(fields(answering.body()))
        .isEqualTo(fields(DESK.page(Role.DISTRICT_LEADER, DISTRICT, "")));
  }

  @Test
  void onlyTheUnitsOwnCommitteeHandsDownAndAnswers() throws Exception {
    var fields = new LinkedHashMap<>(Map.of("aim", "rate", "version", "0", "reason", "thử"));

    assertThat(DESK.send(Role.DISTRICT_LEADER, "164", "hand-down", fields).statusCode())
        .isEqualTo(403);
    assertThat(DESK.send(Role.DISTRICT_LEADER, "19", "hand-down", fields).statusCode())
        .isEqualTo(403);
    fields.putAll(Map.of("households", "1", "answered", "0"));
    assertThat(DESK.send(Role.COMMUNE_LEADER, "05551", "answer", fields).statusCode())
        .isEqualTo(403);
  }

  /// No list has come in of the other districts: nobody knows how many are poor there.
  @Test
  void whereNobodyKnowsHowManyThereAreNoMoreIsGivenThanLiveThere() throws Exception {
    var fields = fields(DESK.page(Role.STANDING_AGENCY, "19", ""));
    fields.put("reason", "thử");
    fields.replaceAll((name, value) -> name.startsWith("unit.") ? "999999999" : value);

    assertThat(DESK.send(Role.STANDING_AGENCY, "19", "hand-down", fields).statusCode())
        .isEqualTo(422);
    assertThat(DESK.page(Role.OBSERVER, "19", "")).doesNotContain("Lần 1");
  }
}
