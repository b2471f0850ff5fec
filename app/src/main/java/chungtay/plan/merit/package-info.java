/// Households with a member with merit to the revolution that a plan wants out of poverty: which
/// they are, who helps each, and how it lives after.
@NullMarked
@NamedInterface("merit")
package chungtay.plan.merit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
