/// The pages on which officers correct what was read of a plan, side by side with its text.
@NullMarked
package chungtay.plan.draft.page;

import org.jspecify.annotations.NullMarked;
