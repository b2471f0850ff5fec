/// The pages of difficulties: which there are, one with its whole history, the form that raises
/// one.
@NullMarked
package chungtay.plan.difficulty.page;

import org.jspecify.annotations.NullMarked;
