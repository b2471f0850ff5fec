package chungtay.plan.difficulty;

import chungtay.law.WorkingCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How long something took, the first day not counted.
///
/// @param days of the calendar
/// @param working of them; none where nobody loaded the days off of a year
public record DaysTaken(long days, Optional<Long> working) {

  public static DaysTaken between(WorkingCalendar calendar, LocalDate from, LocalDate until) {
    // Where a clock was set back, it took no time.
    if (until.isBefore(from)) return new DaysTaken(0, Optional.of(0L));
    var days = ChronoUnit.DAYS.between(from, until);
    try {
      return new DaysTaken(days, Optional.of(calendar.workingDaysBetween(from, until)));
    } catch (WorkingCalendar.YearNotLoaded unknown) {
      return new DaysTaken(days, Optional.empty());
    }
  }
}
