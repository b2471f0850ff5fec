package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Field;
import chungtay.access.May;
import chungtay.access.Role;
import chungtay.access.Scope;
import chungtay.access.Tables;
import chungtay.law.Law;
import chungtay.law.StandardId;
import chungtay.measure.Figures;
import chungtay.measure.Filter;
import chungtay.measure.Question;
import chungtay.place.Places;
import chungtay.place.UnitId;
import chungtay.registry.HouseholdId;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every role before every kind of page, of its own place and of others, against the table that a
/// person can read.
class SeenFromEachPostTest {

  static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
  static final StandardId STANDARD = new StandardId("59-2015");
  static final String DAY = "day=2021-09-30";
  static final String HERE = "05554"; // Bảo Linh
  static final String THERE = "05536"; // Chợ Chu, of the same district

  static final District DISTRICT = District.open("167");
  static SmallOffice office = DISTRICT.office;

  @AfterAll
  static void close() {
    DISTRICT.close();
  }

  static Stream<List<String>> posts() throws IOException {
    return Tables.rows("posts.csv");
  }

  @ParameterizedTest
  @MethodSource("posts")
  void aPostSeesWhatTheTableSays(List<String> row) throws Exception {
    var seat = seat(Role.valueOf(row.getFirst()));
    assertThat(
            List.of(
                seat.status("unit/19"), seat.status("map"), seat.uploads(), seat.status("audit")))
        .hasToString(row.subList(1, 5).toString());
    seat.lists("unit=" + HERE + "&class=POOR", row.get(5));
    seat.lists("unit=" + HERE + "&lacks=toilet", row.get(6));
    seat.lists("unit=" + THERE + "&lacks=toilet", row.get(7));

    var lacking = Filter.none().lacking(bit("toilet"));
    var village = village();
    var ofTheVillage = any(village, lacking, Set.of());
    var beside = any(unit(HERE), lacking, ids(village, Filter.none()));
    var there = any(unit(THERE), lacking, Set.of());
    var withoutNeed = any(village, Filter.none(), inNeedOfHealth());
    assertThat(seat.opens(ofTheVillage, beside, there, withoutNeed))
        .hasToString(row.subList(8, 12).toString());
    assertThat(
            seat.statuses(
                "duplicate",
                "household/" + ofTheVillage.value() + "/event/birth",
                "household/" + there.value() + "/event/birth",
                "events",
                "household/" + ofTheVillage.value() + "/paper",
                "household/" + there.value() + "/paper"))
        .hasToString(row.subList(12, 18).toString());
    assertThat(seat.status("duplicate/judged")).hasToString(row.get(22));
  }

  /// What a page or a file does not show stands nowhere in it.
  @ParameterizedTest
  @EnumSource(Role.class)
  void aListHasNoColumnOutsideTheFieldsOfTheRole(Role role) throws Exception {
    var file = seat(role).get("/vi/desk/list.csv?" + DAY + "&unit=" + HERE).body();
    var heads = file.lines().findFirst().orElseThrow();

    assertThat(heads.contains("Loại hộ")).isEqualTo(role.fields().contains(Field.CLASS));
    assertThat(heads.contains("Điểm B1")).isEqualTo(role.fields().contains(Field.INCOME));
    assertThat(heads.contains("Chất lượng nhà ở")).isEqualTo(role.fields().contains(Field.LACKS));
  }

  @Test
  void aSectorOfficerIsToldTheirOwnIndicatorsAndNothingElse() throws Exception {
    var household = any(unit(HERE), Filter.none().lacking(bit("toilet")), Set.of());
    var page = seat(Role.SECTOR_OFFICER).household(household).body();

    assertThat(page)
        .contains("Hố xí/nhà tiêu hợp vệ sinh", "Bảo hiểm y tế")
        .doesNotContain("Vì sao xếp loại như vậy", "Chất lượng nhà ở", "hộ nghèo", "Điểm B1")
        .doesNotContain("Hộ nghèo", "•••", "Người có công");
  }

