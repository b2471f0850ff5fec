package chungtay.analyst;

import chungtay.alkirefoster.Missing;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads who lacks what from the rows of a table, and keeps the cells only.
final class MeasuredRows {

  private final int[] indicators;
  private final int[] groups;
  private final Optional<SurveyWeight> weight;
  private final Missing missing;
  private final GroupCells cells = new GroupCells();
  private long dropped;

  MeasuredRows(int[] indicators, int[] groups, Optional<SurveyWeight> weight, Missing missing) {
    this.indicators = indicators.clone();
    this.groups = groups.clone();
    this.weight = weight;
    this.missing = missing;
  }

  void add(Row row) {
    var pattern = 0L;
    var isComplete = true;
    for (var bit = 0; bit < indicators.length; bit++) {
      if (row.isEmpty(indicators[bit])) {
        requireMayBeMissing(row, indicators[bit]);
        isComplete = false;
      } else if (row.isSet(indicators[bit])) {
        pattern |= 1L << bit;
      }
    }
    if (isComplete) {
      cells.add(group(row), pattern, weight.map(column -> column.of(row)).orElse(BigDecimal.ONE));
    } else {
      dropped++;
    }
  }

  GroupCells cells() {
    return cells;
  }

  long dropped() {
    return dropped;
  }

  private void requireMayBeMissing(Row row, int column) {
    if (missing == Missing.DROP) return;
    throw row.bad(column, "is missing; fill in 0 or 1, or leave such rows out by --missing drop");
  }

  /// An empty group would look like the row for all.
  private List<String> group(Row row) {
    for (var column : groups) {
      if (row.isEmpty(column)) throw row.bad(column, "names no group; fill it in");
    }
    return Arrays.stream(groups).mapToObj(row::text).toList();
  }
}
