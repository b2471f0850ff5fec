package chungtay.plan.cascade;

import java.time.LocalDate;
import java.util.Optional;

/// What a unit says to what it was given.
///
/// @param households that it answers to
/// @param counter that it proposes instead; none: it accepts
/// @param by who said it
public record Answer(
    int households, Optional<Integer> counter, LocalDate day, String reason, String by) {

  public boolean accepts() {
    return counter.isEmpty();
  }
}
