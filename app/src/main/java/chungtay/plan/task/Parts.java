package chungtay.plan.task;

import chungtay.access.AgencyId;
import chungtay.plan.Edition;
import chungtay.plan.document.ClauseId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Who has a part in a plan: who holds a task of it, helps with it, or waits for it; of the plan as
/// a whole also whoever it was sent to.
public final class Parts {

  private final Edition edition;
  private final List<Task> tasks;
  private final Set<AgencyId> sentTo;

  private Parts(Edition edition, List<Task> tasks, Set<AgencyId> sentTo) {
    this.edition = edition;
    this.tasks = List.copyOf(tasks);
    this.sentTo = Set.copyOf(sentTo);
  }

  /// As they stand now.
  public static Parts in(Edition edition, Tasks tasks, Recipients recipients) {
    return new Parts(edition, tasks.of(edition.id()), recipients.agencies(edition.id()));
  }

  public Set<AgencyId> ofPlan() {
    var all = new HashSet<>(those(_ -> true));
    all.addAll(sentTo);
    return all;
  }

  /// Who holds a task of it, or helps with one.
  public Set<AgencyId> atWork() {
    var all = new HashSet<AgencyId>();
    for (var task : tasks) {
      all.addAll(task.leads());
      all.addAll(task.with());
    }
    return all;
  }

  /// Of a clause and of what stands below it.
  public Set<AgencyId> of(ClauseId clause) {
    var duties =
        edition
            .plan()
            .duties()
            .filter(duty -> contains(clause, duty.id().clause()))
            .map(edition::known)
            .collect(Collectors.toSet());
    return those(task -> duties.contains(task.duty()));
  }

  public Set<AgencyId> of(TaskId id) {
    return those(task -> task.id().equals(id));
  }

  /// The tasks in which an agency has a part, in no order.
  public List<Task> tasksOf(AgencyId agency) {
    return tasks.stream().filter(task -> agencies(task).contains(agency)).toList();
  }

  private Set<AgencyId> those(Predicate<Task> condition) {
    var all = new HashSet<AgencyId>();
    tasks.stream().filter(condition).map(Parts::agencies).forEach(all::addAll);
    return all;
  }

  private static Set<AgencyId> agencies(Task task) {
    var all = new HashSet<>(task.leads());
    all.addAll(task.with());
    all.add(task.waiting());
    return all;
  }

  private static boolean contains(ClauseId clause, ClauseId inside) {
    if (clause.equals(inside)) return true;
    return inside.parent().map(parent -> contains(clause, parent)).orElse(false);
  }
}
