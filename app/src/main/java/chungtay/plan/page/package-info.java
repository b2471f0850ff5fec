/// The pages of plans: what a plan says, whose task is what, how far each has come.
@NullMarked
@NamedInterface("page")
package chungtay.plan.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
