package chungtay.notice;

import chungtay.law.Law;
import chungtay.law.WorkingCalendar;
import chungtay.law.WorkingCalendar.YearNotLoaded;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// On which days reminders are given. Of a year whose days off are not loaded every day counts:
/// better told on a Sunday than not at all; pages say so.
@Component
public class OfficeDays {

  private final WorkingCalendar calendar;

  public OfficeDays(Law law) {
    this.calendar = law.workingCalendar();
  }

  public boolean isOff(LocalDate day) {
    try {
      return calendar.isDayOff(day);
    } catch (YearNotLoaded e) {
      return false;
    }
  }

  /// Whether the days off of the year are loaded.
  public boolean isKnown(LocalDate day) {
    try {
      var ignored = calendar.isDayOff(day);
      return true;
    } catch (YearNotLoaded e) {
      return false;
    }
  }

  /// The first working day after a day.
  public LocalDate next(LocalDate day) {
    var next = day.plusDays(1);
    while (isOff(next)) next = next.plusDays(1);
    return next;
  }

  /// The last day before the next working day: what falls on a day off until then is told today.
  public LocalDate until(LocalDate day) {
    return next(day).minusDays(1);
  }
}
