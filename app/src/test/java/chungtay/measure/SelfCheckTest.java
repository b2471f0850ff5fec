package chungtay.measure;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.classification.HouseholdClass;
import chungtay.measure.columns.Tampering;
import chungtay.place.Level;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The self-check agrees with right figures and finds wrong ones.
class SelfCheckTest {

  static final SmallProvince SMALL = new SmallProvince();
  static final LocalDate TODAY = LocalDate.of(2021, 9, 30);

  @BeforeAll
  static void live() {
    var random = new RandomProvince(SMALL, new Random(7));
    random.live(20, 150);
    var district = SMALL.unit(Level.DISTRICT, "Huyện Phú Bình", SMALL.province);
    var ended = SMALL.unit(Level.COMMUNE, "Xã Cũ", district, "[2000-01-01,2020-01-01)");
    SMALL.decided(SMALL.household(ended), HouseholdClass.POOR, "2020-12-10");
    SMALL.decided(SMALL.household(district), HouseholdClass.POOR, "2020-12-10");
    SMALL.decided(SMALL.household(SMALL.province), HouseholdClass.POOR, "2020-12-10");
  }

  @AfterAll
  static void close() {
    SMALL.close();
  }

  @Test
  void rightFiguresAgree() {
    assertThat(SMALL.selfCheck(SMALL.figures()).differences(TODAY)).isEmpty();
  }

  @Test
  void aForgottenDecisionIsFound() {
    var right = SMALL.figures();
    var poor = SMALL.all("2021-09-30").with(SmallProvince.poor());
    var household = Scopes.listed(right, poor).getFirst();
    var snapshot = SMALL.follower.newest().orElseThrow();
    var wrong =
        new Figures(
            () -> Tampering.withoutDecisions(snapshot, SmallProvince.OLD, household.value()),
            () -> {},
            SMALL.newPlaces(),
            SmallProvince.LAW);

    assertThat(SMALL.selfCheck(wrong).differences(TODAY))
        .anyMatch(found ->
            found.day().equals(TODAY)
                && found.line().what().equals("POOR")
                && found.figures().households() == found.database().households() - 1)
        .noneMatch(found -> found.line().what().equals("everybody"));
  }
}
