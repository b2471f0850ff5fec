package chungtay.plan.inspection;

import chungtay.plan.task.About;
import java.time.LocalDate;
import java.util.Optional;

/// Something that an inspection found.
///
/// @param about the clause or task that it belongs to
/// @param withdrawn why it was taken back; it stays to be seen that it was there
public record Finding(
    long entry, Kind kind, String what, About about, LocalDate day, Optional<String> withdrawn) {

  /// What it says of the inspected.
  public enum Kind {
    GOOD,
    BAD,
    /// It is noted, and judges nothing.
    NEITHER
  }
}
