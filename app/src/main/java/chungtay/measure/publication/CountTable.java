package chungtay.measure.publication;

import java.util.BitSet;
import java.util.List;

/// Counts of places by columns that add up in both directions: a place is the sum of those directly
/// below it, and the last column, the total, is the sum of the others.
final class CountTable {

  static final int NO_PARENT = -1;

  private final List<Row> rows;
  private final int columns;
  private final BitSet parents = new BitSet();

  /// A place.
  ///
  /// @param parent the row of what it lies in
  /// @param counts of each column but the total
  record Row(int parent, List<Integer> counts) {

    Row {
      counts = List.copyOf(counts);
    }

    int total() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /// @param rows the whole first, each before those below it
  /// @throws IllegalArgumentException if they do not add up
  CountTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
    this.columns = rows.getFirst().counts().size() + 1;
    for (var row = 0; row < rows.size(); row++) {
      var parent = rows.get(row).parent();
      var isPlaced = row == 0 ? parent == NO_PARENT : parent >= 0 && parent < row;
      if (!isPlaced) throw new IllegalArgumentException("row " + row + " lies in " + parent);
      if (row > 0) parents.set(parent);
    }
    for (var row = parents.nextSetBit(0); row >= 0; row = parents.nextSetBit(row + 1)) check(row);
  }

  private void check(int row) {
    for (var column = 0; column < columns; column++) {
      var sum = 0;
      for (var below = row + 1; below < rows.size(); below++) {
        if (parent(below) == row) sum += count(below, column);
      }
      if (sum != count(row, column)) {
        throw new IllegalArgumentException("row " + row + " is not the sum of what lies in it");
      }
    }
  }

  int rows() {
    return rows.size();
  }

  /// With the total.
  int columns() {
    return columns;
  }

  int count(int row, int column) {
    return isTotal(column) ? rows.get(row).total() : rows.get(row).counts().get(column);
  }

  boolean isTotal(int column) {
    return column == columns - 1;
  }

  int parent(int row) {
    return rows.get(row).parent();
  }

  /// Whether nothing lies in it.
  boolean isLeaf(int row) {
    return !parents.get(row);
  }
}
