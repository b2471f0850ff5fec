/// The targets that the plan hands out.
///
/// Comes in: the annex of the plan. Goes out: what each unit must reach, and what nobody was given.
@ApplicationModule(
    displayName = "Plan",
    allowedDependencies = {"law", "audit", "place", "access", "measure", "refusal", "wording"})
@NullMarked
package chungtay.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
