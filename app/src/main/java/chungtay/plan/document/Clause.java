package chungtay.plan.document;

import chungtay.law.Words;
import java.util.List;
import java.util.Optional;

/// A clause of a plan.
///
/// @param title of a heading; one without only gathers what is below it
/// @param says what it says beside its duties
public record Clause(ClauseId id, Optional<Words> title, Optional<Words> says, List<Duty> duties) {

  public Clause {
    duties = List.copyOf(duties);
  }
}
