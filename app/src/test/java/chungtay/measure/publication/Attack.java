package chungtay.measure.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// Whoever reads a published table and solves its equations for what was kept back. It knows how
/// the table adds up and nothing of how cells were chosen.
final class Attack {

  private final CountTable table;
  private final Hidden hidden;
  private final List<double[]> left = new ArrayList<>();
  private final List<Double> right = new ArrayList<>();
  private final List<int[]> unknown = new ArrayList<>();

  /// Which cells are not told.
  interface Hidden {
    boolean at(int row, int column);
  }

  Attack(CountTable table, Hidden hidden) {
    this.table = table;
    this.hidden = hidden;
    for (var row = 0; row < table.rows(); row++) {
      for (var column = 0; column < table.columns(); column++) {
        if (hidden.at(row, column)) unknown.add(new int[] {row, column});
      }
    }
    for (var row = 0; row < table.rows(); row++) {
      acrossColumns(row);
      if (!table.isLeaf(row)) downRows(row);
    }
  }

  private void acrossColumns(int row) {
    var equation = new double[unknown.size()];
    var known = 0.0;
    for (var column = 0; column < table.columns(); column++) {
      known -= add(equation, row, column, table.isTotal(column) ? -1 : 1);
    }
    left.add(equation);
    right.add(known);
  }

  private void downRows(int parent) {
    for (var column = 0; column < table.columns(); column++) {
      var equation = new double[unknown.size()];
      var known = -add(equation, parent, column, -1);
      for (var row = 0; row < table.rows(); row++) {
        if (table.parent(row) == parent) known -= add(equation, row, column, 1);
      }
      left.add(equation);
      right.add(known);
    }
  }

  /// @return what is known of a cell; one that is not stands in the equation
  private double add(double[] equation, int row, int column, int sign) {
    if (!hidden.at(row, column)) return sign * (double) table.count(row, column);
    for (var at = 0; at < unknown.size(); at++) {
      if (Arrays.equals(unknown.get(at), new int[] {row, column})) equation[at] += sign;
    }
    return 0;
  }

  List<int[]> unknown() {
    return unknown;
  }

  /// The smallest number that a cell can be.
  double least(int at) {
    return -bound(at, -1).orElseThrow();
  }

  /// The greatest, which may be infinite.
  double most(int at) {
    return bound(at, 1).orElse(Double.POSITIVE_INFINITY);
  }

  private OptionalDouble bound(int at, double sign) {
    var aim = new double[unknown.size()];
    aim[at] = sign;
    return new Simplex(left, right).maximum(aim);
  }
}
