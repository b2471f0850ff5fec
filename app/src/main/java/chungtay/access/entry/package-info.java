/// How people prove who they are, and what the house remembers of it.
@NamedInterface("entry")
@NullMarked
package chungtay.access.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
