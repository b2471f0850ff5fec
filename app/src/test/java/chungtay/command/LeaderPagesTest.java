package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A place on one screen, as its leader's browser reads it.
class LeaderPagesTest {

  static final String DAY = "day=2021-09-30";
  static final String DISTRICT = "167"; // Định Hóa
  static final District PLACE = District.open(DISTRICT);

  private static final Pattern ROW = Pattern.compile("<tr.*?</tr>", Pattern.DOTALL);
  private static final Pattern CELL = Pattern.compile("<t[hd].*?</t[hd]>", Pattern.DOTALL);

  @AfterAll
  static void close() {
    PLACE.close();
  }

  private static String page(Role role, String path) throws Exception {
    var answer = PostReader.in(PLACE.office, role).get("/vi" + path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static String leader(Role role, String more) throws Exception {
    return page(role, "/desk/leader?" + DAY + more);
  }

  private static String text(String markup) {
    return markup.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
  }

  private static String headline(String page) {
    return text(found(page, "(<h1>.*?</h1>)").getFirst());
  }

  private static List<String> found(String page, String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(one -> one.group(1).replace("&amp;", "&"))
        .toList();
  }

  /// What a table says of each place: some of its columns.
  private static Map<String, List<String>> places(String page, int... columns) {
    var table = found(page, "(<table class=\"aims\">.*?</table>)").getFirst();
    var places = new LinkedHashMap<String, List<String>>();
    ROW.matcher(table)
        .results()
        .skip(1)
        .forEach(row -> {
          var cells = CELL.matcher(row.group()).results().map(cell -> text(cell.group())).toList();
          var some = Arrays.stream(columns).mapToObj(cells::get).toList();
          places.put(cells.getFirst(), some);
        });
    return places;
  }

  @Test
  void theFiguresAreThoseOfThePageOfTheProvince() throws Exception {
    var leader = leader(Role.PROVINCIAL_LEADER, "");
    var unit = page(Role.PROVINCIAL_LEADER, "/desk/unit/19?" + DAY);

    assertThat(headline(leader)).isEqualTo(headline(unit));
    assertThat(places(leader, 2, 3, 5, 6)).hasSize(11).isEqualTo(places(unit, 4, 5, 7, 8));
    assertThat(found(leader, "(<b>[^<]*<i>%</i></b>)"))
        .isEqualTo(found(unit, "(<b>[^<]*<i>%</i></b>)"))
        .hasSize(1);
    assertThat(text(leader)).contains("/ 194 hộ", "Dự báo cả năm giảm");
  }

  @Test
  void whatIsLateIsWhatThePageOfTasksCallsLate() throws Exception {
    var leader = leader(Role.OBSERVER, "");

    // Five departments in the first quarter, nine districts by 30 March.
    assertThat(text(leader)).contains("Xem 14 việc chậm", "và 11 cơ quan khác");
    var all = found(leader, "href=\"/vi(/plan/tasks[^\"]*LATE)\"");
    assertThat(rows(all.getFirst())).isEqualTo(14);
    var holders =
        found(
            leader, "(<a href=\"/vi/plan/tasks[^\"]*holder=[^\"]*\">.*?</a></th>\\s*<td.*?</td>)");
    assertThat(holders).hasSize(3);
    for (var holder : holders) {
      var list = found(holder, "href=\"/vi([^\"]*)\"").getFirst();
      assertThat(text(found(holder, "(<td.*)").getFirst())).isEqualTo(String.valueOf(rows(list)));
    }
  }

  private static long rows(String list) throws Exception {
    var table = found(page(Role.OBSERVER, list), "(<tbody>.*?</tbody>)").getFirst();
    return ROW.matcher(table).results().count();
  }

  @Test
  void aLeaderBeginsWithTheirOwnPlaceAndMayLookAtOthers() throws Exception {
    var own = leader(Role.DISTRICT_LEADER, "");

    assertThat(headline(own))
        .isEqualTo(headline(page(Role.DISTRICT_LEADER, "/desk/unit/167?" + DAY)));
    assertThat(own).contains("/desk/leader.pdf?" + DAY + "&amp;unit=167");
    // Its own committee has not sent its plan; what departments owe is none of its.
    assertThat(text(own)).contains("UBND huyện Định Hóa", "Xem 1 việc chậm").doesNotContain("Sở ");
    var list = found(own, "href=\"/vi(/plan/tasks[^\"]*LATE[^\"]*unit=167)\"").getFirst();
    assertThat(rows(list)).isEqualTo(1);

    assertThat(headline(leader(Role.DISTRICT_LEADER, "&unit=19")))
        .isEqualTo(headline(leader(Role.PROVINCIAL_LEADER, "")));
    assertThat(headline(leader(Role.SECTOR_OFFICER, "")))
        .isEqualTo(headline(leader(Role.PROVINCIAL_LEADER, "")));
  }

  @Test
  void noHouseholdIsNamedThere() throws Exception {
    assertThat(leader(Role.PROVINCIAL_LEADER, "")).doesNotContain("/desk/household/");
  }

  @ParameterizedTest
  @CsvSource({
    "167, 2021-09-30, 07-2021, Kế hoạch 45/KH-UBND đặt chỉ tiêu theo chuẩn",
    "164, 2021-09-30, 59-2015, Chưa có danh sách hộ nghèo của thành phố Thái Nguyên",
    "19, 2020-12-31, 59-2015, Chưa có kế hoạch nào đặt chỉ tiêu đo được cho năm 2020",
    "05554, 2021-09-30, 59-2015, Nơi này chưa được giao chỉ tiêu",
  })
  void whatIsMissingSaysWhy(String unit, String day, String standard, String why) throws Exception {
    var page =
        page(
            Role.STANDING_AGENCY,
            "/desk/leader?day=" + day + "&unit=" + unit + "&standard=" + standard);

    assertThat(text(page)).contains(why);
    assertThat(page).doesNotContain("<table class=\"aims\">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"99", "%3Cscript%3E", "%00", "19,19"})
  void aPlaceThatIsNoneIsRefused(String unit) throws Exception {
    var answer =
        PostReader.in(PLACE.office, Role.OBSERVER).get("/vi/desk/leader?" + DAY + "&unit=" + unit);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("<script>");
  }

  @Test
  void onlyAWallRenewsItself() throws Exception {
    assertThat(leader(Role.OBSERVER, "&view=wall")).contains("http-equiv=\"refresh\"");
    assertThat(leader(Role.OBSERVER, "")).doesNotContain("http-equiv=\"refresh\"");
  }

  @Test
  void ofMoreCommunesThanFitTheLatestAreShownAndTheBest() throws Exception {
    handDown();

    var rows = places(leader(Role.DISTRICT_LEADER, ""), 2, 3);
    var more = rows.keySet().stream().filter(name -> name.matches("và \\d+ xã khác")).toList();
    // The whole, 12 lines for communes, and what was given to nobody.
    assertThat(rows).hasSize(14);
    assertThat(more).hasSize(1);
    var communes = places(page(Role.OBSERVER, "/desk/unit/167?" + DAY), 4, 5);
    var shown = rows.keySet().stream().filter(communes::containsKey).count() - 2;
    assertThat(shown).isEqualTo(11);
    assertThat(more.getFirst()).isEqualTo("và " + (communes.size() - 2 - 11) + " xã khác");
  }

  /// The district shares its target out among its communes, as its page proposes.
  private static void handDown() throws Exception {
    var district = PostReader.in(PLACE.office, Role.DISTRICT_OFFICER);
    var plan = found(district.get("/vi/plan?" + DAY).body(), "(/vi/plan/[0-9a-f-]{36})").getFirst();
    var path = plan + "/cascade/" + DISTRICT;
    var page = district.get(path + "?" + DAY + "&propose=poor").body();
    var form =
        Pattern.compile("name=\"(unit\\.[0-9a-f-]{36}|aim|version)\"[^>]*value=\"([^\"]*)\"")
            .matcher(page)
            .results()
            .map(one -> one.group(1) + "=" + one.group(2))
            .collect(Collectors.joining("&"));
    var reason = URLEncoder.encode("Theo số hộ nghèo", StandardCharsets.UTF_8);
    var answer = district.post(path + "/hand-down", form + "&reason=" + reason);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
  }
}
