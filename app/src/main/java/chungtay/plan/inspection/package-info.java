/// Inspections: planned, carried out, what was found, and what must follow by when.
///
/// Comes in: what inspectors plan, find and ask for, and what the inspected report. Goes out: what
/// nobody has carried out yet, and what is late.
@NamedInterface("inspection")
@NullMarked
package chungtay.plan.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
