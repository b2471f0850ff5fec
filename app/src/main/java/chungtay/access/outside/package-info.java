/// An outside identity provider that vouches for people: asked, answered, believed or not. Nothing
/// of it is there unless a setting names one.
///
/// Comes in: who leaves for the provider and what it sends back. Goes out: the name that it vouches
/// for; the session is `access.entry`'s.
@NamedInterface("outside")
@NullMarked
package chungtay.access.outside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
