/// How far the aims of a plan have come at a unit, and where the year will end if it goes on as
/// years before it did.
@NullMarked
@NamedInterface("progress")
package chungtay.plan.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
