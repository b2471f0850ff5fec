package chungtay.bench;

import java.util.Arrays;
import java.util.Locale;

/// How long the same thing took, done often; kept in nanoseconds.
final class Times {

  private final long[] sorted;

  Times(long[] nanoseconds) {
    sorted = nanoseconds.clone();
    Arrays.sort(sorted);
    if (sorted.length == 0) throw new IllegalArgumentException("nothing was measured");
  }

  /// @param share of those that took no longer, such as 0.95
  double milliseconds(double share) {
    var place = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.max(place, 0)] / 1e6;
  }

  int count() {
    return sorted.length;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "median %.1f ms, p95 %.1f ms, most %.1f ms",
        milliseconds(0.5),
        milliseconds(0.95),
        milliseconds(1));
  }
}
