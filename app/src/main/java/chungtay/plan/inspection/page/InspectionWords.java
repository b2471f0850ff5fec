package chungtay.plan.inspection.page;

import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.law.WorkingCalendar;
import chungtay.plan.inspection.Finding;
import chungtay.plan.inspection.FollowUp;
import chungtay.plan.inspection.Inspection;
import chungtay.plan.inspection.Inspection.Planned;
import chungtay.plan.inspection.Inspection.State;
import chungtay.wording.Say;
import java.time.LocalDate;

/// An inspection in words.
final class InspectionWords {

  private InspectionWords() {}

  /// How it stands on a day, in a word and a colour.
  static Chip chip(Say say, State state) {
    return new Chip(mood(state), say.of("plan.inspection.state." + state));
  }

  private static Mood mood(State state) {
    return switch (state) {
      case PLANNED, CARRIED_OUT, CANCELLED -> Mood.PLAIN;
      case OVERDUE -> Mood.BAD;
      case TO_FOLLOW -> Mood.WARN;
      case FOLLOWED_UP -> Mood.GOOD;
    };
  }

  static Chip chip(Say say, Finding.Kind kind) {
    var word = say.of("plan.inspection.kind." + kind);
    return switch (kind) {
      case GOOD -> new Chip(Mood.GOOD, word);
      case BAD -> new Chip(Mood.BAD, word);
      case NEITHER -> new Chip(Mood.PLAIN, word);
    };
  }

  /// How far it has come; where somebody still has to do it, against its last day.
  static Chip chip(Say say, FollowUp followUp, LocalDate day) {
    if (followUp.isLate(day)) return new Chip(Mood.BAD, say.of("plan.timing.LATE"));
    var stage = say.of("plan.stage." + followUp.stage());
    var word = followUp.isDoneLate() ? say.of("plan.stage.late", stage) : stage;
    return switch (followUp.stage()) {
      case OPEN, DROPPED -> new Chip(Mood.PLAIN, word);
      case RETURNED -> new Chip(Mood.WARN, word);
      case REPORTED -> new Chip(followUp.isDoneLate() ? Mood.WARN : Mood.PLAIN, word);
      case ACCEPTED -> new Chip(followUp.isDoneLate() ? Mood.WARN : Mood.GOOD, word);
    };
  }

  /// On which days.
  static String days(Say say, Planned planned) {
    return planned.first().equals(planned.last())
        ? say.format().date(planned.first())
        : say.of("plan.inspection.days", planned.first(), planned.last());
  }

  /// On which days it was, or is to be.
  static String when(Say say, Inspection inspection) {
    return inspection
        .held()
        .map(held -> say.of("plan.inspection.held.on", held))
        .orElseGet(() -> days(say, inspection.planned()));
  }

  /// By when; that it is a day off is said, and moves nothing.
  static String lastDay(Say say, WorkingCalendar calendar, LocalDate day) {
    var by = say.of("plan.due.by", day);
    try {
      return calendar.isDayOff(day)
          ? say.of("plan.inspection.day-off", by, calendar.previousWorkingDay(day))
          : by;
    } catch (WorkingCalendar.YearNotLoaded unknown) {
      return by;
    }
  }
}
