/// What happens to households between lists: told, foreseen, approved, done, taken back.
@NamedInterface("event")
@NullMarked
package chungtay.registry.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
