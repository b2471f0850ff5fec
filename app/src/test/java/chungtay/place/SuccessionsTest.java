package chungtay.place;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.classification.Area;
import chungtay.database.TestDatabase;
import chungtay.place.Succession.Share;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What becomes of units: mergers, divisions, new names, and codes that are used again.
class SuccessionsTest {

  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final Places PLACES = Seeded.in(DATABASE);

  static final LocalDate REVIEW = LocalDate.parse("2021-09-30");
  static final LocalDate REFORM = LocalDate.parse("2025-07-01");

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  static Units on(String day) {
    return PLACES.on(LocalDate.parse(day));
  }

  static Unit unit(String code, String day) {
    return on(day).byCode(code).orElseThrow();
  }

  static Map<UnitId, Share> successorsOn(Unit unit, String day) {
    return PLACES.successorsOn(unit.id(), LocalDate.parse(day));
  }

  @Test
  void aCodeMeansAnotherUnitWhenTheStateUsesItAgain() {
    var camGia = unit("05467", "2025-06-30");
    var giaSang = unit("05461", "2025-06-30");
    var newGiaSang = unit("05467", "2025-07-01");

    assertThat(camGia.name()).isEqualTo("Phường Cam Giá");
    assertThat(giaSang.name()).isEqualTo("Phường Gia Sàng");
    assertThat(newGiaSang.name()).isEqualTo("Phường Gia Sàng");
    assertThat(newGiaSang.id()).isNotIn(camGia.id(), giaSang.id());
    assertThat(successorsOn(camGia, "2025-07-01"))
        .isEqualTo(
            Map.of(newGiaSang.id(), Share.PART, unit("05500", "2025-07-01").id(), Share.PART));
    assertThat(successorsOn(giaSang, "2025-07-01"))
        .isEqualTo(
            Map.of(newGiaSang.id(), Share.PART, unit("05443", "2025-07-01").id(), Share.PART));
  }

