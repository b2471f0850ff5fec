package chungtay.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The days off as they are delivered, and what is counted by them.
class WorkingCalendarTest {

  final WorkingCalendar calendar = Law.read(LawTest.FOLDER).workingCalendar();

  /// Each stretch of days off with the working days on both of its sides.
  @ParameterizedTest
  @CsvSource({
    "2021-02-09, 2021-02-17", // Tết: mùng 1 is 12 February
    "2021-04-20, 2021-04-22",
    "2021-04-29, 2021-05-04", // 1 May is a Saturday: Monday in lieu
    "2021-09-01, 2021-09-06",
    "2021-12-31, 2022-01-04",
    "2022-01-28, 2022-02-07",
    "2022-04-08, 2022-04-12",
    "2022-04-29, 2022-05-04",
    "2022-08-31, 2022-09-05",
    "2024-04-26, 2024-05-02", // 29 April in exchange for Saturday, 4 May
    "2024-05-03, 2024-05-04",
    "2026-02-13, 2026-02-23", // Tết: mùng 1 is 17 February
    "2021-06-11, 2021-06-14" // a weekend
  })
  void betweenTwoWorkingDaysLieDaysOff(LocalDate before, LocalDate after) {
    assertThat(calendar.isDayOff(before)).isFalse();
    assertThat(calendar.isDayOff(after)).isFalse();
    assertThat(before.plusDays(1).datesUntil(after)).allMatch(calendar::isDayOff);
    assertThat(calendar.nextWorkingDay(before)).isEqualTo(after);
    assertThat(calendar.previousWorkingDay(after)).isEqualTo(before);
  }

  /// 1 January 2021 is a Friday, and 31 December 2020 a Thursday.
  @Test
  void theNewYearIsADayOff() {
    assertThat(calendar.nextWorkingDay(LocalDate.of(2020, 12, 31))).isEqualTo("2021-01-04");
  }

  @Test
  void aTermThatEndsOnADayOffEndsWithTheNextWorkingDay() {
    assertThat(calendar.lastDayOfTerm(LocalDate.of(2021, 2, 9))).isEqualTo("2021-02-09");
    assertThat(calendar.lastDayOfTerm(LocalDate.of(2021, 2, 10))).isEqualTo("2021-02-17");
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2027})
  void aYearThatNobodyLoadedIsNamed(int year) {
    assertThatThrownBy(() -> calendar.isDayOff(LocalDate.of(year, 3, 1)))
        .isInstanceOf(WorkingCalendar.YearNotLoaded.class)
        .hasMessage("the days off of " + year + " are not loaded");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = 20210930)
  void daysAreCountedAlikeInBothDirections(long seed) {
    var random = new Random(seed);
    for (var run = 0; run < 10_000; run++) {
      var day = LocalDate.of(2020, 2, 1).plusDays(random.nextInt(6 * 365));
      var count = random.nextInt(30);
      var next = calendar.nextWorkingDay(day);
      var last = calendar.plusWorkingDays(day, count);

      assertThat(next).isAfter(day);
      assertThat(calendar.previousWorkingDay(next).isAfter(day)).isFalse();
      assertThat(calendar.workingDaysBetween(day, next)).isEqualTo(1);
      assertThat(calendar.workingDaysBetween(day, last)).isEqualTo(count);
      assertThat(calendar.isDayOff(calendar.lastDayOfTerm(day))).isFalse();
    }
  }
}
