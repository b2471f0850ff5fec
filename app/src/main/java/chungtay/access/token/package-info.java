/// How machines prove in whose name they ask: tokens that are made for a post, and never become a
/// session.
@NamedInterface("token")
@NullMarked
package chungtay.access.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
