package chungtay.place;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days over which something holds.
///
/// @param from the first; none if nobody knows it
/// @param until the day on which it no longer holds; none while it does
record Held(@Nullable LocalDate from, @Nullable LocalDate until) {

  boolean covers(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
  }
}
