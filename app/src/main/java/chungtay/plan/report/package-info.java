/// How a plan stands, as a paper for those above.
///
/// Comes in: tasks, targets, figures. Goes out: a letter, which the room of letters sets.
@NamedInterface("report")
@NullMarked
package chungtay.plan.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
