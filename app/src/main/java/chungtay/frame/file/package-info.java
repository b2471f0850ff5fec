/// Files that are taken away: how many at once.
@NamedInterface("file")
@NullMarked
package chungtay.frame.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
