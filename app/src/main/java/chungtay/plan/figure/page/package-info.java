/// Reported figures as a page.
@NullMarked
package chungtay.plan.figure.page;

import org.jspecify.annotations.NullMarked;