  /// A click shows it and leaves a line; whoever sees no numbers is not shown one by asking.
  @Test
  void anIdentityNumberIsShownOnAClickThatIsWrittenDown() throws Exception {
    var household = any(village(), Filter.none(), Set.of());
    var path = "/vi/desk/household/" + household.value();
    var page = seat(Role.COMMUNE_OFFICER).household(household).body();
    var button = Pattern.compile("name=\"person\" value=\"([^\"]+)\"").matcher(page);
    assertThat(button.find()).isTrue();
    var form = DAY + "&person=" + button.group(1);

    assertThat(page).contains("•••").doesNotContainPattern(">\\d{12}<");
    assertThat(seat(Role.COMMUNE_OFFICER).post(path, form).body()).containsPattern(">\\d{12} <");
    assertThat(lines(button.group(1))).containsExactly("demo-commune-officer");
    assertThat(seat(Role.PROVINCIAL_LEADER).post(path, form).statusCode()).isEqualTo(403);
    assertThat(seat(Role.OBSERVER).post(path, form).statusCode()).isEqualTo(403);
    var elsewhere = "/vi/desk/household/" + any(unit(THERE), Filter.none(), Set.of()).value();
    assertThat(seat(Role.COMMUNE_OFFICER).post(elsewhere, form).statusCode()).isEqualTo(404);
    assertThat(lines(button.group(1))).hasSize(1);
  }

  private static List<String> lines(String person) {
    return DISTRICT
        .database
        .client()
        .sql("SELECT person FROM audit.act WHERE kind = 'registry.identity' AND subject = :person")
        .param("person", person)
        .query((row, _) -> row.getString("person"))
        .list();
  }

  @Test
  void aListSaysHowManyOfItsHouseholdsAreOutOfScope() throws Exception {
    var seat = seat(Role.COMMUNE_OFFICER);
    var path = "/vi/desk/list?" + DAY + "&lacks=toilet&unit=";

    assertThat(seat.get(path + THERE).body()).containsPattern("\\d+ hộ này ngoài phạm vi");
    assertThat(seat.get(path + "167").body()).containsPattern("\\d+ hộ ngoài phạm vi được xem");
    assertThat(seat.get(path + HERE).body()).doesNotContain("ngoài phạm vi");
  }

  /// More than a page of a search can tell of are told to be more, and a file holds them all.
  @Test
  void aSearchThatFindsTooManySaysSo() throws Exception {
    var query = "?" + DAY + "&unit=167&q=";
    var all = office.get("/vi/desk/list" + query + "a").body();
    var file = office.get("/vi/desk/list.csv" + query + "a").body();

    assertThat(PagesTest.headline(all)).isEqualTo("Ít nhất 500 hộ");
    assertThat(all).contains("Hiện 500 hộ tìm thấy đầu tiên");
    assertThat(file.lines().count() - 1).isGreaterThan(1_000);
    assertThat(PagesTest.headline(office.get("/vi/desk/list" + query + "TN-0").body()))
        .doesNotContain("Ít nhất");
  }

  /// Whom a suggestion showed stands in its line; what was typed stands in none.
  @Test
  void whatIsSuggestedIsInScopeAndWrittenDown() throws Exception {
    var found = seat(Role.COMMUNE_OFFICER).get("/vi/desk/search?" + DAY + "&q=hoang+thi").body();
    var shown = SmallOffice.links(found).filter(link -> link.contains("/desk/household/")).toList();
    var line =
        DISTRICT
            .database
            .client()
            .sql("SELECT a::text FROM audit.act AS a WHERE a.kind = 'registry.suggest'")
            .query((row, _) -> row.getString(1))
            .single();

    assertThat(shown).isNotEmpty();
    assertThat(found).contains("Xã Bảo Linh").doesNotContainPattern(">[^<]*\\d{9}");
    assertThat(line).contains("demo-commune-officer").doesNotContain("hoang");
    assertThat(shown).allMatch(link -> line.contains(link.substring(19, 55)));
    for (var role : Set.of(Role.FUND_ACCOUNTANT, Role.OBSERVER)) {
      assertThat(seat(role).get("/vi/desk/search?" + DAY + "&q=hoang+thi").body())
          .contains("Không tìm thấy hộ nào");
    }
    assertThat(seat(Role.COMMUNE_OFFICER).get("/vi/desk/search?" + DAY + "&q=h").body())
        .contains("Gõ thêm vài chữ");
  }

