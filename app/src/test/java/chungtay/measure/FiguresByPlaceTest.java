package chungtay.measure;

import static chungtay.measure.SmallProvince.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.classification.HouseholdClass;
import chungtay.place.AreaClass;
import chungtay.place.Level;
import chungtay.place.UnitId;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Where figures count, and the lists behind them.
class FiguresByPlaceTest {

  static final SmallProvince SMALL = new SmallProvince();

  /// Every test has a district to itself.
  final SmallProvince small = SMALL;

  final UnitId district = small.unit(Level.DISTRICT, "Huyện Định Hóa", small.province);
  final UnitId commune = small.unit(Level.COMMUNE, "Xã Bảo Linh", district);
  final UnitId village = small.unit(Level.VILLAGE, "Thôn Bản Pù", commune);
  final UnitId neighbour = small.unit(Level.COMMUNE, "Xã Bình Yên", district);

  @AfterAll
  static void close() {
    SMALL.close();
  }

  Question all(String day) {
    return small.all(day).in(district);
  }

  Count count(Question question) {
    return small.figures().count(SCOPE, question);
  }

  @Test
  void aHouseholdIsCountedWhereItLivesOnTheDay() {
    var household = small.household();
    small.known(household, 3, Set.of(), "[2015-01-01,)");
    small.lives(household, village, "[2018-01-01,2021-05-01)");
    small.lives(household, neighbour, "[2021-05-01,2021-08-01)");

    assertThat(byCommune("2021-04-30"))
        .containsExactly(Map.entry(commune, new Count(1, 3)), Map.entry(neighbour, Count.NONE));
    assertThat(byCommune("2021-05-01"))
        .containsExactly(Map.entry(commune, Count.NONE), Map.entry(neighbour, new Count(1, 3)));
    assertThat(count(all("2021-07-31"))).isEqualTo(new Count(1, 3));
    assertThat(count(all("2021-08-01"))).isEqualTo(Count.NONE); // moved out of the province
    assertThat(count(all("2017-12-31"))).isEqualTo(Count.NONE);
  }

  Map<UnitId, Count> byCommune(String day) {
    return small.figures().byCommune(SCOPE, all(day));
  }

  @Test
  void thoseWhoLiveInNoChildStandUnderThePlaceItself() {
    small.household(village);
    small.household(commune);
    small.household(commune);
    small.household(district);
    var figures = small.figures();
    var question = all("2021-09-30");

    assertThat(figures.byChild(SCOPE, question.in(small.province)))
        .containsEntry(district, new Count(4, 16));
    assertThat(figures.byChild(SCOPE, question))
        .containsExactly(
            Map.entry(commune, new Count(3, 12)),
            Map.entry(neighbour, Count.NONE),
            Map.entry(district, new Count(1, 4)));
    assertThat(figures.byChild(SCOPE, question.in(commune)))
        .containsExactly(Map.entry(village, new Count(1, 4)), Map.entry(commune, new Count(2, 8)));
    assertThat(figures.byChild(SCOPE, question.in(village)))
        .containsExactly(Map.entry(village, new Count(1, 4)));
    assertThat(figures.byCommune(SCOPE, question))
        .containsExactly(
            Map.entry(commune, new Count(3, 12)),
            Map.entry(neighbour, Count.NONE),
            Map.entry(district, new Count(1, 4)));
  }

  @Test
  void anAreaClassHoldsInEverythingBelowWhileItHolds() {
    small.household(village);
    small.household(commune);
    small.household(neighbour);
    small.areaClass(commune, AreaClass.REGION_III, "[2021-06-04,)");
    small.areaClass(village, AreaClass.EXTREMELY_DIFFICULT, "[2021-06-04,)");

    assertThat(count(in(AreaClass.REGION_III, "2021-06-03"))).isEqualTo(Count.NONE);
    assertThat(count(in(AreaClass.REGION_III, "2021-06-04"))).isEqualTo(new Count(2, 8));
    assertThat(count(in(AreaClass.EXTREMELY_DIFFICULT, "2021-06-04"))).isEqualTo(new Count(1, 4));
  }

