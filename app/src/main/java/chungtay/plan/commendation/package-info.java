/// The movement of a plan: who joins it, and whom agencies nominate for a commendation.
///
/// Comes in: what agencies take on, and whom they nominate. Goes out: who has joined, whom the
/// People's Committee commended, and the papers that lead there.
@NamedInterface("commendation")
@NullMarked
package chungtay.plan.commendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
