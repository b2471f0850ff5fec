package chungtay.audit;

import java.time.Instant;
import java.util.Optional;

/// How far the chain reaches.
///
/// @param head its last seal, whose place is the number of its lines
/// @param upTo when that seal was set; none before the first
public record Extent(Head head, Optional<Instant> upTo, Waiting waiting) {

  /// Acts without a seal yet.
  ///
  /// @param since when the oldest of them happened; none if none waits
  public record Waiting(long lines, Optional<Instant> since) {}

  /// All lines of the trail, sealed or not.
  public long lines() {
    return head.place() + waiting.lines();
  }
}
