package chungtay.access.token;

import chungtay.access.Account;
import chungtay.access.PostId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A token that was made, as those who keep it see it: without the token.
///
/// @param account in whose name it asks
/// @param post for which it was made
/// @param maker with which account whoever made it came in
/// @param used when a machine last showed it, to the minute
public record Issued(
    UUID id,
    Account account,
    PostId post,
    String maker,
    Terms terms,
    State state,
    Optional<Instant> used) {

  /// For what a token is made, and until when.
  ///
  /// @param name as its keepers call it, 1 to 100 signs
  /// @param purpose why it asks, 1 to 300 signs
  /// @param households whether it may ask for households
  public record Terms(String name, String purpose, boolean households, Instant until) {}

  public enum State {
    WORKS,
    /// Its account is closed, or its post is not held today.
    RESTS,
    EXPIRED,
    ENDED
  }
}
