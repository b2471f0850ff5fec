/// What is kept beside the facts of a household: papers as files, and notes.
@NamedInterface("paper")
@NullMarked
package chungtay.registry.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
