package chungtay.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chungtay.frame.Chip.Mood;
import chungtay.law.StandardId;
import chungtay.plan.Goal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// How a place stands against the plan.
class AimTest {

  static final Goal GOAL =
      new Goal(
          "45/KH-UBND",
          2021,
          new StandardId("59-2015"),
          LocalDate.of(2020, 12, 31),
          LocalDate.of(2021, 12, 31),
          new BigDecimal("0.85"));

  static Aim aim(String points, int residents, int before, int now) {
    return new Aim(new BigDecimal(points), residents, before, now, LocalDate.of(2021, 9, 30), GOAL);
  }

  @Test
  void theNineTargetsWeigh152HouseholdsLessThanTheProvincesOwn() {
    // households of the census of 1/4/2019, and the points of the plan's annex
    var nine =
        Map.of(
            102_964, "0.05", 18_664, "0.10", 51_806, "0.10", 39_504, "0.35", 28_363, "0.40", 49_221,
            "0.30", 24_390, "1.30", 26_206, "1.25", 18_118, "1.65");
    var given =
        nine.entrySet().stream()
            .mapToInt(one -> aim(one.getValue(), one.getKey(), 0, 0).households())
            .sum();

    // 359,236 × 0.45 % = 1,616.56; the nine: 51+19+52+138+113+148+317+328+299
    assertThat(aim("0.45", 359_236, 0, 0).households()).isEqualTo(1_617);
    assertThat(given).isEqualTo(1_465);
    assertThat(1_617 - given).isEqualTo(152);
  }

  @Test
  void aHalfHouseholdIsRoundedUp() {
    assertThat(aim("0.5", 100, 0, 0).households()).isEqualTo(1); // 0.5
    assertThat(aim("0.49", 100, 0, 0).households()).isZero(); // 0.49
  }

  @Test
  void whatIsReachedIsTheFallOfTheRateAndTheRestIsToGo() {
    var aim = aim("0.45", 359_236, 13_116, 12_070);

    assertThat(aim.fewer()).isEqualTo(1_046);
    assertThat(aim.reached().doubleValue()).isCloseTo(0.2912, within(0.00005)); // 1,046/359,236
    assertThat(aim.toGo()).isEqualTo(571); // 1,617 − 1,046
  }

  @Test
  void aPlaceBeyondItsTargetHasFewerThanNoneToGo() {
    assertThat(aim("1", 1_000, 30, 15).toGo()).isEqualTo(-5); // 10 − 15
  }

  @Test
  void aPlaceThatGrewPoorerHasMoreToGoThanItWasAsked() {
    var aim = aim("1", 1_000, 15, 30);

    assertThat(aim.toGo()).isEqualTo(25); // 10 + 15
    assertThat(aim.mood()).isEqualTo(Mood.BAD);
  }

  @Test
  void aPlaceIsOnTimeOnTheLineSlippingBelowItAndLateBelowEightyFivePercentOfIt() {
    // 273 of 365 days: of 365 households 273 are asked for by the day; 85 % of those are 232.05
    assertThat(aim("3.65", 10_000, 1_000, 727).mood()).isEqualTo(Mood.GOOD); // 273 fewer
    assertThat(aim("3.65", 10_000, 1_000, 728).mood()).isEqualTo(Mood.WARN); // 272
    assertThat(aim("3.65", 10_000, 1_000, 767).mood()).isEqualTo(Mood.WARN); // 233
    assertThat(aim("3.65", 10_000, 1_000, 768).mood()).isEqualTo(Mood.BAD); // 232
  }
}
