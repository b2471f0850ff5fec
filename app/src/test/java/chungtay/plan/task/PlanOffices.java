package chungtay.plan.task;

import chungtay.access.Post;
import chungtay.plan.Edition;
import chungtay.plan.document.Clause;
import chungtay.plan.document.ClauseId;
import chungtay.plan.document.Duty;
import chungtay.plan.document.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What tests ask of an office that has published a plan.
final class PlanOffices {

  private PlanOffices() {}

  static Turn find(PlanOffice office, Edition edition, String clause, int number, Post holder) {
    return office.turns(edition, LocalDate.of(2021, 12, 31)).stream()
        .filter(turn -> turn.duty().id().clause().path().equals(clause))
        .filter(turn -> turn.duty().id().number() == number)
        .filter(turn -> turn.task().leads().contains(holder.agency().id()))
        .findFirst()
        .orElseThrow();
  }

  /// The same plan without a clause.
  static Plan without(Plan plan, String clause) {
    return of(plan, plan.clauses().stream().filter(one -> !one.id().path().equals(clause)));
  }

  /// The same plan with other duties in a clause.
  static Plan with(Plan plan, ClauseId clause, UnaryOperator<List<Duty>> change) {
    return of(
        plan,
        plan.clauses().stream()
            .map(one ->
                one.id().equals(clause)
                    ? new Clause(one.id(), one.title(), one.says(), change.apply(one.duties()))
                    : one));
  }

  private static Plan of(Plan plan, Stream<Clause> clauses) {
    return new Plan(
        plan.heading(),
        plan.acts(),
        plan.recipients(),
        clauses.toList(),
        plan.promises(),
        plan.shares(),
        plan.measured(),
        plan.remarks());
  }
}
