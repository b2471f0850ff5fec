/// One person as the subject of data: what is held of them, who was shown it, and whom an account
/// reached.
@NamedInterface("subject")
@NullMarked
package chungtay.registry.subject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
