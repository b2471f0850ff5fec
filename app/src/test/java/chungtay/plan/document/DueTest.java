package chungtay.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueTest {

  @ParameterizedTest
  @CsvSource({
    "before 2021-03-31, 2021-03-30", // the day itself is too late
    "before 2021-01-01, 2020-12-31",
    "by 2021-03-31, 2021-03-31",
    "within 2021-Q1, 2021-03-31",
    "within 2021-Q2, 2021-06-30",
    "within 2021-H1, 2021-06-30",
    "within 2021-H2, 2021-12-31",
    "within 2021-02, 2021-02-28",
    "within 2024-02, 2024-02-29",
    "within 2021, 2021-12-31",
  })
  void theLastDayInTimeFollowsFromTheWords(String text, LocalDate last) {
    assertThat(Due.parse(text).lastDay()).contains(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "before 2021-03-31",
        "by 2021-03-31",
        "within 2021",
        "within 2021-Q4",
        "within 2021-H2",
        "within 2021-11",
        "every month",
        "every month by 1-15",
        "every quarter before 3-25",
        "every half-year by 6-15",
        "every year by 12-15",
        "after 5 working days",
        "after 10 days",
        "open",
        "promptly",
        "constantly",
        "periodically",
        "as ruled"
      })
  void theTextSaysAllOfIt(String text) {
    assertThat(Due.parse(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "before 2021-02-30",
        "within 2021-Q5",
        "within 2021-13",
        "every week",
        "every month by 1-32",
        "after 0 days",
        "Before 2021-03-31"
      })
  void anythingElseIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Due.parse(text));
  }

  @Test
  void theFifteenthOfEachMonthComesTwelveTimesAYear() {
    var days = lastDays("every month by 1-15", "2021-01-01", "2021-12-31");

    assertThat(days)
        .hasSize(12)
        .startsWith(day("2021-01-15"))
        .endsWith(day("2021-12-15"))
        .contains(day("2021-02-15"));
  }

  @Test
  void theThirtyFirstOfAShorterMonthIsItsLastDay() {
    var days = lastDays("every month by 1-31", "2021-02-01", "2021-04-30");

    assertThat(days).containsExactly(day("2021-02-28"), day("2021-03-31"), day("2021-04-30"));
  }

  @Test
  void aDayThatIsTooLateLeavesTheOneBefore() {
    var days = lastDays("every quarter before 3-25", "2021-01-01", "2021-12-31");

    assertThat(days)
        .containsExactly(
            day("2021-03-24"), day("2021-06-24"), day("2021-09-24"), day("2021-12-24"));
  }

  @Test
  void aReportOnAMonthMayBeDueInTheNext() {
    var days = lastDays("every month by 2-5", "2021-11-01", "2021-12-31");

    assertThat(days).containsExactly(day("2021-12-05"), day("2022-01-05"));
  }

  @Test
  void aPeriodThatHadBegunBeforeIsNotAskedFor() {
    var days = lastDays("every quarter", "2021-03-12", "2021-12-31");

    assertThat(days).containsExactly(day("2021-06-30"), day("2021-09-30"), day("2021-12-31"));
  }

  private static List<LocalDate> lastDays(String text, String first, String last) {
    var every = (Due.Every) Due.parse(text);
    return every.rounds(day(first), day(last)).stream().map(Due.Round::lastDay).toList();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
