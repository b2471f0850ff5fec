/// Households that look alike: found behind the acts, judged by people.
@NullMarked
package chungtay.registry.duplicate;

import org.jspecify.annotations.NullMarked;
