package chungtay.desk;

import chungtay.frame.Chip.Mood;
import chungtay.plan.Goal;
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
/// @param poorBefore households on the day that the plan measures from
/// @param poor households now
record Aim(BigDecimal points, int residents, int poorBefore, int poor, LocalDate day, Goal goal) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int DIGITS = 12;

  /// Households that have to leave poverty in the year.
  int households() {
    return points
        .multiply(BigDecimal.valueOf(residents))
        .divide(WHOLE, 0, RoundingMode.HALF_UP)
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
  BigDecimal reached() {
    return BigDecimal.valueOf(fewer())
        .multiply(WHOLE)
        .divide(BigDecimal.valueOf(residents), DIGITS, RoundingMode.HALF_UP);
  }

  /// What an even pace asks for by now [percentage points].
  BigDecimal required() {
    return goal.requiredBy(day, points);
  }

  /// A part of the target as a share of it; the whole where nothing was asked.
  double share(BigDecimal part) {
    return points.signum() == 0 ? 1 : part.doubleValue() / points.doubleValue();
  }

  Mood mood() {
    return switch (goal.pace(day, points, reached())) {
      case ON_TIME -> Mood.GOOD;
      case AT_RISK -> Mood.WARN;
      case LATE -> Mood.BAD;
    };
  }
}
