package chungtay.registry.event;

import java.time.Instant;
import java.util.Optional;

/// An event as it is kept.
///
/// @param changesClass whether a second person must approve
/// @param proposed by whom
/// @param decided who did, approved or refused it; none while it waits
/// @param undoneBy the newer event that took it back
public record Happening(
    EventId id,
    Proposal proposal,
    boolean changesClass,
    Standing standing,
    Signed proposed,
    Optional<Signed> decided,
    Optional<EventId> undoneBy) {

  public enum Standing {
    /// Waits for a second person.
    PROPOSED,
    DONE,
    REFUSED
  }

  /// Who did something, from which post and when.
  ///
  /// @param number of the act
  /// @param reason of a refusal
  public record Signed(
      String person, String post, Instant at, long number, Optional<String> reason) {}

  /// Whether whoever proposed it took it back before anybody decided.
  public boolean isWithdrawn() {
    return standing == Standing.REFUSED
        && decided.filter(by -> by.person().equals(proposed.person())).isPresent();
  }

  public boolean counts() {
    return standing == Standing.DONE && undoneBy.isEmpty();
  }
}
