/// Acts: who did what, when, in which post, why; the order of commits; the chain that proves them.
///
/// Comes in: what somebody does. Goes out: acts with their numbers, lines for auditors, a proof;
/// nothing switches it off.
@ApplicationModule(
    displayName = "Audit",
    allowedDependencies = {"database", "refusal"})
@NullMarked
package chungtay.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
