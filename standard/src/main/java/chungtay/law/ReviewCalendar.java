package chungtay.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/// When households are reviewed, and when the results are due.
///
/// @param regular none where the act sets no monthly review
/// @param reports none where the days were not read
public record ReviewCalendar(
    Period periodic, Optional<Regular> regular, Optional<Reports> reports) {

  /// A day that comes every year.
  public record YearDay(int day, int month) {

    public YearDay {
      MonthDay.of(month, day);
    }

    public LocalDate in(int year) {
      return LocalDate.of(year, month, day);
    }
  }

  /// The yearly review, both days included.
  public record Period(YearDay first, YearDay last) {}

  /// The monthly review.
  public record Regular(int fromDay, Citation source) {}

  /// When the results are due at the next level.
  ///
  /// @param preliminaryBefore the day itself is too late
  /// @param finalBefore the day itself is too late
  public record Reports(
      Monthly monthly, YearDay preliminaryBefore, YearDay finalBefore, Citation source) {}

  /// A report on the same day of several months, first and last included.
  public record Monthly(int day, int firstMonth, int lastMonth) {}
}
