/// Lists of households in, lists of households out.
///
/// Comes in: files as offices write them. Goes out: facts and decisions through the doors of
/// registry and review, and a file of the rows that somebody must correct.
@ApplicationModule(
    displayName = "Exchange",
    allowedDependencies = {
      "law",
      "classification",
      "audit",
      "place",
      "access",
      "frame",
      "frame :: file",
      "registry",
      "review",
      "refusal",
      "vault",
      "database",
      "wording"
    })
@NullMarked
package chungtay.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
