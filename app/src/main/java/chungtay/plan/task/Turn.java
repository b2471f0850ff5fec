package chungtay.plan.task;

import chungtay.plan.document.Duty;
import java.time.LocalDate;
import java.util.Optional;

/// A task once: as often as it comes again, there is another. What somebody does or waits for.
///
/// @param period the first day of the period that it is for; of what comes once, the plan's day
/// @param lastDay on which it is in time; none where neither plan nor standing agency set one
/// @param ownDay whether the standing agency set it and not the plan
/// @param step the newest; none as long as it is open
public record Turn(
    Task task,
    Duty duty,
    LocalDate period,
    Optional<LocalDate> lastDay,
    boolean ownDay,
    Optional<Step> step) {

  public Stage stage() {
    return step.map(Step::stage).orElse(Stage.OPEN);
  }

  /// How it stands on a day.
  ///
  /// @param soon so many days before the last one it is called due soon
  public Timing timing(LocalDate day, int soon) {
    if (stage() == Stage.DROPPED) return Timing.NONE;
    if (duty.requested() || lastDay.isEmpty()) return Timing.NONE;
    var last = lastDay.get();
    if (!stage().isWithHolder()) {
      return step.map(Step::reported).filter(last::isBefore).isPresent()
          ? Timing.DONE_LATE
          : Timing.DONE_IN_TIME;
    }
    if (day.isAfter(last)) return Timing.LATE;
    return day.plusDays(soon).isBefore(last) ? Timing.AHEAD : Timing.SOON;
  }

  /// A task against its last day.
  public enum Timing {
    /// There is no last day, or it is asked for and not ordered.
    NONE,
    AHEAD,
    SOON,
    LATE,
    DONE_IN_TIME,
    DONE_LATE
  }
}
