package chungtay.plan.inspection;

import chungtay.access.AgencyId;
import chungtay.plan.task.Stage;
import chungtay.plan.task.Step;
import java.time.LocalDate;
import java.util.List;

/// What must follow from an inspection: who has to do what by when.
///
/// @param inspector the agency that asked for it, and accepts it
/// @param who the agency that has to do it
/// @param lastDay on which it is in time
/// @param steps what was said of it, the oldest first; stages are those of a task
public record FollowUp(
    FollowUpId id,
    InspectionId inspection,
    AgencyId inspector,
    AgencyId who,
    String what,
    LocalDate lastDay,
    List<Step> steps) {

  public FollowUp {
    steps = List.copyOf(steps);
  }

  public Stage stage() {
    return steps.isEmpty() ? Stage.OPEN : steps.getLast().stage();
  }

  /// Of the newest step; 0 before the first.
  public long entry() {
    return steps.isEmpty() ? 0 : steps.getLast().entry();
  }

  /// Whether nobody has to do anything about it any more.
  public boolean isOver() {
    return stage() == Stage.ACCEPTED || stage() == Stage.DROPPED;
  }

  /// Whether it is not done, and its last day is over.
  public boolean isLate(LocalDate day) {
    return stage().isWithHolder() && day.isAfter(lastDay);
  }

  /// Whether it was reported done, or accepted, after its last day.
  public boolean isDoneLate() {
    var done = stage() == Stage.REPORTED || stage() == Stage.ACCEPTED;
    return done && steps.getLast().reported().isAfter(lastDay);
  }
}
