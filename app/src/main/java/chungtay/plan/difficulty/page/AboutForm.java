package chungtay.plan.difficulty.page;

import chungtay.access.AgencyId;
import chungtay.frame.Frame;
import chungtay.plan.Edition;
import chungtay.plan.difficulty.DifficultyRefusal;
import chungtay.plan.document.Clause;
import chungtay.plan.document.Duty;
import chungtay.plan.page.ClauseWords;
import chungtay.plan.task.About;
import chungtay.plan.task.Task;
import chungtay.refusal.Refused;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How a form names what of a plan something is about.
public final class AboutForm {

  private static final String CLAUSE = "clause:";
  private static final String TASK = "task:";

  private final Edition edition;
  private final List<Task> tasks;

  private AboutForm(Edition edition, List<Task> tasks) {
    this.edition = edition;
    this.tasks = List.copyOf(tasks);
  }

  /// @param tasks those that it can be about
  public static AboutForm of(Edition edition, List<Task> tasks) {
    return new AboutForm(edition, tasks);
  }

  /// Something that can be chosen.
  ///
  /// @param value as the form names it
  public record Place(String value, String name, boolean chosen) {}

  /// The whole plan, the clauses that give the tasks, and of the tasks those that an agency holds;
  /// what the address names is chosen.
  public List<Place> places(Frame frame, AgencyId agency) {
    var say = frame.say();
    var address = frame.address();
    var chosen =
        address
            .parameter("task")
            .map(task -> TASK + task)
            .or(() -> address.parameter("clause").map(clause -> CLAUSE + clause))
            .orElse("");
    var places = new ArrayList<Place>();
    places.add(new Place("", say.of("plan.difficulty.whole"), chosen.isEmpty()));
    for (var clause : edition.plan().clauses()) {
      var own = clause.duties().stream().filter(duty -> of(duty).findAny().isPresent()).toList();
      if (!own.isEmpty()) places.add(clause(say, clause, chosen));
      for (var duty : own) {
        of(duty)
            .filter(task -> task.leads().contains(agency) || chosen.equals(value(task)))
            .forEach(task -> places.add(task(say, duty, task, chosen)));
      }
    }
    return places;
  }

  private Stream<Task> of(Duty duty) {
    return tasks.stream().filter(task -> task.duty().equals(edition.known(duty)));
  }

  private static String value(Task task) {
    return TASK + task.id().value();
  }

  private static Place clause(Say say, Clause clause, String chosen) {
    var value = CLAUSE + clause.id().path();
    return new Place(value, name(say, clause), value.equals(chosen));
  }

  /// A clause by its place, and by its title or by what it says first.
  public static String name(Say say, Clause clause) {
    var number = ClauseWords.of(say, clause.id());
    return clause
        .title()
        .or(() -> clause.duties().stream().map(duty -> duty.what()).findFirst())
        .map(words -> number + ": " + DifficultyWords.brief(words.in(say.language())))
        .orElse(number);
  }

  private static Place task(Say say, Duty duty, Task task, String chosen) {
    var what = duty.what().in(say.language());
    var place = ClauseWords.of(say, duty.id().clause());
    var name = say.of("plan.difficulty.place.task", what, place);
    return new Place(value(task), name, value(task).equals(chosen));
  }

  /// What a form names.
  ///
  /// @throws Refused if the plan has nothing of that name
  public About named(String place) {
    if (place.isEmpty()) return new About.WholePlan();
    return Stream.concat(clauses(place), tasks(place))
        .findFirst()
        .orElseThrow(() -> new Refused(DifficultyRefusal.NO_SUCH_PLACE_IN_THE_PLAN, Map.of()));
  }

  private Stream<About> clauses(String place) {
    return edition.plan().clauses().stream()
        .filter(clause -> place.equals(CLAUSE + clause.id().path()))
        .map(clause -> new About.OfClause(clause.id()));
  }

  private Stream<About> tasks(String place) {
    return edition
        .plan()
        .duties()
        .flatMap(duty ->
            of(duty)
                .filter(task -> place.equals(value(task)))
                .map(task -> new About.OfTask(task.id(), duty.id().clause())));
  }
}
