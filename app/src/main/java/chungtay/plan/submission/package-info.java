/// Plans and reports that agencies send on forms that a plan asks for: who has sent, who has not,
/// what was received, returned and accepted.
///
/// Comes in: what is asked, as data beside the plan, and what agencies fill in. Goes out: all
/// versions, what in them does not add up, and the board of who is late.
@NamedInterface("submission")
@NullMarked
package chungtay.plan.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
