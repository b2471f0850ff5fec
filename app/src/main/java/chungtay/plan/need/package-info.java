/// What households say that they need, one by one: the truth below the totals of plans.
@NullMarked
@NamedInterface("need")
package chungtay.plan.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
