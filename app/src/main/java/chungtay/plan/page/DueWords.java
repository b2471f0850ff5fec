package chungtay.plan.page;

import chungtay.plan.document.Due;
import chungtay.wording.Say;
import java.time.LocalDate;

/// By when, in words: as the plan says it, and the last day in time beside it.
public final class DueWords {

  private DueWords() {}

  public static String of(Say say, Due due) {
    return switch (due) {
      case Due.Before before -> say.of("plan.due.before", before.day(), before.day().minusDays(1));
      case Due.By by -> say.of("plan.due.by", by.day());
      case Due.Within within -> within(say, within);
      case Due.Every every -> every(say, every);
      case Due.After after ->
          say.of(after.working() ? "plan.due.after.working" : "plan.due.after", after.days());
      case Due.Open open -> say.of("plan.due.open." + open.wording());
    };
  }

  private static String within(Say say, Due.Within within) {
    var first = within.first();
    var count = (first.getMonthValue() - 1) / within.period().months() + 1;
    var year = String.valueOf(first.getYear());
    var last = within.lastDay().orElse(first);
    return say.of("plan.due.within." + within.period(), count(say, within, count), year, last);
  }

  /// Quarters and half-years are counted in Roman numbers in Vietnamese.
  private static String count(Say say, Due.Within within, int count) {
    return switch (within.period()) {
      case QUARTER -> say.of("plan.due.quarter." + count);
      case HALF_YEAR -> say.of("plan.due.half." + count);
      case MONTH, YEAR -> String.valueOf(count);
    };
  }

  private static String every(Say say, Due.Every every) {
    var rhythm = say.of("plan.due.every." + every.rhythm());
    if (every.point().isEmpty()) return rhythm;
    var point = every.point().get();
    var day = String.valueOf(point.day());
    var month = String.valueOf(point.month());
    var key = point.tooLate() ? "plan.due.point.before." : "plan.due.point.by.";
    return say.of(key + every.rhythm(), rhythm, day, month);
  }

  /// The period that a task is for, where it comes again.
  static String period(Say say, LocalDate period) {
    return say.of("plan.due.period", period);
  }
}
