package chungtay.plan.page;

import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.PlanRefusal;
import chungtay.plan.task.TaskId;
import chungtay.plan.task.Tasks;
import chungtay.plan.task.Turn;
import chungtay.plan.task.Turns;
import chungtay.refusal.Refused;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds the task that an address names.
@Component
public class TurnsNamed {

  private final Editions editions;
  private final Tasks tasks;
  private final Turns turns;

  TurnsNamed(Editions editions, Tasks tasks, Turns turns) {
    this.editions = editions;
    this.tasks = tasks;
    this.turns = turns;
  }

  /// The plan that gives a task.
  ///
  /// @throws Refused if no task that stands bears the identity
  public Edition edition(String task) {
    return id(task).flatMap(tasks::planOf).flatMap(editions::find).orElseThrow(() -> unknown(task));
  }

  static Optional<TaskId> id(String text) {
    try {
      return Optional.of(new TaskId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static Refused unknown(String task) {
    return new Refused(PlanRefusal.NO_SUCH_TASK, Map.of("task", task));
  }

  /// A task in a period, or in the last that has begun by a day.
  ///
  /// @throws Refused if it is not asked for in that period
  public Turn turn(Edition edition, String task, Optional<String> period, LocalDate day) {
    return turns.on(edition, day).stream()
        .filter(one -> one.task().id().value().toString().equals(task))
        .filter(one -> period.map(one.period().toString()::equals).orElse(true))
        .reduce((_, later) -> later)
        .orElseThrow(() -> unknown(task));
  }
}
