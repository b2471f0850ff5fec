package chungtay.plan.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// How many households will be left at the end of the year, if from the day on it goes as it went
/// in one of the years before.
///
/// Each year before tells which share of those that there were on the same day were left at its
/// end; the least and the most of what follows is the range. It is no probability.
///
/// @param low the fewest, by the year in which the most left
/// @param middle the median
/// @param high the most
/// @param years how many it rests on
public record Forecast(int low, int middle, int high, int years) {

  /// With fewer years there is no pattern.
  public static final int YEARS_AT_LEAST = 2;

  /// @param now households on the day
  /// @param past years of which both counts are known; one that began the rest with nobody tells
  ///   nothing
  public static Optional<Forecast> of(int now, List<PastYear> past) {
    var ends =
        past.stream()
            .filter(year -> year.onTheDay() > 0)
            .map(year -> left(now, year))
            .sorted()
            .toList();
    if (ends.size() < YEARS_AT_LEAST) return Optional.empty();
    var upper = ends.get(ends.size() / 2);
    var lower = ends.get((ends.size() - 1) / 2);
    var middle = lower + (upper - lower) / 2;
    return Optional.of(new Forecast(ends.getFirst(), middle, ends.getLast(), ends.size()));
  }

  private static int left(int now, PastYear year) {
    return BigDecimal.valueOf(now)
        .multiply(BigDecimal.valueOf(year.atItsEnd()))
        .divide(BigDecimal.valueOf(year.onTheDay()), 0, RoundingMode.HALF_UP)
        .intValueExact();
  }
}
