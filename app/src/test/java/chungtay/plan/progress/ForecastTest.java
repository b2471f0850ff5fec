package chungtay.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Where the year ends if it goes on as one before it did.
class ForecastTest {

  static final PastYear HALF = new PastYear(2020, 200, 100);
  static final PastYear MOST = new PastYear(2019, 200, 190);
  static final PastYear SOME = new PastYear(2018, 100, 80);

  @Test
  void ofOneYearThereIsNoPattern() {
    assertThat(Forecast.of(100, List.of())).isEmpty();
    assertThat(Forecast.of(100, List.of(HALF))).isEmpty();
  }

  @Test
  void theRangeIsThatOfTheYearsBefore() {
    // of 100: a half, 95 %, 80 %
    assertThat(Forecast.of(100, List.of(HALF, MOST, SOME))).contains(new Forecast(50, 80, 95, 3));
  }

  @Test
  void betweenTwoTheMiddleIsHalfWay() {
    assertThat(Forecast.of(100, List.of(HALF, SOME))).contains(new Forecast(50, 65, 80, 2));
  }

  @Test
  void aYearThatHadNobodyLeftByTheDayTellsNothing() {
    var nobody = new PastYear(2017, 0, 5);

    assertThat(Forecast.of(100, List.of(HALF, nobody))).isEmpty();
    assertThat(Forecast.of(100, List.of(HALF, SOME, nobody)).orElseThrow().years()).isEqualTo(2);
    var one = new PastYear(2017, 1, 1);
    assertThat(Forecast.of(100, List.of(HALF, one))).contains(new Forecast(50, 75, 100, 2));
  }

  @Test
  void aYearInWhichTheyBecameMoreForetellsMore() {
    var more = new PastYear(2017, 100, 120);

    assertThat(Forecast.of(10, List.of(more, more))).contains(new Forecast(12, 12, 12, 2));
  }

  @Test
  void theMiddleIsAlwaysWithinTheRange() {
    var random = new Random(45);
    for (var i = 0; i < 1_000; i++) {
      var years =
          random
              .ints(2 + random.nextInt(5), 1, 5_000)
              .mapToObj(day -> new PastYear(2000, day, random.nextInt(6_000)))
              .toList();
      var forecast = Forecast.of(random.nextInt(100_000), years).orElseThrow();
      assertThat(forecast.middle()).isBetween(forecast.low(), forecast.high());
      assertThat(forecast.low()).isNotNegative();
    }
  }
}
