/// Households that look alike, and two of them side by side.
@NullMarked
package chungtay.desk.duplicate;

import org.jspecify.annotations.NullMarked;