  Question in(AreaClass areaClass, String day) {
    return all(day).with(Filter.none().with(areaClass));
  }

  @Test
  void whoLivesInAUnitThatIsNoMoreStandsWhereItWent() {
    var merged = small.unit(Level.COMMUNE, "Xã Cũ", district, "[2000-01-01,2020-01-01)");
    var divided = small.unit(Level.COMMUNE, "Xã Chia", district, "[2000-01-01,2020-01-01)");
    small.succeeds(merged, neighbour, "2020-01-01", "WHOLE");
    small.succeeds(divided, neighbour, "2020-01-01", "PART");
    small.succeeds(divided, commune, "2020-01-01", "PART");
    small.household(merged);
    small.household(divided);

    assertThat(byCommune("2019-12-31").get(merged)).isEqualTo(new Count(1, 4));
    assertThat(byCommune("2019-12-31").get(divided)).isEqualTo(new Count(1, 4));
    assertThat(byCommune("2020-01-01"))
        .containsExactly(
            Map.entry(commune, Count.NONE),
            Map.entry(neighbour, new Count(1, 4)),
            Map.entry(district, new Count(1, 4)));
  }

  @Test
  void pagesFollowEachOtherAndMakeTheWholeList() {
    for (var i = 0; i < 7; i++) small.household(i % 2 == 0 ? village : neighbour);
    small.household(commune);
    var figures = small.figures();
    var question = all("2021-09-30");
    var read = new ArrayList<HouseholdId>();
    Optional<HouseholdId> after = Optional.empty();
    do {
      var page = figures.page(Scopes.seeingAll(question), question, after, 3);
      read.addAll(page.households());
      after = page.next();
    } while (after.isPresent());

    assertThat(read).hasSize(8).isEqualTo(figures.all(Scopes.seeingAll(question), question));
    assertThat(
            figures
                .page(
                    Scopes.seeingAll(question.in(neighbour)),
                    question.in(neighbour),
                    Optional.empty(),
                    3)
                .next())
        .isEmpty();
    assertThat(
            figures
                .page(
                    Scopes.seeingAll(question.in(neighbour)),
                    question.in(neighbour),
                    Optional.empty(),
                    2)
                .next())
        .isPresent();
  }

  /// Else the part that follows would tell where that household stands.
  @Test
  void aListGoesOnOnlyAfterAHouseholdThatItHolds() {
    var first = small.household(village);
    var other = small.household(neighbour);
    small.decided(other, HouseholdClass.POOR, "2020-12-01");
    var figures = small.figures();
    var question = all("2021-09-30").in(commune);
    var poor = question.with(SmallProvince.poor());
    var here = seeing(commune, question);

    assertThat(figures.page(here, question, Optional.of(first), 8).households()).isEmpty();
    for (var not : List.of(other, new HouseholdId(UUID.randomUUID()), small.household())) {
      goesOnAfterNobody(here, question, not);
      goesOnAfterNobody(here, question.in(small.province), not);
    }
    goesOnAfterNobody(Scopes.seeingAll(question), poor.in(small.province), first);
    goesOnAfterNobody(Scopes.seeingAll(question), question, other);
  }

  private static Scope seeing(UnitId unit, Question question) {
    return new Scope(
        "test",
        question.day(),
        Optional.of(Set.of(unit)),
        Optional.empty(),
        Optional.empty(),
        EnumSet.allOf(Field.class));
  }

  private void goesOnAfterNobody(Scope scope, Question question, HouseholdId after) {
    assertThatThrownBy(() -> small.figures().page(scope, question, Optional.of(after), 8))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal()).isEqualTo(MeasureRefusal.NOT_LISTED));
  }

  @Test
  void aSeriesHasNoCountWhereThereWasNoPlace() {
    var young = small.unit(Level.COMMUNE, "Xã Mới", district, "[2021-01-01,)");
    small.household(young);
    var days = List.of(LocalDate.of(2020, 12, 31), LocalDate.of(2021, 1, 1));

    assertThat(small.figures().series(SCOPE, all("2021-01-01").in(young), days))
        .extracting(Point::count)
        .containsExactly(Optional.empty(), Optional.of(new Count(1, 4)));
  }
}