  @Test
  void theMenuLeadsToTheHouseholdsThatAPostMaySee() throws Exception {
    assertThat(menu(Role.COMMUNE_OFFICER)).contains("class=POOR");
    var list = seat(Role.SECTOR_OFFICER).get(menu(Role.SECTOR_OFFICER)).body();

    assertThat(menu(Role.SECTOR_OFFICER)).doesNotContain("class=");
    assertThat(list).contains("/vi/desk/household/");
  }

  private static String menu(Role role) throws Exception {
    var page = seat(role).get("/vi/desk/unit/19?" + DAY).body();
    return SmallOffice.links(page)
        .filter(link -> link.startsWith("/vi/desk/list?"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSponsorIsLedToTheHouseholdsThatItTookOn() throws Exception {
    var seat = seat(Role.SPONSOR);
    var first = seat.get("/vi").headers().firstValue("Location").orElseThrow();
    var list = seat.get(URI.create(first).getRawPath() + "?" + DAY);

    assertThat(first).contains("/desk/list");
    assertThat(PagesTest.headline(list.body())).startsWith("3 hộ");
    var household =
        SmallOffice.links(list.body())
            .filter(link -> link.contains("/desk/household/"))
            .findFirst()
            .orElseThrow();
    assertThat(seat.get(household).body()).doesNotContain("Thành viên", "Điểm", "Hộ nghèo");
  }

  @Test
  void everyMethodOfAControllerSaysWhoMayCallIt() {
    var silent =
        office.bean(RequestMappingHandlerMapping.class).getHandlerMethods().values().stream()
            .filter(method -> method.getMethodAnnotation(May.class) == null)
            .map(Object::toString)
            .toList();

    assertThat(silent).isEmpty();
  }

  @Test
  void whoeverLeftIsLedToTheDoorAndFromThereBack() throws Exception {
    var seat = seat(Role.DISTRICT_OFFICER);
    seat.post("/vi/desk/sign-in/leave", "");
    var asked = seat.get("/vi/desk/unit/19?" + DAY);

    assertThat(asked.statusCode()).isEqualTo(302);
    assertThat(asked.headers().firstValue("Location"))
        .get()
        .asString()
        .endsWith("/vi/desk/sign-in?to=%2Fvi%2Fdesk%2Funit%2F19%3Fday%3D2021-09-30");
    assertThat(seat.post("/vi/desk/account/post", "post=" + UUID.randomUUID()).statusCode())
        .isEqualTo(401);
  }

  static PostReader seat(Role role) throws Exception {
    return PostReader.in(office, role);
  }

  private static int bit(String code) {
    return office.bean(Law.class).indicators(STANDARD).stream()
        .filter(one -> one.code().equals(code))
        .mapToInt(one -> one.bit())
        .findFirst()
        .orElseThrow();
  }

  private static UnitId unit(String code) {
    return office.bean(Places.class).on(TODAY).byCode(code).orElseThrow().id();
  }

  /// The one where the village head of the demo works.
  private static UnitId village() {
    var units = office.bean(Places.class).on(TODAY);
    return units.children(unit(HERE)).getFirst().id();
  }

  private static Set<HouseholdId> inNeedOfHealth() {
    var need = new HashSet<HouseholdId>();
    for (var code : List.of("health_care", "health_insurance", "toilet")) {
      need.addAll(ids(unit(HERE), Filter.none().lacking(bit(code))));
    }
    return need;
  }

  private static HouseholdId any(UnitId place, Filter filter, Set<HouseholdId> but) {
    Optional<HouseholdId> found =
        List.copyOf(ids(place, filter)).stream().filter(one -> !but.contains(one)).findFirst();
    return found.orElseThrow();
  }

  private static Set<HouseholdId> ids(UnitId place, Filter filter) {
    var question = new Question(place, TODAY, STANDARD, filter);
    return new LinkedHashSet<>(office.bean(Figures.class).all(Scope.all("test", TODAY), question));
  }
}
