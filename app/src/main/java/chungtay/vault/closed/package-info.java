/// Files that people hand in, encrypted in one store for every room: written before the row that
/// tells of them is committed, settled after, swept at the start, encrypted anew when keys change.
///
/// Comes in: bytes. Goes out: the same bytes, and what they are by their content.
@NamedInterface("closed")
@NullMarked
package chungtay.vault.closed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
