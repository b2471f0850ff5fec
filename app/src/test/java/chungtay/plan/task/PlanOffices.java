package chungtay.plan.task;

import chungtay.access.Post;
import chungtay.plan.Edition;
import chungtay.plan.document.Plan;
import java.time.LocalDate;

/// What tests ask of an office that has published a plan.
public final class PlanOffices {

  private PlanOffices() {}

  public static Turn find(
      PlanOffice office, Edition edition, String clause, int number, Post holder) {
    return office.turns(edition, LocalDate.of(2021, 12, 31)).stream()
        .filter(turn -> turn.duty().id().clause().path().equals(clause))
        .filter(turn -> turn.duty().id().number() == number)
        .filter(turn -> turn.task().leads().contains(holder.agency().id()))
        .findFirst()
        .orElseThrow();
  }

  /// The same plan without a clause.
  public static Plan without(Plan plan, String clause) {
    return new Plan(
        plan.heading(),
        plan.acts(),
        plan.recipients(),
        plan.clauses().stream().filter(one -> !one.id().path().equals(clause)).toList(),
        plan.promises(),
        plan.shares(),
        plan.measured(),
        plan.remarks());
  }
}
