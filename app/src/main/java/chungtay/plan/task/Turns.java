package chungtay.plan.task;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import chungtay.plan.Edition;
import chungtay.plan.document.Due;
import chungtay.plan.document.Duty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    var byDuty = tasks.of(edition.id()).stream().collect(groupingBy(Task::duty));
    var issued = edition.plan().heading().issued();
    return edition
        .plan()
        .duties()
        .flatMap(duty -> {
          var known = edition.known(duty);
          var asked = asked(duty, Optional.ofNullable(own.get(known)), issued, until);
          return byDuty.getOrDefault(known, List.of()).stream()
              .flatMap(task -> turns(task, duty, asked, said));
        })
        .toList();
  }

  /// When a duty is asked for.
  private record Asked(LocalDate period, Optional<LocalDate> lastDay, boolean own) {}

  private static List<Asked> asked(
      Duty duty, Optional<Due> own, LocalDate issued, LocalDate until) {
    var isOwn = ReviewDays.isLeftOpen(duty.due()) && own.isPresent();
    var due = isOwn ? own.get() : duty.due();
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

  /// As often as it is asked for, and where something was said of it before its rhythm was changed.
  private static Stream<Turn> turns(
      Task task, Duty duty, List<Asked> asked, Map<Steps.Of, Step> said) {
    var periods = asked.stream().map(Asked::period).collect(toSet());
    var before =
        said.keySet().stream()
            .filter(of -> of.task().equals(task.id()) && !periods.contains(of.period()))
            .map(of -> new Asked(of.period(), Optional.empty(), false));
    return Stream.concat(before, asked.stream())
        .sorted(Comparator.comparing(Asked::period))
        .map(one -> {
          var step = Optional.ofNullable(said.get(new Steps.Of(task.id(), one.period())));
          return new Turn(task, duty, one.period(), one.lastDay(), one.own(), step);
        });
  }

  /// One of them as it stands now, where its period has begun by a day.
  public Optional<Turn> find(Edition edition, TaskId task, LocalDate period, LocalDate day) {
    return of(edition, day, day).stream()
        .filter(turn -> turn.task().id().equals(task) && turn.period().equals(period))
        .findFirst();
  }
}
