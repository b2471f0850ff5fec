package chungtay.registry.duplicate;

import java.time.Instant;

/// What somebody said of two households that look alike.
///
/// @param entry tells one judgement of a pair from the next
public record Judgement(long entry, Verdict verdict, String reason, String by, Instant at) {

  public enum Verdict {
    SAME,
    DIFFERENT
  }
}
