package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Targets from the province to a commune, as browsers of its offices hand them down and answer.
class CascadePagesTest {

  static final String DAY = "?day=2021-09-30";
  static final String DISTRICT = "167"; // Định Hóa
  static final String COMMUNE = "05554"; // Bảo Linh

  static final District PLACE = District.open(DISTRICT);

  @AfterAll
  static void close() {
    PLACE.close();
  }

  private static PostReader from(Role role) throws Exception {
    return PostReader.in(PLACE.office, role);
  }

  private static String page(Role role, String unit, String more) throws Exception {
    var answer = from(role).get(path(unit) + DAY + more);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static String path(String unit) throws Exception {
    var plans = from(Role.OBSERVER).get("/vi/plan" + DAY).body();
    return first(plans, "(/vi/plan/[0-9a-f-]{36})") + "/cascade/" + unit;
  }

  private static String first(String page, String pattern) {
    var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
    assertThat(found.find()).as(pattern + " in " + page).isTrue();
    return found.group(1);
  }

  /// The fields of the form that hands down, as the page has them.
  private static Map<String, String> fields(String page) {
    var fields = new LinkedHashMap<String, String>();
    Pattern.compile("name=\"(unit\\.[0-9a-f-]{36}|aim|version)\"[^>]*value=\"([^\"]*)\"")
        .matcher(page)
        .results()
        .forEach(one -> fields.put(one.group(1), one.group(2)));
    return fields;
  }

  /// Of all units together.
  private static int sum(Map<String, String> fields) {
    return fields.entrySet().stream()
        .filter(one -> one.getKey().startsWith("unit."))
        .mapToInt(one -> Integer.parseInt(one.getValue()))
        .sum();
  }

  private static HttpResponse<String> send(
      Role role, String unit, String what, Map<String, String> fields) throws Exception {
    var form =
        fields.entrySet().stream()
            .map(one ->
                one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return from(role).post(path(unit) + "/" + what, form);
  }

  @Test
  void theNineDistrictsFallShortOfTheProvince() throws Exception {
    var page = page(Role.OBSERVER, "19", "");

    assertThat(page).contains("còn thiếu 152 hộ", "Ai có thể nhận phần còn thiếu");
  }

  @Test
  void theNumbersOfTheAnnexStandBesideAllThatWasHandedDownSince() throws Exception {
    assertThat(page(Role.OBSERVER, "19", ""))
        .contains("Theo 45/KH-UBND, 12/3/2021: cộng 1.465 hộ", "Huyện Định Hóa: 328 hộ");
    assertThat(from(Role.OBSERVER).get(path("19").replaceFirst("/cascade.*", "") + DAY).body())
        .contains("cộng lại được 1.465 hộ", "quy ra 1.617 hộ: thiếu 152 hộ");
  }

  @Test
  void whatNobodySetIsSharedOutOnceSomebodySaysHowMany() throws Exception {
    var aim = "&aim=service.water";
    assertThat(page(Role.STANDING_AGENCY, "19", aim)).contains("Tổng số hộ cần chia");

    var shared = fields(page(Role.STANDING_AGENCY, "19", aim + "&propose=poor&total=1.000"));

    assertThat(sum(shared))
        .isPositive()
        .isLessThanOrEqualTo(1000); // one list has come in: it has no more
    for (var wrong : List.of("-1", "x")) {
      var asked = path("19") + DAY + aim + "&propose=poor&total=" + wrong;
      assertThat(from(Role.STANDING_AGENCY).get(asked).statusCode()).as(wrong).isEqualTo(422);
    }
  }

  @Test
  void belowACommuneNothingIsHandedDown() throws Exception {
    assertThat(page(Role.COMMUNE_LEADER, "05551", "")).contains("chưa được giao chỉ tiêu này");
    var fields = new LinkedHashMap<>(Map.of("aim", "rate", "version", "0", "reason", "thử"));
    assertThat(send(Role.COMMUNE_LEADER, COMMUNE, "hand-down", fields).statusCode()).isIn(403, 422);
  }

  @Test
  void theMeritHouseholdsAddUp() throws Exception {
    assertThat(page(Role.OBSERVER, "19", "&aim=merit"))
        .contains("phải đạt 194 hộ, đã giao đủ"); // 7 + 4 + 17 + 24 + 22 + 61 + 2 + 45 + 12
  }

  @Test
  void aServiceIsSetByNobodyUntilTheDistrictDoes() throws Exception {
    assertThat(page(Role.OBSERVER, "19", "&aim=service.toilet"))
        .contains("chưa ai giao chỉ tiêu này");
  }

  @Test
  void aDistrictSharesItsTargetOutAndACommuneAnswers() throws Exception {
    var whole = first(page(Role.OBSERVER, DISTRICT, ""), "phải đạt ([0-9.]+) hộ").replace(".", "");
    var proposed = fields(page(Role.DISTRICT_OFFICER, DISTRICT, "&propose=poor"));
    assertThat(sum(proposed)).isEqualTo(Integer.parseInt(whole));

    proposed.put("reason", "Theo số hộ nghèo đầu năm");
    assertThat(send(Role.DISTRICT_OFFICER, DISTRICT, "hand-down", proposed).statusCode())
        .isEqualTo(302);
    assertThat(page(Role.OBSERVER, DISTRICT, "")).contains("đã giao đủ", "Lần 1");

    var given =
        first(page(Role.COMMUNE_LEADER, COMMUNE, ""), "name=\"households\" value=\"(\\d+)\"");
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
    assertThat(page(Role.DISTRICT_OFFICER, DISTRICT, ""))
        .contains("1 đơn vị đề nghị số khác", "Đề nghị 1 hộ", "Nhiều hộ không có lao động");

    assertThat(page(Role.COMMUNE_LEADER, COMMUNE, ""))
        .contains("Đề nghị 1 hộ thay cho " + given + " hộ", "Xã Bảo Linh được giao " + given);
    whoeverAgreesNeedNotSayWhy(given);

    theSamePageSentAgainIsRefused(proposed);
    whatItSaidToOneNumberSaysNothingToAnother();
  }

  private static void whoeverAgreesNeedNotSayWhy(String given) throws Exception {
    var agreeing = new LinkedHashMap<>(Map.of("aim", "rate", "households", given, "answered", "1"));
    assertThat(send(Role.COMMUNE_LEADER, COMMUNE, "answer", agreeing).statusCode()).isEqualTo(302);
    assertThat(page(Role.COMMUNE_LEADER, COMMUNE, "")).contains("Đồng ý " + given + " hộ");
    assertThat(page(Role.DISTRICT_OFFICER, DISTRICT, ""))
        .doesNotContain("1 đơn vị đề nghị số khác");
    agreeing.putAll(Map.of("counter", "1", "answered", "2"));
    assertThat(send(Role.COMMUNE_LEADER, COMMUNE, "answer", agreeing).statusCode()).isEqualTo(422);
    agreeing.put("reason", "Nhiều hộ không có lao động");
    assertThat(send(Role.COMMUNE_LEADER, COMMUNE, "answer", agreeing).statusCode()).isEqualTo(302);
  }

  /// A second hand-down made on the page of the first: nothing of it is kept.
  private static void theSamePageSentAgainIsRefused(Map<String, String> proposed) throws Exception {
    proposed.put("reason", "gửi lại lần nữa");
    var again = send(Role.DISTRICT_OFFICER, DISTRICT, "hand-down", proposed);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("chỉ tiêu vừa được giao lại");
    assertThat(values(again.body(), "version"))
        .containsExactly("1"); // what it is told to send again
  }

  /// The number that it is given, fewer than none, and one more than the poor it has.
  private static void whatItCannotProposeIsRefused(Map<String, String> objecting) throws Exception {
    var poor =
        Integer.parseInt(
            first(
                    page(Role.DISTRICT_OFFICER, DISTRICT, ""),
                    "Bảo Linh</a></t[hd]>\\s*<td[^>]*>\\s*([0-9.]+)")
                .replace(".", ""));
    var wrong = new LinkedHashMap<>(objecting);
    for (var counter : List.of(objecting.get("households"), "-1", String.valueOf(poor + 1))) {
      wrong.put("counter", counter);
      assertThat(send(Role.COMMUNE_LEADER, COMMUNE, "answer", wrong).statusCode())
          .as(counter)
          .isEqualTo(422);
    }
    assertThat(send(Role.COMMUNE_LEADER, COMMUNE, "answer", wrong).body())
        .contains("Xã Bảo Linh chỉ có " + poor + " hộ", "Đề xuất một số không quá " + poor);
  }

  /// What two windows of one commune are told that send the same at once.
  private static List<Integer> twice(Map<String, String> fields) throws Exception {
    try (var windows = Executors.newFixedThreadPool(2)) {
      Callable<Integer> sending =
          () -> send(Role.COMMUNE_LEADER, COMMUNE, "answer", fields).statusCode();
      var told = windows.invokeAll(List.of(sending, sending));
      return List.of(told.get(0).get(), told.get(1).get());
    }
  }

  private static void whatItSaidToOneNumberSaysNothingToAnother() throws Exception {
    var anew = fields(page(Role.DISTRICT_OFFICER, DISTRICT, ""));
    var own = first(page(Role.COMMUNE_LEADER, COMMUNE, ""), "name=\"households\" value=\"(\\d+)\"");
    anew.replaceAll((name, value) -> name.startsWith("unit.") && value.equals(own) ? "0" : value);
    anew.put("reason", "Xem lại theo ý kiến của xã");
    assertThat(send(Role.DISTRICT_OFFICER, DISTRICT, "hand-down", anew).statusCode())
        .isEqualTo(302);
    assertThat(page(Role.DISTRICT_OFFICER, DISTRICT, ""))
        .contains("Lần 2", "Lần 1", "Xã Bảo Linh: " + own + " hộ", "Xã Bảo Linh: 0 hộ")
        .doesNotContain("Đề nghị 1 hộ");
  }

  @Test
  void whatCannotBeIsRefusedAndChangesNothing() throws Exception {
    var aim = "&aim=service.toilet";
    var fields = fields(page(Role.DISTRICT_LEADER, DISTRICT, aim));
    fields.put("aim", "service.toilet");
    fields.put("reason", "thử");
    var unit =
        fields.keySet().stream().filter(name -> name.startsWith("unit.")).findFirst().orElseThrow();

    for (var wrong : new String[] {"999999", "-1", "mười", "1,5", ""}) {
      fields.put(unit, wrong);
      var refused = send(Role.DISTRICT_LEADER, DISTRICT, "hand-down", fields);
      assertThat(refused.statusCode()).as(wrong).isEqualTo(422);
      if (wrong.matches("\\d+|-.*")) continue;
      assertThat(refused.body())
          .containsPattern("“" + wrong + "” ghi cho (Xã|Thị trấn) ")
          .contains("name=\"" + unit + "\"", "value=\"" + wrong + "\"", "value=\"thử\"");
    }
    theOtherFormStaysAsItWas(unit);
    fields.remove(unit);
    var left = send(Role.DISTRICT_LEADER, DISTRICT, "hand-down", fields);
    assertThat(left.statusCode()).isEqualTo(422);
    assertThat(left.body()).contains("danh sách đơn vị không đủ");
    fields.put(unit, "0");
    fields.put("unit.00000000-0000-7000-8000-000000000000", "0");
    assertThat(send(Role.DISTRICT_LEADER, DISTRICT, "hand-down", fields).statusCode())
        .isEqualTo(422);

    assertThat(page(Role.OBSERVER, DISTRICT, aim)).doesNotContain("Lần 1");
  }

  /// A district hands down and answers on one page; and what was typed is text, whatever it says.
  private static void theOtherFormStaysAsItWas(String unit) throws Exception {
    var rate = new LinkedHashMap<>(fields(page(Role.DISTRICT_LEADER, DISTRICT, "")));
    rate.putAll(Map.of("aim", "rate", "reason", "<b>thử</b>", unit, "<b>mười"));
    var handing = send(Role.DISTRICT_LEADER, DISTRICT, "hand-down", rate).body();
    assertThat(values(handing, "reason")).containsExactly("", "&lt;b>thử&lt;/b>");
    assertThat(handing).contains("“&lt;b&gt;mười”").doesNotContain("<b>mười", "<b>thử");

    var answer = Map.of("aim", "rate", "households", "1", "answered", "0", "reason", "nhiều quá");
    var answering = send(Role.DISTRICT_LEADER, DISTRICT, "answer", answer);
    assertThat(answering.statusCode()).isBetween(400, 499);
    assertThat(values(answering.body(), "reason")).containsExactly("nhiều quá", "");
    assertThat(fields(answering.body()))
        .isEqualTo(fields(page(Role.DISTRICT_LEADER, DISTRICT, "")));
  }

  private static List<String> values(String page, String name) {
    return Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]*)\"")
        .matcher(page)
        .results()
        .map(one -> one.group(1))
        .toList();
  }

  @Test
  void onlyTheUnitsOwnCommitteeHandsDownAndAnswers() throws Exception {
    var fields = new LinkedHashMap<>(Map.of("aim", "rate", "version", "0", "reason", "thử"));

    assertThat(send(Role.DISTRICT_LEADER, "164", "hand-down", fields).statusCode()).isEqualTo(403);
    assertThat(send(Role.DISTRICT_LEADER, "19", "hand-down", fields).statusCode()).isEqualTo(403);
    fields.putAll(Map.of("households", "1", "answered", "0"));
    assertThat(send(Role.COMMUNE_LEADER, "05551", "answer", fields).statusCode()).isEqualTo(403);
  }

  /// No list has come in of the other districts: nobody knows how many are poor there.
  @Test
  void whereNobodyKnowsHowManyThereAreNoMoreIsGivenThanLiveThere() throws Exception {
    var fields = fields(page(Role.STANDING_AGENCY, "19", ""));
    fields.put("reason", "thử");
    fields.replaceAll((name, value) -> name.startsWith("unit.") ? "999999999" : value);

    assertThat(send(Role.STANDING_AGENCY, "19", "hand-down", fields).statusCode()).isEqualTo(422);
    assertThat(page(Role.OBSERVER, "19", "")).doesNotContain("Lần 1");
  }
}
