package chungtay.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.database.TestDatabase;
import chungtay.refusal.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;

/// The units of the demo province through their changes.
class UnitsTest {

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

  @ParameterizedTest
  @CsvSource({
    "2016-01-01, 9, 178", // the day to which the list is taken back
    "2020-05-31, 9, 178",
    "2020-06-01, 9, 178", // the list itself
    "2022-04-10, 9, 178", // a city and nine wards, by new names alone
    "2023-04-09, 9, 178",
    "2023-04-10, 9, 177", // two Quân Chu became one
    "2024-11-30, 9, 177",
    "2024-12-01, 9, 172", // 177 − Chợ Chu, Giang Tiên, Vạn Thọ, Na Mao, Tân Lợi
    "2025-06-30, 9, 172",
    "2025-07-01, 0, 92"
  })
  void aDayHasAsManyUnitsAsItsActsLeft(String day, int districts, int communes) {
    var units = on(day);

    assertThat(units.all(Level.PROVINCE)).hasSize(1);
    assertThat(units.all(Level.DISTRICT)).hasSize(districts);
    assertThat(units.all(Level.COMMUNE)).hasSize(communes);
  }

  @ParameterizedTest
  @CsvSource({"2024-12-01, 121, 41, 10", "2025-07-01, 77, 15, 0"})
  void theActsOf2024And2025SayHowManyThereAreOfEachKind(
      String day, int rural, int wards, int towns) {
    var kinds = on(day).all(Level.COMMUNE).stream().map(Unit::kind).toList();

    assertThat(kinds.stream().filter("Xã"::equals)).hasSize(rural);
    assertThat(kinds.stream().filter("Phường"::equals)).hasSize(wards);
    assertThat(kinds.stream().filter("Thị trấn"::equals)).hasSize(towns);
  }

  @Test
  void theDayBeforeTheFirstIsRefused() {
    assertThatThrownBy(() -> on("2015-12-31"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal()).isEqualTo(PlaceRefusal.NO_UNITS_ON_DAY));
  }

  @Test
  void districtsAddUpToTheProvinceAndCommunesToDistricts() {
    var units = PLACES.on(REVIEW);
    var province = units.province();
    assertThat(residents(province)).extracting(Residents::households).isEqualTo(359_236);
    assertThat(residents(province)).extracting(Residents::persons).isEqualTo(1_286_751);

    var parents = new ArrayList<>(units.children(province.id()));
    parents.add(province);
    for (var parent : parents) {
      var parts = units.children(parent.id()).stream().map(UnitsTest::residents).toList();
      assertThat(parts.stream().mapToInt(Residents::households).sum())
          .as(parent.name())
          .isEqualTo(residents(parent).households());
      assertThat(parts.stream().mapToInt(Residents::persons).sum())
          .as(parent.name())
          .isEqualTo(residents(parent).persons());
    }
  }

  static Residents residents(Unit unit) {
    return PLACES.residents(unit.id(), REVIEW).orElseThrow();
  }

  @Test
  void residentsAreKnownFromTheDayOfTheirCount() {
    var province = unit("19", "2019-04-01").id();

    assertThat(PLACES.residents(province, LocalDate.parse("2019-03-31"))).isEmpty();
    assertThat(PLACES.residents(province, LocalDate.parse("2019-04-01")))
        .hasValueSatisfying(one -> assertThat(one.source()).startsWith("Tổng điều tra"));
  }

  @Test
  void theCensusOfTheOldProvinceIsNotThatOfTheNewOne() {
    assertThat(PLACES.residents(unit("19", "2025-07-01").id(), REFORM)).isEmpty();
  }

  @Test
  void childrenStandByTheirCodes() {
    var units = PLACES.on(REVIEW);

    assertThat(units.children(units.province().id()))
        .extracting(one -> one.code().orElseThrow())
        .containsExactly("164", "165", "167", "168", "169", "170", "171", "172", "173");
    assertThat(units.children(unit("167", "2021-09-30").id()))
        .hasSize(23)
        .isSortedAccordingTo(Comparator.comparing(one -> one.code().orElseThrow()));
  }

  @Test
  void aPathLeadsFromTheProvinceDown() {
    var units = PLACES.on(REVIEW);
    var commune = unit("05554", "2021-09-30");
    var district = unit("167", "2021-09-30");

    assertThat(units.path(commune.id()))
        .extracting(Unit::name)
        .containsExactly("Tỉnh Thái Nguyên", "Huyện Định Hóa", "Xã Bảo Linh");
    assertThat(units.within(commune.id(), district.id())).isTrue();
    assertThat(units.within(commune.id(), commune.id())).isTrue();
    assertThat(units.within(district.id(), commune.id())).isFalse();
    assertThat(units.within(commune.id(), unit("170", "2021-09-30").id())).isFalse();
    assertThat(units.ancestor(commune.id(), Level.DISTRICT)).contains(district);
    assertThat(units.ancestor(district.id(), Level.COMMUNE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "19,  Xã Bảo Linh,       1",
    "19,  bao linh,          1",
    "19,  Tân Thành,         2", // a ward of the city and a commune of Phú Bình
    "19,  P. Tân Thành,      1",
    "173, Tân Thành,         1",
    "171, Quân Chu,          2", // the town and the commune beside it
    "171, TT Quân Chu,       1",
    "167, Khuổi Chao,        0"
  })
  void aCommuneIsFoundByItsNameInAPlace(String place, String name, int found) {
    var units = PLACES.on(REVIEW);

    assertThat(units.named(unit(place, "2021-09-30").id(), Level.COMMUNE, name)).hasSize(found);
  }

  @Test
  void versionsOfOneUnitCannotOverlap() {
    var commune = unit("05554", "2021-09-30").id();

    assertThatThrownBy(() ->
            DATABASE
                .client()
                .sql(
                    """
                    INSERT INTO place.version (unit_id, held, name, short_name, kind, recorded)
                    SELECT unit_id, daterange('2025-06-30', NULL), 'Xã Khác', 'Khác', 'Xã', recorded
                      FROM place.version
                     WHERE unit_id = :unit
                     LIMIT 1
                    """)
                .param("unit", commune.value())
                .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void idsAreTheSameOnEveryServer() {
    try (var other = TestDatabase.fresh()) {
      var elsewhere = Seeded.in(other);
      for (var day : List.of(REVIEW, REFORM)) {
        assertThat(elsewhere.on(day).all(Level.COMMUNE))
            .isEqualTo(PLACES.on(day).all(Level.COMMUNE));
      }
    }
  }

  @Test
  void seedingTwiceAddsNothing() {
    var before = DATABASE.acts().last();
    PLACES.seed(Seeded.SEEDER);

    assertThat(DATABASE.acts().last()).isEqualTo(before);
  }
}
