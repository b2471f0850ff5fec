package chungtay.desk.law;

import chungtay.law.ReviewCalendar.Period;
import chungtay.law.ReviewCalendar.Regular;
import chungtay.law.ReviewCalendar.Reports;
import chungtay.law.ReviewCalendar.YearDay;
import chungtay.wording.Say;
import java.time.MonthDay;
import java.util.List;

/// Tells in words when households are reviewed and when the results are due.
record CalendarWords(Say say) {

  List<String> periodic(Period period) {
    return List.of(say.of("desk.law.periodic.value", day(period.first()), day(period.last())));
  }

  List<String> regular(Regular regular) {
    return List.of(say.of("desk.law.regular.value", regular.fromDay()));
  }

  List<String> reports(Reports reports) {
    var monthly = reports.monthly();
    return List.of(
        say.of(
            "desk.law.reports.monthly", monthly.day(), monthly.firstMonth(), monthly.lastMonth()),
        say.of("desk.law.reports.preliminary", day(reports.preliminaryBefore())),
        say.of("desk.law.reports.final", day(reports.finalBefore())));
  }

  private String day(YearDay day) {
    return say.format().date(MonthDay.of(day.month(), day.day()));
  }
}
