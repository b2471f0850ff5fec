/// Decisions of the communes and, beside them, what the rules compute.
///
/// Comes in: lists and facts. Goes out: decisions, which are never edited; the newest of a
/// household under a standard counts.
@ApplicationModule(
    displayName = "Review",
    allowedDependencies = {
      "law",
      "classification",
      "audit",
      "place",
      "access",
      "registry",
      "registry :: event",
      "refusal",
      "database",
      "wording"
    })
@NullMarked
package chungtay.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
