package chungtay.plan.difficulty;

import chungtay.plan.document.ClauseId;
import chungtay.plan.task.TaskId;

/// What of a plan a difficulty is about.
public sealed interface About {

  record WholePlan() implements About {}

  record OfClause(ClauseId clause) implements About {}

  /// @param clause that gives the task
  record OfTask(TaskId task, ClauseId clause) implements About {}
}
