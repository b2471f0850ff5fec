package chungtay.access;

import java.util.Optional;
import java.util.UUID;

/// Somebody who came in and asks, or a machine that asks in their name.
///
/// @param post from which they ask; none until they chose one
/// @param origin from where: the address of their machine
/// @param session in which they ask; none in a test, and none for a machine
/// @param machine that asks; none where a person does
public record Asking(
    Account account,
    Optional<Post> post,
    String origin,
    Optional<UUID> session,
    Optional<Machine> machine) {

  /// A person.
  public Asking(Account account, Optional<Post> post, String origin, Optional<UUID> session) {
    this(account, post, origin, session, Optional.empty());
  }
}
