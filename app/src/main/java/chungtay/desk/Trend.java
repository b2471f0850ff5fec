package chungtay.desk;

import chungtay.classification.HouseholdClass;
import chungtay.frame.Line;
import chungtay.frame.Line.Point;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The poor of a place at the end of each year under one standard, and on the day itself.
final class Trend {

  private static final int YEARS_AT_MOST = 7;

  private Trend() {}

  /// None with fewer than two days to compare.
  static Optional<Line> of(Sight sight) {
    var days = days(sight).stream().filter(day -> sight.decided(day) > 0).toList();
    if (days.size() < 2) return Optional.empty();
    var counts =
        days.stream().map(day -> sight.classes(day).of(HouseholdClass.POOR).households()).toList();
    var most = Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
    var points = new ArrayList<Point>();
    for (var index = 0; index < days.size(); index++) {
      var day = days.get(index);
      points.add(
          new Point(
              sight.format().date(day),
              sight.format().count(counts.get(index)),
              (double) counts.get(index) / most,
              sight.list(Sight.POOR, day)));
    }
    return Optional.of(new Line(sight.say().of("desk.trend"), points));
  }

  private static List<LocalDate> days(Sight sight) {
    var days = new ArrayList<LocalDate>();
    for (var back = YEARS_AT_MOST; back > 0; back--) {
      days.add(LocalDate.of(sight.day().getYear() - back, Month.DECEMBER, 31));
    }
    days.add(sight.day());
    return days;
  }
}
