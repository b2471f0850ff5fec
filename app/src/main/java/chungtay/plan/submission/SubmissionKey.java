package chungtay.plan.submission;

import chungtay.access.AgencyId;
import chungtay.plan.task.TaskId;
import java.time.LocalDate;

/// Of which task in which period, of what that it asks, of whom.
public record SubmissionKey(TaskId task, LocalDate period, String asked, AgencyId agency) {

  public static SubmissionKey of(Place place) {
    var turn = place.turn();
    return new SubmissionKey(turn.task().id(), turn.period(), place.asked().code(), place.agency());
  }
}
