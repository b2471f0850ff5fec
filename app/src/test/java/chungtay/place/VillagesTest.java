package chungtay.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.audit.ActId;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.classification.Area;
import chungtay.database.TestDatabase;
import chungtay.refusal.Refused;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Villages: added, found by what lists call them, and carried through mergers.
class VillagesTest {

  static final LocalDate DAY = LocalDate.parse("2021-09-30");

  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final Acts ACTS = DATABASE.acts();
  static final Places PLACES = Seeded.in(DATABASE);

  /// Each test has a commune to itself.
  static final Iterator<Unit> UNTOUCHED =
      PLACES.on(DAY).all(Level.COMMUNE).stream()
          .filter(one -> one.area().equals(Optional.of(Area.RURAL)))
          .iterator();

  final UnitId commune = UNTOUCHED.next().id();

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  <T> T act(Function<ActId, T> work) {
    return ACTS.perform(Seeded.SEEDER, Deed.of("test.village", "", "test"), work);
  }

  UnitId add(String name) {
    return act(act -> PLACES.addVillage(act, commune, name, "", DAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xóm Khuổi Chao",
        "khuoi chao",
        "X. Khuổi Chao",
        "X.Khuổi Chao",
        "xóm  KHUỔI CHAO",
        "Thôn Khuổi Chao"
      })
  void aVillageIsFoundByWhatListsCallIt(String name) {
    var village = add("Xóm Khuổi Chao");

    assertThat(PLACES.villageNamed(commune, name, DAY)).map(Unit::id).contains(village);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Khuổi Chau", "Xóm Khuổi", "Chao", "", "Xóm"})
  void anotherNameFindsNothing(String name) {
    add("Xóm Khuổi Chao");

    assertThat(PLACES.villageNamed(commune, name, DAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Tổ 5,           Tổ dân phố 05, true",
    "Tổ 5,           TDP số 5,      true",
    "Tổ 5,           5,             true",
    "TDP số 05,      Tổ 5,          true",
    "Tổ 5,           Tổ 50,         false",
    "Tổ 5,           Xóm 5,         false",
    "Tổ 15A,         tdp 15a,       true",
    "Làng Giai,      Xóm Giai,      true",
    "Xóm Làng Giai,  Làng Giai,     true",
    "Xóm Làng Giai,  Xóm Giai,      false"
  })
  void numbersAndKindsAreReadAsTheyAreMeant(String village, String name, boolean found) {
    add(village);

    assertThat(PLACES.villageNamed(commune, name, DAY).isPresent()).isEqualTo(found);
  }

  @Test
  void aNameThatMayMeanTwoVillagesFindsNeither() {
    var hamlet = add("Xóm 5");
    add("Tổ 5");

    assertThat(PLACES.villageNamed(commune, "5", DAY)).isEmpty();
    assertThat(PLACES.villageNamed(commune, "xóm 5", DAY)).map(Unit::id).contains(hamlet);
  }

  @Test
  void anotherCommuneHasItsOwnVillages() {
    var other = UNTOUCHED.next().id();
    add("Xóm Khuổi Chao");

    assertThat(PLACES.villageNamed(other, "Xóm Khuổi Chao", DAY)).isEmpty();
  }

  @Test
  void aVillageIsFoundByItsAlias() {
    var village = add("Xóm Khuổi Chao");
    act(act -> {
      PLACES.addAlias(act, village, "Bản Nà Pù");
      return act;
    });

    assertThat(PLACES.villageNamed(commune, "na pu", DAY)).map(Unit::id).contains(village);
  }

  @Test
  void aVillageStandsInItsCommune() {
    var village = add("TDP số 07");

    var unit = PLACES.on(DAY).find(village).orElseThrow();
    assertThat(unit.name()).isEqualTo("Tổ dân phố 7");
    assertThat(unit.shortName()).isEqualTo("7");
    assertThat(unit.area()).contains(Area.RURAL);
    assertThat(PLACES.on(DAY).children(commune)).containsExactly(unit);
    assertThat(PLACES.on(DAY.minusDays(1)).find(village)).isEmpty();
  }

  @Test
  void villagesStandInTheOrderOfTheAlphabet() {
    for (var name :
        new String[] {"Xóm Đồng", "Tổ 10", "Xóm Dần", "Xóm Cam", "Tổ 9", "Xóm Êm", "Xóm Ao"}) {
      add(name);
    }

    assertThat(PLACES.on(DAY).children(commune))
        .extracting(Unit::shortName)
        .containsExactly("9", "10", "Ao", "Cam", "Dần", "Đồng", "Êm");
  }

  @Test
  void addingAgainAddsNothing() {
    assertThat(add("Xóm Khuổi Chao")).isEqualTo(add("xóm khuổi chao"));
    assertThat(PLACES.on(DAY).children(commune)).hasSize(1);
  }

  @Test
  void aListOfAnEarlierYearFindsTheSameVillageThere() {
    var village = add("Xóm Khuổi Chao");
    var earlier = LocalDate.parse("2018-12-31");
    var same = act(act -> PLACES.addVillage(act, commune, "Khuổi Chao", "Xóm", earlier));

    assertThat(same).isEqualTo(village);
    assertThat(PLACES.on(earlier).find(village)).isPresent();
    assertThat(PLACES.on(earlier.minusDays(1)).find(village)).isEmpty();
    assertThat(PLACES.on(DAY).find(village)).isPresent();
  }

  @Test
  void aVillageGoesAlongWhenItsCommuneIsMergedWhole() {
    var merged = PLACES.on(DAY).byCode("05554").orElseThrow().id();
    var village = act(act -> PLACES.addVillage(act, merged, "Xóm Khuổi Chao", "", DAY));
    var reform = LocalDate.parse("2025-07-01");

    assertThat(PLACES.on(reform).path(village))
        .extracting(Unit::name)
        .containsExactly("Tỉnh Thái Nguyên", "Xã Định Hóa", "Xóm Khuổi Chao");
  }

  @Test
  void aVillageOfADividedCommuneEndsWithIt() {
    var divided = PLACES.on(DAY).byCode("05467").orElseThrow().id();
    var village = act(act -> PLACES.addVillage(act, divided, "Tổ 1", "", DAY));

    assertThat(PLACES.on(LocalDate.parse("2025-06-30")).find(village)).isPresent();
    assertThat(PLACES.on(LocalDate.parse("2025-07-01")).find(village)).isEmpty();
  }

  @Test
  void aVillageIsSeenByItsOwnTransactionAndByOthersOnceCommitted() {
    act(act -> {
      var village = PLACES.addVillage(act, commune, "Xóm Khuổi Chao", "", DAY);
      assertThat(PLACES.villageNamed(commune, "Khuổi Chao", DAY)).map(Unit::id).contains(village);
      assertThat(PLACES.on(DAY).find(village)).isEmpty();
      return act;
    });

    assertThat(PLACES.on(DAY).children(commune)).hasSize(1);
  }

  @Test
  void aVillageThatWasTakenBackIsNotSeen() {
    var elsewhere = Seeded.unseeded(DATABASE);
    assertThatThrownBy(() ->
            act(act -> {
              PLACES.addVillage(act, commune, "Xóm Khuổi Chao", "", DAY);
              // Read for the first time here, within the transaction that fails.
              assertThat(elsewhere.on(DAY).children(commune)).isEmpty();
              throw new IllegalStateException("no");
            }))
        .hasMessage("no");

    assertThat(PLACES.on(DAY).children(commune)).isEmpty();
    assertThat(elsewhere.on(DAY).children(commune)).isEmpty();
    assertThat(PLACES.villageNamed(commune, "Khuổi Chao", DAY)).isEmpty();
  }

  @Test
  void anotherProcessSeesAVillageAfterASecond() throws Exception {
    var elsewhere = Seeded.unseeded(DATABASE);
    assertThat(elsewhere.on(DAY).children(commune)).isEmpty();
    add("Xóm Khuổi Chao");
    var deadline = System.nanoTime() + 5_000_000_000L;
    while (elsewhere.on(DAY).children(commune).isEmpty() && System.nanoTime() < deadline) {
      Thread.sleep(50);
    }

    assertThat(elsewhere.on(DAY).children(commune)).hasSize(1);
  }

  @Test
  void aVillageNeedsANameAndACommune() {
    var district = PLACES.on(DAY).byCode("167").orElseThrow().id();

    assertThatThrownBy(() -> add(" . ")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> act(act -> PLACES.addVillage(act, district, "Xóm Ao", "", DAY)))
        .isInstanceOf(Refused.class);
  }
}
