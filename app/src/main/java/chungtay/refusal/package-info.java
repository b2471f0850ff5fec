/// How the house says no.
///
/// Comes in: a reason and its fields. Goes out: one answer, a page of the house or a problem
/// document.
@ApplicationModule(
    displayName = "Refusal",
    allowedDependencies = {})
@NullMarked
package chungtay.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
