/// Live figures of any area, day, standard and group.
///
/// Comes in: decisions, facts, residents. Goes out: counts that are exact, each with the list
/// behind it.
@ApplicationModule(
    displayName = "Measure",
    allowedDependencies = {
      "law",
      "classification",
      "alkirefoster",
      "audit",
      "database",
      "place",
      "access",
      "registry",
      "review",
      "refusal",
      "wording"
    })
@NullMarked
package chungtay.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
