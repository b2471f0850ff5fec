/// Attached files as pages show them, and the doors through which they come and go.
@NullMarked
package chungtay.plan.attached.page;

import org.jspecify.annotations.NullMarked;
