/// What stands in the way of a plan: raised by whoever has a part in it, answered by the agency
/// that keeps it or by the People's Committee.
///
/// Comes in: words of agencies. Goes out: what is not solved, with whom it lies, and how many days
/// each took.
@NamedInterface("difficulty")
@NullMarked
package chungtay.plan.difficulty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
