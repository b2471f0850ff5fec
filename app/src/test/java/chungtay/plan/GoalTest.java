package chungtay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.law.StandardId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GoalTest {

  static final Goal GOAL =
      new Goal(
          "45/KH-UBND",
          2021,
          new StandardId("59-2015"),
          LocalDate.of(2020, 12, 31),
          LocalDate.of(2021, 12, 31),
          new BigDecimal("0.85"));
  static final LocalDate DAY = LocalDate.of(2021, 3, 14); // 73 of 365 days: a fifth

  @Test
  void aStraightLineAsksForAFifthAfterAFifthOfTheYear() {
    assertThat(GOAL.requiredBy(DAY, new BigDecimal("0.45"))).isEqualByComparingTo("0.09");
  }

  @Test
  void nothingIsAskedBeforeTheFirstDayAndNoMoreThanAllAfterTheLast() {
    assertThat(GOAL.requiredBy(LocalDate.of(2020, 6, 1), BigDecimal.ONE)).isEqualByComparingTo("0");
    assertThat(GOAL.requiredBy(LocalDate.of(2022, 6, 1), BigDecimal.ONE)).isEqualByComparingTo("1");
  }

  @Test
  void paceChangesExactlyAtTheLineAndAtTheShareBelowIt() {
    // 0.45 × 1/5 = 0.09 is asked; 0.09 × 0.85 = 0.0765 is the least that is not late.
    assertThat(pace("0.09")).isEqualTo(Pace.ON_TIME);
    assertThat(pace("0.0899")).isEqualTo(Pace.AT_RISK);
    assertThat(pace("0.0765")).isEqualTo(Pace.AT_RISK);
    assertThat(pace("0.0764")).isEqualTo(Pace.LATE);
  }

  private static Pace pace(String reached) {
    return GOAL.pace(DAY, new BigDecimal("0.45"), new BigDecimal(reached));
  }
}
