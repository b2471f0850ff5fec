/// From the characters of a file to an outline of blocks: the half of the reader that knows how a
/// text is set and nothing of what it says.
@NamedInterface("reader")
@NullMarked
package chungtay.plan.reader.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
