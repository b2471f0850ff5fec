package chungtay.plan.commendation;

import chungtay.law.Words;
import chungtay.plan.document.ClauseId;
import java.util.List;

/// The movement that a plan calls to (phong trào thi đua).
///
/// @param clauses of the plan that do so
/// @param advises code of the agency that advises on commendations
public record Emulation(Words name, List<ClauseId> clauses, String advises) {

  public Emulation {
    clauses = List.copyOf(clauses);
  }
}
