package chungtay.plan.task;

import chungtay.plan.document.ClauseId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What of a plan something is about: a difficulty, a finding.
public sealed interface About {

  /// The clause that it stands in; none where it is the whole plan.
  default Optional<ClauseId> place() {
    return switch (this) {
      case WholePlan _ -> Optional.empty();
      case OfClause of -> Optional.of(of.clause());
      case OfTask of -> Optional.of(of.clause());
    };
  }

  /// The task that it is about, if it is about one.
  default Optional<TaskId> theTask() {
    return this instanceof OfTask of ? Optional.of(of.task()) : Optional.empty();
  }

  /// As it is kept.
  static About of(@Nullable String clause, @Nullable UUID task) {
    if (clause == null) return new WholePlan();
    return task == null
        ? new OfClause(new ClauseId(clause))
        : new OfTask(new TaskId(task), new ClauseId(clause));
  }

  record WholePlan() implements About {}

  record OfClause(ClauseId clause) implements About {}

  /// @param clause that gives the task
  record OfTask(TaskId task, ClauseId clause) implements About {}
}
