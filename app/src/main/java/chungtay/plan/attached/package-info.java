/// Files that agencies attach: evidence to their tasks, papers to what they send.
///
/// Comes in: files. Goes out: the same, to those whom the task or the sending concerns, each
/// reading in the trail.
@NamedInterface("attached")
@NullMarked
package chungtay.plan.attached;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
