package chungtay.desk;

import chungtay.frame.Chip.Mood;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/// How a place stands against the fall of its poverty rate that the plan asks of it this year.
///
/// Counted in households, because rates of parts cannot be added up: the points of the target on
/// the place's resident households are how many households have to leave poverty.
///
/// @param points asked for [percentage points]
/// @param residents households that rates are divided by
/// @param poorBefore households at the end of last year
/// @param poor households now
record Aim(double points, int residents, int poorBefore, int poor, LocalDate day) {

  /// From this share of what the day asks for, a place is only slipping; below it is late. Ours,
  /// not the plan's.
  static final double SLIPPING_FROM = 0.85;

  private static final BigDecimal POINTS_OF_THE_WHOLE = BigDecimal.valueOf(100);

  /// Households that have to leave poverty in the year.
  int households() {
    return BigDecimal.valueOf(points)
        .multiply(BigDecimal.valueOf(residents))
        .divide(POINTS_OF_THE_WHOLE, 0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  /// By how many the poor households have become fewer; negative if they became more.
  int fewer() {
    return poorBefore - poor;
  }

  /// Households still to go; negative if more left than were asked for.
  int toGo() {
    return households() - fewer();
  }

  /// The fall of the rate so far [percentage points].
  double reached() {
    return 100.0 * fewer() / residents;
  }

  /// What an even pace through the days of the year asks for by now [percentage points].
  double required() {
    return points * elapsed();
  }

  /// Share of the year's days that are over.
  double elapsed() {
    return (double) day.getDayOfYear() / day.lengthOfYear();
  }

  /// Share of the target that is reached.
  double share() {
    return points == 0 ? 1 : reached() / points;
  }

  Mood mood() {
    if (reached() >= required()) return Mood.GOOD;
    return reached() >= required() * SLIPPING_FROM ? Mood.WARN : Mood.BAD;
  }
}
