package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages of the whole office, asked for as a browser asks.
class PagesTest {

  static final String DAY = "day=2021-09-30";
  static final String SONG_CONG = "165";

  static final District DISTRICT = District.open(SONG_CONG);
  static SmallOffice office = DISTRICT.office;

  @AfterAll
  static void close() {
    DISTRICT.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/vi/desk/unit/19",
        "/en/desk/unit/19",
        "/vi/desk/unit/165",
        "/en/desk/unit/165",
        "/vi/desk/unit/164",
        "/vi/desk/map",
        "/en/desk/map",
        "/vi/desk/list",
        "/en/desk/list",
        "/vi/desk/audit",
        "/en/desk/audit",
        "/vi/desk/components"
      })
  void aPageOpensAndSaysThatItsDataIsSynthetic(String path) throws Exception {
    var page = office.get(path + "?" + DAY);

    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    assertThat(page.body()).containsAnyOf("Dữ liệu mô phỏng", "Synthetic data");
  }

  @Test
  void theFirstAddressLeadsToTheProvinceOnTheDayOfBusiness() throws Exception {
    var first = office.get("/");

    assertThat(first.statusCode()).isEqualTo(302);
    assertThat(first.headers().firstValue("Location"))
        .hasValueSatisfying(where -> assertThat(where).endsWith("/vi/desk/unit/19?" + DAY));
  }

  /// The whole stands first; what follows are its parts, those of no part among them.
  @ParameterizedTest
  @ValueSource(strings = {"19", "165"})
  void householdsBelowAPlaceAddUpToItsOwn(String unit) throws Exception {
    var page = office.get("/vi/desk/unit/" + unit + "?" + DAY).body();
    var table = page.substring(page.indexOf("<table"), page.indexOf("</table>"));
    var poor =
        Pattern.compile("<tr.*?</tr>", Pattern.DOTALL)
            .matcher(table)
            .results()
            .map(row -> Pattern.compile("class=POOR\"[^>]*>([\\d.]+)<").matcher(row.group()))
            .filter(Matcher::find)
            .map(cell -> Integer.parseInt(cell.group(1).replace(".", "")))
            .toList();

    assertThat(poor).hasSizeGreaterThan(5);
    assertThat(poor.stream().skip(1).mapToInt(Integer::intValue).sum()).isEqualTo(poor.getFirst());
  }

  @Test
  void aListGoesOnUntilEveryHouseholdWasShownOnce() throws Exception {
    var seen = new ArrayList<String>();
    var next = "/vi/desk/list?" + DAY + "&unit=165&class=POOR";
    var count = 0;
    while (next != null) {
      var page = office.get(next).body();
      count = Integer.parseInt(headline(page).split(" ", 2)[0].replace(".", ""));
      SmallOffice.links(page).filter(link -> link.contains("/desk/household/")).forEach(seen::add);
      next =
          SmallOffice.links(page)
              .filter(link -> link.startsWith("/vi/desk/list?") && link.contains("after="))
              .filter(_ -> page.contains("Trang sau"))
              .reduce((_, last) -> last)
              .orElse(null);
    }
    assertThat(seen).doesNotHaveDuplicates().hasSize(count);
  }

  @Test
  void aListGoesOnAfterNobodyWhomItDoesNotHold() throws Exception {
    var elsewhere = office.get("/vi/desk/list?" + DAY + "&unit=165&class=NEAR_POOR").body();
    var stranger =
        SmallOffice.links(elsewhere)
            .filter(link -> link.contains("/desk/household/"))
            .map(link -> link.replaceAll(".*/household/|[?].*", ""))
            .findFirst()
            .orElseThrow();
    var list = "/vi/desk/list?" + DAY + "&unit=165&class=POOR&after=";

    assertThat(office.get(list + stranger).statusCode()).isEqualTo(409);
    assertThat(office.get(list + "0198c0de-0000-7000-8000-000000000000").statusCode())
        .isEqualTo(409);
  }

  @Test
  void aHouseholdOpensItsGrounds() throws Exception {
    var list = office.get("/vi/desk/list?" + DAY + "&unit=165&class=POOR").body();
    var household =
        SmallOffice.links(list)
            .filter(link -> link.contains("/desk/household/"))
            .findFirst()
            .orElseThrow();

    var page = office.get(household).body();

    assertThat(page).contains("công nhận", "Thông tư 17/2016/TT-BLĐTBXH", "kết quả rà soát năm");
  }

  @Test
  void whoOpenedAHouseholdStandsInTheTrail() throws Exception {
    var list = office.get("/vi/desk/list?" + DAY + "&unit=165&class=POOR").body();
    var household =
        SmallOffice.links(list)
            .filter(link -> link.contains("/desk/household/"))
            .findFirst()
            .orElseThrow();
    office.get(household);

    var trail = office.get("/vi/desk/audit?" + DAY).body();

    assertThat(headline(trail)).contains("dòng nhật ký");
    assertThat(trail)
        .contains("Mở xem hộ", "xem trên trang", "127.0.0.1", "Danh sách …")
        .contains(
            "Hộ …" + household.substring(household.indexOf('?') - 12, household.indexOf('?')));
  }

  @Test
  void aFileHoldsEveryRowOfItsList() throws Exception {
    var query = "?" + DAY + "&unit=165&class=NEAR_POOR";
    var list = office.get("/vi/desk/list" + query).body();
    var file = office.get("/vi/desk/list.csv" + query).body();

    var households = Integer.parseInt(headline(list).split(" ", 2)[0].replace(".", ""));
    assertThat(file.lines()).hasSize(1 + households);
  }

  /// Who looked at whom, and who took which list away; never what name or number was typed.
  @Test
  void lookingAtAListAndTakingItAwayLeaveALine() throws Exception {
    var query = "?" + DAY + "&unit=165&class=POOR&q=nguyen";
    var shown =
        SmallOffice.links(office.get("/vi/desk/list" + query).body())
            .filter(link -> link.contains("/desk/household/"))
            .count();
    var rows = office.get("/vi/desk/list.csv" + query).body().lines().count() - 1;

    assertThat(shown).isPositive();
    assertThat(trail("registry.list", "jsonb_array_length(after -> 'households')"))
        .isEqualTo(String.valueOf(shown));
    assertThat(trail("registry.export", "after ->> 'rows'")).isEqualTo(String.valueOf(rows));
    assertThat(trail("registry.export", "after -> 'asked' ->> 'class'")).isEqualTo("POOR");
    assertThat(trail("registry.list", "after::text || subject || reason")).doesNotContain("nguyen");
  }

  /// What the newest line of a kind says.
  private static String trail(String kind, String what) {
    return DISTRICT
        .database
        .client()
        .sql(
            "SELECT CAST("
                + what
                + " AS text) FROM audit.act WHERE kind = :kind ORDER BY happened_at DESC, id DESC LIMIT 1")
        .param("kind", kind)
        .query(String.class)
        .single();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/vi/desk/list?day=2021-09-30&class=POR",
        "/vi/desk/list?day=2021-09-30&clas=POOR",
        "/vi/desk/list.csv?day=2021-09-30&clas=POOR",
        "/vi/desk/list?day=2021-09-30&class=POOR,NEAR_POOR",
        "/vi/desk/list?day=2021-09-30&lacks=roof",
        "/vi/desk/list?day=2021-09-30&change=ESCAPED",
        "/vi/desk/list?day=2021-10-01",
        "/vi/desk/unit/19?day=tomorrow"
      })
  void whatCannotBeAskedIsRefusedAndNeverIgnored(String path) throws Exception {
    assertThat(office.get(path).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/vi/desk/unit/99?day=2021-09-30",
        "/vi/desk/household/0198c0de-0000-7000-8000-000000000000?day=2021-09-30",
        "/vi/desk/unit/19?day=2015-12-31",
        "/vi/nowhere"
      })
  void whatIsNotThereIsAPageOfTheHouse(String path) throws Exception {
    var page = office.get(path);

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("<h1>").doesNotContain("Exception");
  }

  /// Nothing on any page is fetched from elsewhere.
  @Test
  void noPageAsksAnotherServer() throws Exception {
    var elsewhere = new ArrayList<String>();
    for (var path : List.of("/vi/desk/unit/19", "/vi/desk/map", "/vi/desk/list")) {
      var page = office.get(path + "?" + DAY).body();
      Pattern.compile("(?:src|href|action)=\"((?:https?:)?//[^\"]*)\"")
          .matcher(page)
          .results()
          .forEach(found -> elsewhere.add(found.group(1)));
    }
    assertThat(elsewhere).isEmpty();
  }

  static String headline(String page) {
    var found = Pattern.compile("<h1>([^<]*)</h1>").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
