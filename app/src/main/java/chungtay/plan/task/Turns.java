package chungtay.plan.task;

import chungtay.plan.Edition;
import chungtay.plan.document.Due;
import chungtay.plan.document.Duty;
import chungtay.plan.document.DutyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The tasks of a plan, each as often as it is asked for.
@Component
public class Turns {

  private final Tasks tasks;
  private final Steps steps;
  private final ReviewDays reviewDays;

  public Turns(Tasks tasks, Steps steps, ReviewDays reviewDays) {
    this.tasks = tasks;
    this.steps = steps;
    this.reviewDays = reviewDays;
  }

  /// All of a plan as they stand on a day, in the order of its clauses. What comes again is there
  /// for every period that has begun.
  public List<Turn> on(Edition edition, LocalDate day) {
    return of(edition, day, day);
  }

  /// The same with what is still to come.
  ///
  /// @param until the last day on which a period may begin
  public List<Turn> of(Edition edition, LocalDate day, LocalDate until) {
    var own = reviewDays.of(edition.id());
    var said = steps.newest(edition.id(), day);
    var byDuty = new HashMap<DutyId, List<Task>>();
    for (var task : tasks.of(edition.id())) {
      byDuty.computeIfAbsent(task.duty(), _ -> new ArrayList<>()).add(task);
    }
    var issued = edition.plan().heading().issued();
    return edition
        .plan()
        .duties()
        .flatMap(duty -> {
          var asked = asked(duty, own, issued, until);
          return byDuty.getOrDefault(duty.id(), List.of()).stream()
              .flatMap(task -> asked.stream().map(one -> turn(task, duty, one, said)));
        })
        .toList();
  }

  /// When a duty is asked for.
  private record Asked(LocalDate period, Optional<LocalDate> lastDay, boolean own) {}

  private static List<Asked> asked(
      Duty duty, Map<DutyId, Due> own, LocalDate issued, LocalDate until) {
    var isOwn = ReviewDays.isLeftOpen(duty.due()) && own.containsKey(duty.id());
    var due = isOwn ? own.getOrDefault(duty.id(), duty.due()) : duty.due();
    if (due instanceof Due.Every every) {
      var begun = every.rounds(issued, until);
      // Before the first has begun it is already there to be seen.
      var next = every.rounds(issued, issued.plusMonths(every.rhythm().months()));
      return (begun.isEmpty() ? next.subList(0, 1) : begun)
          .stream()
              .map(round -> new Asked(round.start(), Optional.of(round.lastDay()), isOwn))
              .toList();
    }
    return List.of(new Asked(issued, due.lastDay(), isOwn));
  }

  private static Turn turn(Task task, Duty duty, Asked asked, Map<Steps.Of, Step> said) {
    var step = Optional.ofNullable(said.get(new Steps.Of(task.id(), asked.period())));
    return new Turn(task, duty, asked.period(), asked.lastDay(), asked.own(), step);
  }

  /// One of them as it stands now, where its period has begun by a day.
  public Optional<Turn> find(Edition edition, TaskId task, LocalDate period, LocalDate day) {
    return of(edition, day, day).stream()
        .filter(turn -> turn.task().id().equals(task) && turn.period().equals(period))
        .findFirst();
  }
}
