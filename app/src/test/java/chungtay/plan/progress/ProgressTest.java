package chungtay.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chungtay.law.StandardId;
import chungtay.plan.Goal;
import chungtay.plan.Pace;
import chungtay.plan.cascade.Aim;
import chungtay.plan.progress.Progress.Counts;
import chungtay.plan.progress.Progress.Totals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How an aim stands at a place by a day.
class ProgressTest {

  static final Goal GOAL =
      new Goal(
          "45/KH-UBND",
          2021,
          new StandardId("59-2015"),
          LocalDate.of(2020, 12, 31),
          LocalDate.of(2021, 12, 31),
          new BigDecimal("0.85"));

  static Progress progress(int asked, int all, int before, int now) {
    return progress(asked, new Totals(all, all), before, now);
  }

  static Progress progress(int asked, Totals totals, int before, int now) {
    return new Progress(
        new Aim.Rate(),
        asked,
        Counts.fewer(before, now),
        Optional.of(totals),
        LocalDate.of(2021, 9, 30),
        GOAL);
  }

  @Test
  void whatIsReachedIsToldInPointsToo() {
    var progress = progress(1_617, 359_236, 13_116, 12_070);

    assertThat(progress.reached()).isEqualTo(1_046);
    assertThat(points(progress, 1_046)).isCloseTo(0.2912, within(0.00005)); // 1,046/359,236
    assertThat(points(progress, 1_617)).isCloseTo(0.4501, within(0.00005));
    assertThat(progress.toGo()).isEqualTo(571); // 1,617 − 1,046
  }

  @Test
  void aPlaceBeyondItsTargetHasFewerThanNoneToGo() {
    assertThat(progress(10, 1_000, 30, 15).toGo()).isEqualTo(-5); // 10 − 15
  }

  @Test
  void aPlaceThatGrewPoorerHasMoreToGoThanItWasAsked() {
    var progress = progress(10, 1_000, 15, 30);

    assertThat(progress.toGo()).isEqualTo(25); // 10 + 15
    assertThat(progress.pace()).isEqualTo(Pace.LATE);
  }

  @Test
  void aPlaceIsOnTimeOnTheLineSlippingBelowItAndLateBelowEightyFivePercentOfIt() {
    // 273 of 365 days: of 365 households 273 are asked for by the day; 85 % of those are 232.05
    assertThat(progress(365, 10_000, 1_000, 727).pace()).isEqualTo(Pace.ON_TIME); // 273 fewer
    assertThat(progress(365, 10_000, 1_000, 728).pace()).isEqualTo(Pace.AT_RISK); // 272
    assertThat(progress(365, 10_000, 1_000, 767).pace()).isEqualTo(Pace.AT_RISK); // 233
    assertThat(progress(365, 10_000, 1_000, 768).pace()).isEqualTo(Pace.LATE); // 232
  }

  @Test
  void whatComesFromTheGrowthOfTheTotalIsToldApart() {
    // 50 of 1,000 are 5 %, 45 of 1,250 are 3.6 %: 5/1,250 = 0.4 by fewer, 50/1,000 − 50/1,250 = 1.
    var fall = progress(10, new Totals(1_000, 1_250), 50, 45).fall().orElseThrow();

    assertThat(fall.byFewer()).isEqualByComparingTo("0.4");
    assertThat(fall.byGrowth()).isEqualByComparingTo("1");
    assertThat(fall.whole()).isEqualByComparingTo("1.4");
  }

  @Test
  void aRateThatFallsWithoutAnybodyLeavingFellByGrowthAlone() {
    var fall = progress(10, new Totals(1_000, 1_250), 50, 50).fall().orElseThrow();

    assertThat(fall.byFewer()).isZero();
    assertThat(fall.byGrowth()).isEqualByComparingTo("1");
  }

  private static double points(Progress progress, int households) {
    return progress.points(BigDecimal.valueOf(households)).orElseThrow().doubleValue();
  }
}
