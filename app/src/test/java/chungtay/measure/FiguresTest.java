package chungtay.measure;

import static chungtay.measure.SmallProvince.OLD;
import static chungtay.measure.SmallProvince.SCOPE;
import static chungtay.measure.SmallProvince.poor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.classification.HouseholdClass;
import chungtay.classification.SubClass;
import chungtay.law.StandardId;
import chungtay.place.Level;
import chungtay.place.UnitId;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What figures count, on the days on which it changes and the days beside them.
class FiguresTest {

  static final int ALL_TEN = (1 << 10) - 1;

  static final SmallProvince SMALL = new SmallProvince();

  /// Every test has a district to itself.
  final SmallProvince small = SMALL;

  final UnitId district = small.unit(Level.DISTRICT, "Huyện Định Hóa", small.province);
  final UnitId commune = small.unit(Level.COMMUNE, "Xã Bảo Linh", district);
  final UnitId village = small.unit(Level.VILLAGE, "Thôn Bản Pù", commune);

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

  Question poorOn(String day) {
    return all(day).with(poor());
  }

  @Test
  void aDecisionStandsFromItsDayUntilTheNextOne() {
    var household = small.household(village);
    small.decided(household, HouseholdClass.POOR, "2020-12-10");
    small.decided(household, HouseholdClass.NEAR_POOR, "2021-12-12");

    assertThat(count(poorOn("2020-12-09"))).isEqualTo(Count.NONE);
    assertThat(count(poorOn("2020-12-10"))).isEqualTo(new Count(1, 4));
    assertThat(count(poorOn("2021-06-30"))).isEqualTo(new Count(1, 4));
    assertThat(count(poorOn("2021-12-11"))).isEqualTo(new Count(1, 4));
    assertThat(count(poorOn("2021-12-12"))).isEqualTo(Count.NONE);
  }

  @Test
  void ofTwoDecisionsTheLaterDayCountsAndOnOneDayTheLaterEntry() {
    var household = small.household(village);
    small.decided(household, HouseholdClass.NOT_POOR, "2020-12-10");
    small.decided(household, HouseholdClass.POOR, "2019-12-10"); // arrives late
    assertThat(count(poorOn("2020-12-31"))).isEqualTo(Count.NONE);
    assertThat(count(poorOn("2019-12-31"))).isEqualTo(new Count(1, 4));

    small.decided(household, HouseholdClass.POOR, "2020-12-10"); // corrects one of the same day
    assertThat(count(poorOn("2020-12-31"))).isEqualTo(new Count(1, 4));
  }

  @Test
  void standardsAreCountedApart() {
    var household = small.household(village);
    small.decided(household, HouseholdClass.POOR, "2020-12-10");
    small.decided(household, SmallProvince.NEW, HouseholdClass.NOT_POOR, null, "2021-03-20");
    var underTheNew =
        new Question(district, LocalDate.of(2021, 4, 1), SmallProvince.NEW, Filter.none());

    assertThat(count(poorOn("2021-04-01"))).isEqualTo(new Count(1, 4));
    assertThat(count(underTheNew.with(poor()))).isEqualTo(Count.NONE);
    assertThat(small.figures().byClass(SCOPE, underTheNew).of(HouseholdClass.NOT_POOR))
        .isEqualTo(new Count(1, 4));
  }

  @Test
  void aCorrectionReplacesWhatWasThoughtOnEveryDay() {
    var household = small.household(village);
    assertThat(count(all("2021-09-30"))).isEqualTo(new Count(1, 4));

    small.withdraw(
        "registry.household_known",
        household,
        act ->
            small.write(
                act,
                """
                INSERT INTO registry.household_known (household_id, held, persons, recorded)
                VALUES (:id, '[2016-01-01,)', 5, :act)
                """,
                "id",
                household.value()));
    assertThat(count(all("2021-09-30"))).isEqualTo(new Count(1, 5));
    assertThat(count(all("2015-06-01"))).isEqualTo(new Count(1, 0)); // size not known then

    small.withdraw("registry.residence", household, _ -> {});
    assertThat(count(all("2021-09-30"))).isEqualTo(Count.NONE);
  }