  @Test
  void everyCommuneOf2021HasSuccessorsIn2025ExactlyAsTheFileSays() throws Exception {
    for (var commune : PLACES.on(REVIEW).all(Level.COMMUNE)) {
      var expected =
          DataFile.rows("changes-2025.csv").stream()
              .filter(row -> row.getField("province").equals("19"))
              .filter(row -> row.getField("code").equals(commune.code().orElseThrow()))
              .map(row -> row.getField("code_after") + " " + row.getField("share"))
              .toList();
      var found =
          successorsOn(commune, "2025-07-01").entrySet().stream()
              .map(one ->
                  PLACES.on(REFORM).find(one.getKey()).flatMap(Unit::code).orElseThrow()
                      + " "
                      + one.getValue())
              .toList();
      assertThat(found)
          .as(commune.name())
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void everyCommuneOf2025ComesFromSomewhere() {
    var kept = PLACES.on(REFORM.minusDays(1)).byCode("05719").orElseThrow().id(); // Sảng Mộc
    for (var commune : PLACES.on(REFORM).all(Level.COMMUNE)) {
      var from = PLACES.predecessors(commune.id());
      // Thượng Quan, of the province that joined, is the other one that was kept as it was.
      if (commune.id().equals(kept) || commune.name().equals("Xã Thượng Quan")) {
        assertThat(from).isEmpty();
      } else {
        assertThat(from).as(commune.name()).isNotEmpty();
      }
    }
  }

  @Test
  void aUnitThatStandsIsItsOwnSuccessor() {
    var commune = unit("05554", "2021-09-30");

    assertThat(successorsOn(commune, "2021-09-30")).isEqualTo(Map.of(commune.id(), Share.WHOLE));
    assertThat(successorsOn(commune, "2025-06-30")).isEqualTo(Map.of(commune.id(), Share.WHOLE));
  }

  @Test
  void aChainOfMergersIsFollowedToTheDay() {
    var town = unit("05764", "2021-09-30"); // thị trấn Quân Chu, merged in 2023 and again in 2025

    assertThat(successorsOn(town, "2023-04-09")).isEqualTo(Map.of(town.id(), Share.WHOLE));
    assertThat(successorsOn(town, "2023-04-10"))
        .isEqualTo(Map.of(unit("05851", "2023-04-10").id(), Share.WHOLE));
    assertThat(successorsOn(town, "2025-07-01"))
        .isEqualTo(Map.of(unit("05851", "2025-07-01").id(), Share.WHOLE));
  }

  /// Whoever was entrusted with a unit goes along with it, and looks back at what it was made of;
  /// not so where it was divided, until somebody says who follows which part.
  @Test
  void aUnitComesToWhatTookItInAsAWhole() {
    var town = unit("05764", "2021-09-30");
    var merged = unit("05851", "2023-04-10");
    var divided = unit("05461", "2021-09-30"); // Gia Sàng

    assertThat(PLACES.cameTo(town.id(), REVIEW)).containsExactly(town.id());
    assertThat(PLACES.cameTo(town.id(), LocalDate.parse("2023-04-10")))
        .containsExactly(merged.id());
    assertThat(PLACES.cameTo(merged.id(), REVIEW)).contains(town.id());
    assertThat(PLACES.cameTo(divided.id(), REFORM)).isEmpty();
  }

  @Test
  void homesAreAllUnitsWhosePeopleStandInAPlace() {
    var town = unit("05764", "2021-09-30");
    var after = LocalDate.parse("2023-04-10");
    var homes = PLACES.homesOf(Set.of(town.id()), after);

    assertThat(homes).contains(town.id(), unit("05851", "2023-04-10").id());
    assertThat(homes)
        .allMatch(home ->
            on("2023-04-10")
                .within(PLACES.standing(home, after), unit("05851", "2023-04-10").id()));
    assertThat(PLACES.homesOf(Set.of(town.id()), REVIEW)).containsExactly(town.id());
    assertThat(PLACES.homesOf(Set.of(), REVIEW)).isEmpty();
  }

  @Test
  void aPartOfAUnitStaysAPartHoweverItGoesOn() {
    assertThat(Share.WHOLE.then(Share.WHOLE)).isEqualTo(Share.WHOLE);
    assertThat(Share.WHOLE.then(Share.PART)).isEqualTo(Share.PART);
    assertThat(Share.PART.then(Share.WHOLE)).isEqualTo(Share.PART);
  }

  @Test
  void whereAUnitWentBetweenTwoDaysMayBeUnknown() {
    var commune =
        unit("05782", "2024-11-30"); // Na Mao, divided; the halves are known for 2025 only

    assertThat(successorsOn(commune, "2024-12-01")).isEmpty();
    assertThat(successorsOn(commune, "2025-07-01")).hasSize(2).containsValue(Share.PART);
  }

  @Test
  void aNewTypeKeepsTheUnit() {
    var town = unit("172", "2022-04-09");
    var city = unit("172", "2022-04-10");

    assertThat(town.name()).isEqualTo("Thị xã Phổ Yên");
    assertThat(city.name()).isEqualTo("Thành phố Phổ Yên");
    assertThat(city.id()).isEqualTo(town.id());
    assertThat(unit("05869", "2022-04-09").area()).contains(Area.RURAL);
    assertThat(unit("05869", "2022-04-10").area()).contains(Area.URBAN);
    assertThat(unit("05869", "2022-04-10").id()).isEqualTo(unit("05869", "2022-04-09").id());
  }

  @Test
  void districtsAreGoneSinceTheReform() {
    var district = unit("167", "2025-06-30");

    assertThat(on("2025-07-01").find(district.id())).isEmpty();
    assertThat(PLACES.successors(district.id())).isEmpty();
    assertThat(unit("05569", "2025-07-01").parent()).contains(on("2025-07-01").province().id());
    assertThat(PLACES.lastKnown(district.id()))
        .hasValueSatisfying(one -> assertThat(one.name()).isEqualTo("Huyện Định Hóa"));
  }

  @Test
  void aCommuneMergedBeforeTheListIsKnownByItsNameAndLeadsOn() {
    var gone = PLACES.formerly(Level.COMMUNE, "xã Kim Sơn", REVIEW);

    assertThat(gone).extracting(Unit::name).containsExactly("Xã Kim Sơn");
    assertThat(PLACES.successors(gone.getFirst().id()))
        .extracting(one -> PLACES.lastKnown(one.to()).map(Unit::name))
        .containsExactly(Optional.of("Xã Kim Phượng"));
    assertThat(successorsOn(gone.getFirst(), "2021-09-30"))
        .isEqualTo(Map.of(unit("05551", "2021-09-30").id(), Share.WHOLE));
    assertThat(PLACES.formerly(Level.COMMUNE, "Bảo Linh", REVIEW)).isEmpty();
  }
}
