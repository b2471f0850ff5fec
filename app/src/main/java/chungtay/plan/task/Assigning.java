package chungtay.plan.task;

import chungtay.access.AgencyId;
import chungtay.audit.ActId;
import chungtay.place.UnitId;
import chungtay.plan.Edition;
import chungtay.plan.document.AgencyClass;
import chungtay.plan.document.Assignee;
import chungtay.plan.document.Duty;
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
import java.util.stream.Collectors;
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

  /// Makes the tasks that are not there yet, and withdraws those that the edition has no more.
  ///
  /// @throws IllegalArgumentException if the plan names an agency that nobody knows
  public void assign(ActId act, Edition edition) {
    var making = new Making(act, edition.plan(), edition.unit());
    var wanted = edition.plan().duties().flatMap(duty -> making.tasks(duty).stream()).toList();
    var standing = tasks.of(edition.id());
    tasks.withdraw(act, beyond(standing, wanted));
    tasks.add(act, edition.id(), beyond(wanted, standing));
  }

  /// Those of some tasks that are not among others.
  private static List<Task> beyond(List<Task> some, List<Task> others) {
    var keys = others.stream().map(Assigning::key).collect(Collectors.toSet());
    return some.stream().filter(task -> !keys.contains(key(task))).toList();
  }

  private static List<Object> key(Task task) {
    return List.of(task.duty(), task.leads());
  }

  private final class Making {

    private final ActId act;
    private final Plan plan;
    private final UnitId planned;
    private final LocalDate day;
    private final Map<Assignee, List<Meant>> known = new HashMap<>();

    private Making(ActId act, Plan plan, UnitId planned) {
      this.act = act;
      this.plan = plan;
      this.planned = planned;
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
      return known.computeIfAbsent(assignee, one -> classes.meant(act, one, planned, day));
    }

    private Task task(Duty duty, List<Meant> holders) {
      var leads = ids(holders);
      var with = new HashSet<>(ids(meant(duty.parties().with())));
      with.removeAll(leads);
      var id = new TaskId(UuidCreator.getTimeOrderedEpoch());
      return new Task(id, duty.id(), leads, with, waiting(duty, holders));
    }

    private static Set<AgencyId> ids(List<Meant> meant) {
      return meant.stream().map(Meant::agency).collect(Collectors.toSet());
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
