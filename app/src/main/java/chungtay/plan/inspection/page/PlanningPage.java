package chungtay.plan.inspection.page;

import chungtay.frame.Answer;
import chungtay.plan.difficulty.page.AboutForm;
import java.util.List;

/// Everything `plan/planning.jte` prints, ready to print.
///
/// @param action where the form goes
/// @param id that the inspection will bear
/// @param of who can be inspected; empty where one's agency inspects nobody
/// @param clauses that can be looked at
/// @param day that the form begins with
public record PlanningPage(
    Answer answer,
    String action,
    String plan,
    String id,
    List<AboutForm.Place> of,
    List<AboutForm.Place> clauses,
    String day) {

  public PlanningPage {
    of = List.copyOf(of);
    clauses = List.copyOf(clauses);
  }
}