  @Test
  void movementsAreBetweenTwoDays() {
    var escaped = small.household(village);
    small.decided(escaped, HouseholdClass.POOR, "2020-12-10");
    small.decided(escaped, HouseholdClass.NEAR_POOR, "2021-06-01");
    var fell = small.household(village);
    small.decided(fell, HouseholdClass.NOT_POOR, "2020-12-10");
    small.decided(fell, HouseholdClass.POOR, "2021-06-01");
    var returned = small.household(village);
    small.decided(returned, HouseholdClass.POOR, "2018-12-10");
    small.decided(returned, HouseholdClass.NEAR_POOR, "2019-12-10");
    small.decided(returned, HouseholdClass.POOR, "2021-06-01");
    var stayed = small.household(village);
    small.decided(stayed, HouseholdClass.POOR, "2020-12-10");
    small.decided(stayed, HouseholdClass.POOR, "2021-06-01");
    var recorded = small.household(village); // poor in its first decision
    small.decided(recorded, HouseholdClass.POOR, "2021-06-01");

    assertThat(moved(Movement.ESCAPED, "2020-12-31", "2021-06-01")).containsExactly(escaped);
    assertThat(moved(Movement.BECAME_POOR, "2020-12-31", "2021-06-01"))
        .containsExactlyInAnyOrder(fell, returned, recorded);
    assertThat(moved(Movement.RETURNED, "2020-12-31", "2021-06-01")).containsExactly(returned);
    assertThat(moved(Movement.ESCAPED, "2020-12-31", "2021-05-31")).isEmpty();
    assertThat(moved(Movement.ESCAPED, "2020-12-09", "2021-06-01")).isEmpty();

    var opening = count(poorOn("2020-12-31")).households();
    var closing = count(poorOn("2021-06-01")).households();

    // 2 + 3 - 1 = 4
    assertThat(
            opening
                + moved(Movement.BECAME_POOR, "2020-12-31", "2021-06-01").size()
                - moved(Movement.ESCAPED, "2020-12-31", "2021-06-01").size())
        .isEqualTo(closing)
        .isEqualTo(4);
  }

  List<HouseholdId> moved(Movement movement, String since, String day) {
    var change = new Change(movement, LocalDate.parse(since));
    return Scopes.listed(small.figures(), all(day).with(Filter.none().with(change)));
  }

  @Test
  void onlyTwoClassesThatAreThereCanDisagree() {
    var agreed = small.household(village);
    small.decided(agreed, OLD, HouseholdClass.POOR, SubClass.INCOME, "2020-12-10");
    small.assessed(agreed, HouseholdClass.POOR, 0, 0, "2020-12-01");
    var disagreed = small.household(village);
    small.decided(disagreed, HouseholdClass.NEAR_POOR, "2020-12-10");
    small.assessed(disagreed, HouseholdClass.POOR, 0, 0, "2020-12-01");
    small.decided(small.household(village), HouseholdClass.POOR, "2020-12-10");
    small.assessed(small.household(village), HouseholdClass.POOR, 0, 0, "2020-12-01");
    var incomplete = small.household(village);
    small.decided(incomplete, HouseholdClass.POOR, "2020-12-10");
    small.assessed(incomplete, null, 0, 1, "2020-12-01");

    var question = all("2020-12-31").with(Filter.none().with(Only.DISAGREEING));
    assertThat(Scopes.listed(small.figures(), question)).containsExactly(disagreed);
  }

  @Test
  void whatIsNotKnownIsNeitherLackedNorHad() {
    small.assessed(small.household(village), null, 0b101, 0b111, "2020-12-01");
    small.assessed(small.household(village), null, 0b001, 0b001, "2020-12-01");
    small.assessed(small.household(village), null, 0, Ledger.INDICATORS, "2020-12-01");
    small.assessed(small.household(village), null, 0, Ledger.INDICATORS - 1, "2020-12-01");
    small.household(village); // never assessed
    var lacks = small.figures().lacks(SCOPE, all("2020-12-31"));

    assertThat(lacks.stream().map(Lack::lacking))
        .hasSize(10)
        .startsWith(new Count(2, 8), Count.NONE, new Count(1, 4));
    var incomplete = all("2020-12-31").with(Filter.none().with(Only.INCOMPLETE));
    assertThat(count(incomplete)).isEqualTo(new Count(4, 16));

    var both = all("2020-12-31").with(Filter.none().lacking(0b001).lacking(0b100));
    assertThat(count(both)).isEqualTo(new Count(1, 4));
    assertThat(count(both.on(LocalDate.of(2020, 11, 30)))).isEqualTo(Count.NONE);
  }

