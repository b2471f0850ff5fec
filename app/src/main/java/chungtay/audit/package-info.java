/// Acts: who did what, when, in which post, why; and the order of commits.
///
/// Comes in: what somebody does. Goes out: acts with their numbers; nothing switches it off.
@ApplicationModule(
    displayName = "Audit",
    allowedDependencies = {"refusal"})
@NullMarked
package chungtay.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
