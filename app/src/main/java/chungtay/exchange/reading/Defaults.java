package chungtay.exchange.reading;

import chungtay.law.StandardId;
import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/// What holds wherever no column of the list says it.
///
/// @param reviewYear the year whose review decided
/// @param day of the decisions, and from which on everything in the list holds
@NamedInterface("door")
public record Defaults(StandardId standard, int reviewYear, LocalDate day) {

  /// The years that a list may name as those of its review.
  static final int FIRST_YEAR = 2000;

  static final int LAST_YEAR = 2100;

  public boolean hasReadableYear() {
    return reviewYear >= FIRST_YEAR && reviewYear <= LAST_YEAR;
  }
}
