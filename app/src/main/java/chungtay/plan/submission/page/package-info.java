/// The board and the forms as pages.
@NullMarked
package chungtay.plan.submission.page;

import org.jspecify.annotations.NullMarked;
