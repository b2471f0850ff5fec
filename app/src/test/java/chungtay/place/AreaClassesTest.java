package chungtay.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.audit.Deed;
import chungtay.database.TestDatabase;
import chungtay.refusal.Refused;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is declared of places: found, made up, and brought in.
class AreaClassesTest {

  static final LocalDate DAY = LocalDate.parse("2021-09-30");
  static final String HEADER = "code,village,class,from,until,act\n";

  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final Places PLACES = Seeded.in(DATABASE);

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  static Unit unit(String code) {
    return PLACES.on(DAY).byCode(code).orElseThrow();
  }

  static List<BadRow> load(Places places, String rows) {
    return places.importAreaClasses(Seeded.SEEDER, "khu-vuc.csv", new StringReader(HEADER + rows));
  }

  @Test
  void theFoundClassesHoldUntilTheNextActAndAreNotMadeUp() {
    var commune = unit("05719").id(); // Sảng Mộc, khu vực III for 2016 to 2020

    assertThat(PLACES.on(LocalDate.parse("2017-04-27")).classes(commune)).isEmpty();
    assertThat(PLACES.on(LocalDate.parse("2017-04-28")).classes(commune))
        .containsExactly(
            new HeldClass(AreaClass.REGION_III, "QĐ 582/QĐ-TTg ngày 28/4/2017", false));
    assertThat(PLACES.on(LocalDate.parse("2021-06-03")).areaClasses(commune))
        .containsExactly(AreaClass.REGION_III);
    assertThat(PLACES.on(LocalDate.parse("2021-06-04")).areaClasses(commune)).isEmpty();
  }

  @Test
  void whatTheDemoMakesUpSaysSoAndGivesWayToAnAct() {
    try (var database = TestDatabase.fresh()) {
      var places = Seeded.in(database);
      places.seedDemo(Seeded.SEEDER);
      places.seedDemo(Seeded.SEEDER);
      var sangMoc = unit("05719").id();
      var classes = places.on(DAY).classes(sangMoc);

      assertThat(classes)
          .extracting(HeldClass::areaClass)
          .containsExactlyInAnyOrder(
              AreaClass.REGION_III,
              AreaClass.EXTREMELY_DIFFICULT,
              AreaClass.HIGHLAND,
              AreaClass.ETHNIC_MOUNTAINOUS);
      assertThat(classes).allMatch(HeldClass::madeUp);
      assertThat(classes).allMatch(one -> one.act().startsWith("Dữ liệu mô phỏng"));
      assertThat(places.on(LocalDate.parse("2021-06-03")).classes(sangMoc))
          .noneMatch(HeldClass::madeUp);

      load(places, "05719,,REGION_II,2021-06-04,,QĐ 861/QĐ-TTg\n");
      assertThat(places.on(DAY).classes(sangMoc))
          .filteredOn(one -> one.areaClass().isRegion())
          .containsExactly(new HeldClass(AreaClass.REGION_II, "QĐ 861/QĐ-TTg", false));
    }
  }

  @Test
  void aVillageHasItsOwnClassesAndThoseOfItsCommune() {
    var commune = unit("05716").id();
    var village =
        DATABASE
            .acts()
            .perform(
                Seeded.SEEDER,
                Deed.of("test.village", "", "test"),
                act -> PLACES.addVillage(act, commune, "Xóm Ao", "", DAY));
    var bad =
        load(
            PLACES,
            """
            05716,,REGION_II,2021-06-04,,QĐ thử
            05716,xom ao,EXTREMELY_DIFFICULT,2021-09-30,2022-01-01,QĐ thử
            """);

    assertThat(bad).isEmpty();
    assertThat(PLACES.on(DAY).areaClasses(village))
        .containsExactly(AreaClass.REGION_II, AreaClass.EXTREMELY_DIFFICULT);
    assertThat(PLACES.on(DAY).areaClasses(commune)).containsExactly(AreaClass.REGION_II);
    assertThat(PLACES.on(LocalDate.parse("2022-01-01")).areaClasses(village))
        .containsExactly(AreaClass.REGION_II);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      delimiter = '|',
      value = {
        "5716,,REGION_I,2021-06-04,,QĐ thử        | code    | UNIT_UNKNOWN",
        "05716,Xóm Ao,REGION_I,2021-06-04,,QĐ thử | village | VILLAGE_UNKNOWN",
        "05716,,KV4,2021-06-04,,QĐ thử            | class   | CLASS_UNKNOWN",
        "05716,,REGION_I,4/6/2021,,QĐ thử         | from    | DAY_UNREADABLE",
        "05716,,REGION_I,2021-06-04,mãi,QĐ thử    | until   | DAY_UNREADABLE",
        "05716,,REGION_I,2021-06-04,2021-06-04,QĐ | until   | ENDS_BEFORE_IT_BEGINS",
        "05716,,REGION_I,2021-06-04,,             | act     | ACT_MISSING",
        "05716,,REGION_I                          | from    | DAY_UNREADABLE", // cut short
        "05719,,REGION_I,2021-06-03,,QĐ thử       | class   | OVERLAPS"
      })
  void aBadRowIsNamedAndTheGoodOneKept(String row, String column, PlaceRefusal reason) {
    var bad = load(PLACES, row + "\n05734,,HIGHLAND,2021-06-04,,QĐ thử\n");

    assertThat(bad)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.line()).isEqualTo(2);
          assertThat(one.column()).isEqualTo(column);
          assertThat(one.reason()).isEqualTo(reason);
        });
    assertThat(PLACES.on(DAY).areaClasses(unit("05734").id())).containsExactly(AreaClass.HIGHLAND);
  }

  @Test
  void theSameFileTwiceAddsNothing() {
    var row = "05740,,REGION_II,2021-06-04,,QĐ thử\n";

    assertThat(load(PLACES, row)).isEmpty();
    assertThat(load(PLACES, row)).isEmpty();
    assertThat(PLACES.on(DAY).classes(unit("05740").id())).hasSize(1);
  }

  @Test
  void aFileWithoutAColumnIsRefusedWhole() {
    assertThatThrownBy(() ->
            PLACES.importAreaClasses(
                Seeded.SEEDER, "khu-vuc.csv", new StringReader("code,class\n05716,REGION_I\n")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal()).isEqualTo(PlaceRefusal.COLUMN_MISSING));
  }
}
