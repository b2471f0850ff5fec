/// Plans on their way from a text to their tasks: read, corrected by officers, published.
///
/// Comes in: the text of a plan, and what officers say of it. Goes out: a plan that can be
/// published, and the text that it was read from.
@NamedInterface("draft")
@NullMarked
package chungtay.plan.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
