/// What may leave the house: totals of which none gives a household away.
///
/// Comes in: figures of a day. Goes out: the same figures, of which small ones, and what would give
/// them away, are kept back.
@NamedInterface("publication")
@NullMarked
package chungtay.measure.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
