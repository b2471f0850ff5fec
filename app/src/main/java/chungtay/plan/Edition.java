package chungtay.plan;

import chungtay.place.UnitId;
import chungtay.plan.document.Plan;

/// A plan as it stands.
///
/// @param unit that it is made for
/// @param number counted from 1; each mended text is another
public record Edition(PlanId id, UnitId unit, int number, Plan plan) {}
