/// Who may see and change what.
///
/// Comes in: posts and areas. Goes out: the scope of a reader and the actor of a writer.
@ApplicationModule(
    displayName = "Access",
    allowedDependencies = {"law", "audit", "place", "refusal", "vault", "wording"})
@NullMarked
package chungtay.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
