package chungtay.place;

import java.time.LocalDate;

/// One unit going into another on a day.
///
/// @param basis how we know
public record Succession(UnitId from, UnitId to, LocalDate day, Share share, String basis) {

  /// How much of a unit went.
  public enum Share {
    WHOLE,
    PART;

    Share then(Share next) {
      return this == WHOLE ? next : PART;
    }
  }
}