  @Test
  void aHouseholdIsInAsManyGroupsAsAreKnownOfIt() {
    var household = small.household();
    small.lives(household, village, "[2015-01-01,)");
    small.known(household, 2, Set.of(Group.MERIT, Group.DISABLED), "[2020-01-01,2021-01-01)");
    small.known(household, 2, Set.of(Group.MERIT), "[2021-01-01,)");
    var merit = Filter.none().with(Group.MERIT);

    assertThat(count(all("2019-12-31").with(merit))).isEqualTo(Count.NONE);
    assertThat(count(all("2020-12-31").with(merit.with(Group.DISABLED))))
        .isEqualTo(new Count(1, 2));
    assertThat(count(all("2021-01-01").with(merit.with(Group.DISABLED)))).isEqualTo(Count.NONE);
    assertThat(count(all("2021-01-01").with(merit))).isEqualTo(new Count(1, 2));
  }

  @Test
  void everyHouseholdStandsInOneClass() {
    small.decided(
        small.household(village), OLD, HouseholdClass.POOR, SubClass.INCOME, "2020-12-10");
    small.decided(
        small.household(village), OLD, HouseholdClass.POOR, SubClass.DEPRIVATION, "2020-12-10");
    small.decided(small.household(village), HouseholdClass.NOT_POOR, "2020-12-10");
    small.household(village);
    var classes = small.figures().byClass(SCOPE, all("2020-12-31"));

    assertThat(classes.of(HouseholdClass.POOR)).isEqualTo(new Count(2, 8));
    assertThat(classes.of(HouseholdClass.POOR, SubClass.INCOME)).isEqualTo(new Count(1, 4));
    assertThat(classes.undecided()).isEqualTo(new Count(1, 4));
    assertThat(classes.total()).isEqualTo(new Count(4, 16));
    var byIncome = all("2020-12-31").with(poor().with(SubClass.INCOME));
    assertThat(count(byIncome)).isEqualTo(new Count(1, 4));
  }

  @Test
  void collectiveHousingIsOutsideEveryFigure() {
    var household = small.household();
    small.lives(household, village, "[2015-01-01,)");
    small.write(
        """
        INSERT INTO registry.household_known (household_id, held, persons, collective, recorded)
        VALUES (:id, '[2015-01-01,)', 120, true, :act)
        """,
        "id",
        household.value());

    assertThat(count(all("2021-09-30"))).isEqualTo(Count.NONE);
  }

  @Test
  void theTallyLeavesOutOfWhomAnythingIsUnknown() {
    small.assessed(small.household(village), null, 0b111, ALL_TEN, "2020-12-01"); // lacks 3
    small.assessed(small.household(village), null, 0b011, ALL_TEN, "2020-12-01"); // lacks 2
    small.assessed(small.household(village), null, 0b111, 0b111, "2020-12-01"); // not known
    var tally = small.figures().tally(SCOPE, all("2020-12-31"), 3);

    assertThat(tally.counted()).isEqualTo(2);
    assertThat(tally.headcount().toDouble()).isEqualTo(1 / 2.0);
    assertThat(tally.adjustedHeadcount().toDouble()).isEqualTo(3 / 20.0); // 3 of 2 × 10
    // 3/10 is below 1/3 and 4/10 is not, so nobody is poor by the national index.
    var index = small.figures().nationalIndex(SCOPE, all("2020-12-31")).orElseThrow();
    assertThat(index.headcount().toDouble()).isZero();
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    var figures = small.figures();
    var question = all("2021-09-30");
    var nowhere = new UnitId(UUID.randomUUID());
    var noStandard = new StandardId("1-1999");
    var backwards = new Change(Movement.ESCAPED, LocalDate.of(2021, 9, 30));

    refused(MeasureRefusal.NO_SUCH_PLACE, () -> figures.count(SCOPE, question.in(nowhere)));
    refused(
        MeasureRefusal.NO_SUCH_STANDARD,
        () ->
            figures.count(
                SCOPE, new Question(small.province, question.day(), noStandard, Filter.none())));
    refused(
        MeasureRefusal.CHANGE_NOT_BEFORE_DAY,
        () -> figures.count(SCOPE, question.with(Filter.none().with(backwards))));
    try (var unread = new SmallProvince()) {
      refused(
          MeasureRefusal.FIGURES_NOT_READY,
          new Figures(unread.follower, unread.newPlaces(), SmallProvince.LAW)::upTo);
    }
  }

  static void refused(MeasureRefusal refusal, Runnable question) {
    assertThatThrownBy(question::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }

  @Test
  void stillFiguresDoNotChange() {
    small.household(village);
    var still = small.figures().still();
    small.household(village);

    assertThat(count(all("2021-09-30"))).isEqualTo(new Count(2, 8));
    assertThat(still.count(SCOPE, all("2021-09-30"))).isEqualTo(new Count(1, 4));
    assertThat(still.upTo()).isLessThan(small.figures().upTo());
  }
}
