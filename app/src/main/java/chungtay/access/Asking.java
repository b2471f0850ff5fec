package chungtay.access;

import java.util.Optional;
import java.util.UUID;

/// Somebody who came in and asks.
///
/// @param post from which they ask; none until they chose one
/// @param origin from where: the address of their machine
/// @param session in which they ask; none in a test
public record Asking(Account account, Optional<Post> post, String origin, Optional<UUID> session) {}
