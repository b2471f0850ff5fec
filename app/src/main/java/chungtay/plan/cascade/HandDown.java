package chungtay.plan.cascade;

import chungtay.place.UnitId;
import java.time.LocalDate;
import java.util.Map;

/// What a unit handed to those below it of one aim.
///
/// @param version counted from 1
/// @param given households
/// @param by who handed it down
public record HandDown(
    int version, Map<UnitId, Integer> given, LocalDate day, String reason, String by) {

  public HandDown {
    given = Map.copyOf(given);
  }
}
