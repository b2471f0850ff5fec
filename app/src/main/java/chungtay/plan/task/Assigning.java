package chungtay.plan.task;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import chungtay.access.AgencyId;
import chungtay.audit.ActId;
import chungtay.plan.Edition;
import chungtay.plan.document.AgencyClass;
import chungtay.plan.document.Assignee;
import chungtay.plan.document.Duty;
import chungtay.plan.document.DutyId;
import chungtay.plan.document.Plan;
import chungtay.plan.document.ReportTo;
import chungtay.plan.task.Classes.Meant;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes the tasks of a plan: of a duty laid on a class one for each agency, of one held jointly a
/// single one. What names nobody is the standing agency's, until a newer edition says otherwise.
@Component
public class Assigning {

  private static final Assignee COMMITTEE = new Assignee.Each(AgencyClass.PROVINCE_COMMITTEE);

  private final Classes classes;
  private final Tasks tasks;

  public Assigning(Classes classes, Tasks tasks) {
    this.classes = classes;
    this.tasks = tasks;
  }

  /// Makes the tasks that are not there yet, withdraws those that the edition has no more, and lets
  /// the others go on.
  ///
  /// @throws IllegalArgumentException if the plan names an agency that nobody knows
  public void assign(ActId act, Edition edition) {
    var making = new Making(act, edition);
    var standing = tasks.of(edition.id()).stream().collect(toMap(Held::of, task -> task));
    var wanted =
        edition
            .plan()
            .duties()
            .flatMap(duty -> making.tasks(duty).stream())
            .map(task -> task.as(standing.get(Held.of(task))))
            .toList();
    var ids = wanted.stream().map(Task::id).collect(toSet());
    tasks.withdraw(
        act, standing.values().stream().filter(task -> !ids.contains(task.id())).toList());
    tasks.put(act, edition.id(), wanted);
  }

  /// A task goes on as long as the same agencies hold the same duty; who helps and who waits for it
  /// may change.
  private record Held(DutyId duty, Set<AgencyId> leads) {

    static Held of(Task task) {
      return new Held(task.duty(), task.leads());
    }
  }

  private final class Making {

    private final ActId act;
    private final Edition edition;
    private final Plan plan;
    private final LocalDate day;
    private final Map<Assignee, List<Meant>> known = new HashMap<>();

    private Making(ActId act, Edition edition) {
      this.act = act;
      this.edition = edition;
      this.plan = edition.plan();
      this.day = plan.heading().issued();
    }

    private List<Task> tasks(Duty duty) {
      var holders = meant(holders(duty));
      if (duty.parties().jointly()) return List.of(task(duty, holders));
      return holders.stream().map(holder -> task(duty, List.of(holder))).toList();
    }

    private List<Assignee> holders(Duty duty) {
      var leads = duty.parties().leads();
      return leads.isEmpty() ? List.of(standing()) : leads;
    }

    private Assignee standing() {
      var issuer = plan.heading().issuer();
      return issuer.standing().orElse(issuer.agency());
    }

    private List<Meant> meant(List<Assignee> assignees) {
      return assignees.stream().flatMap(one -> meant(one).stream()).distinct().toList();
    }

    private List<Meant> meant(Assignee assignee) {
      return known.computeIfAbsent(assignee, one -> classes.meant(act, one, edition.unit(), day));
    }

    private Task task(Duty duty, List<Meant> holders) {
      var leads = ids(holders);
      var with = new HashSet<>(ids(meant(duty.parties().with())));
      with.removeAll(leads);
      var id = new TaskId(UuidCreator.getTimeOrderedEpoch());
      return new Task(id, edition.known(duty), leads, with, waiting(duty, holders));
    }

    private static Set<AgencyId> ids(List<Meant> meant) {
      return meant.stream().map(Meant::agency).collect(toSet());
    }

    /// Whoever is to see to it; else through whose hands it is reported, or to whom; else whoever
    /// keeps the plan. Nobody waits for themselves: for the standing agency the People's Committee
    /// does.
    private AgencyId waiting(Duty duty, List<Meant> holders) {
      var holder = holders.getFirst();
      return Stream.concat(
              duty.parties().through().stream()
                  .flatMap(through -> meant(through).stream())
                  .filter(over -> classes.isBelow(holder, over, day)),
              reportedTo(duty).flatMap(one -> meant(one).stream()))
          .map(Meant::agency)
          .filter(agency -> !ids(holders).contains(agency))
          .findFirst()
          .orElse(holder.agency());
    }

    private Stream<Assignee> reportedTo(Duty duty) {
      var report = duty.report();
      return Stream.of(
              report.flatMap(ReportTo::via).stream(),
              report.stream().flatMap(one -> one.to().stream()),
              Stream.of(standing(), COMMITTEE))
          .flatMap(Function.identity());
    }
  }
}
