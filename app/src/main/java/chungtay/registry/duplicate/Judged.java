package chungtay.registry.duplicate;

import chungtay.audit.ActId;
import chungtay.registry.HouseholdId;
import chungtay.registry.event.EventId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What somebody said of two households that looked alike, or that they made them one.
///
/// @param act in which it was said; the later, the greater
/// @param merging the event that made the two one, if one did and stands, or is what is told here
/// @param alike whether the two still look alike, so that they can be judged anew
public record Judged(
    ActId act,
    HouseholdId one,
    HouseholdId other,
    Outcome outcome,
    Standing standing,
    Said said,
    Optional<Merging> merging,
    boolean alike) {

  public enum Outcome {
    SAME,
    DIFFERENT,
    MERGED
  }

  /// What became of it. All of it is kept.
  public enum Standing {
    COUNTS,
    /// Something newer counts.
    FOLLOWED,
    UNDONE
  }

  public record Said(String by, Instant at, String reason) {}

  /// @param gone which of the two is no longer a household of its own
  /// @param day from which on
  public record Merging(EventId event, HouseholdId gone, LocalDate day, boolean stands) {}
}
