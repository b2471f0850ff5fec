/// Households that look alike: found behind the acts, judged by people.
@NamedInterface("duplicate")
@NullMarked
package chungtay.registry.duplicate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
