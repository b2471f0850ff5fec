package chungtay.plan.commendation;

import chungtay.access.AgencyId;
import java.util.List;

/// A nomination for a commendation.
///
/// @param agency that nominates
/// @param steps what was said of it, the oldest first
public record Nomination(
    NominationId id, int year, AgencyId agency, Nominee nominee, List<NominationStep> steps) {

  public Nomination {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) throw new IllegalArgumentException("nobody nominated " + id);
  }

  public NominationStep last() {
    return steps.getLast();
  }

  public NominationStage stage() {
    return last().stage();
  }

  /// For what: as it was put the last time.
  public String merits() {
    return steps.reversed().stream()
        .filter(step -> step.stage() == NominationStage.NOMINATED)
        .map(NominationStep::note)
        .findFirst()
        .orElse("");
  }
}
