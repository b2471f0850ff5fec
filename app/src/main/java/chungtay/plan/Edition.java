package chungtay.plan;

import chungtay.place.UnitId;
import chungtay.plan.document.Duty;
import chungtay.plan.document.DutyId;
import chungtay.plan.document.Plan;

/// A plan as it stands.
///
/// @param unit that it is made for
/// @param number counted from 1; each mended text is another
/// @param continuity how its duties go on with those of the editions before it
public record Edition(PlanId id, UnitId unit, int number, Plan plan, Continuity continuity) {

  /// What one of its duties is known by from edition to edition.
  public DutyId known(Duty duty) {
    return continuity.known(duty.id());
  }
}
