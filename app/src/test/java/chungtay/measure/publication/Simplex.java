package chungtay.measure.publication;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// Greatest values over equations in numbers that are not below zero, in two phases with the rule
/// of Bland.
final class Simplex {

  private static final double TINY = 1e-7;

  private final int equations;
  private final int unknowns;
  private final double[][] rows;
  private final int[] basis;

  Simplex(List<double[]> left, List<Double> right) {
    equations = left.size();
    unknowns = equations == 0 ? 0 : left.getFirst().length;
    rows = new double[equations][];
    basis = new int[equations];
    for (var row = 0; row < equations; row++) {
      var sign = right.get(row) < 0 ? -1 : 1;
      rows[row] = new double[unknowns + equations + 1];
      for (var at = 0; at < unknowns; at++) rows[row][at] = sign * left.get(row)[at];
      rows[row][unknowns + row] = 1;
      rows[row][unknowns + equations] = sign * right.get(row);
      basis[row] = unknowns + row;
    }
  }

  /// @return nothing if there is no greatest value
  OptionalDouble maximum(double[] aim) {
    var artificial = new double[unknowns + equations];
    Arrays.fill(artificial, unknowns, unknowns + equations, -1);
    var feasible = climb(artificial, unknowns + equations).orElseThrow();
    if (Math.abs(feasible) > TINY) throw new IllegalStateException("nothing solves the equations");
    for (var row = 0; row < equations; row++) {
      for (var at = 0; at < unknowns && basis[row] >= unknowns; at++) {
        if (Math.abs(rows[row][at]) > TINY) pivot(row, at);
      }
    }
    return climb(Arrays.copyOf(aim, unknowns + equations), unknowns);
  }

  private OptionalDouble climb(double[] aim, int usable) {
    while (true) {
      var entering = entering(aim, usable);
      if (entering < 0) return OptionalDouble.of(value(aim));
      var leaving = leaving(entering);
      if (leaving < 0) return OptionalDouble.empty();
      pivot(leaving, entering);
    }
  }

  private double value(double[] aim) {
    var value = 0.0;
    for (var row = 0; row < equations; row++) value += aim[basis[row]] * last(row);
    return value;
  }

  private double last(int row) {
    return rows[row][unknowns + equations];
  }

  private int entering(double[] aim, int usable) {
    for (var at = 0; at < usable; at++) {
      var gain = aim[at];
      for (var row = 0; row < equations; row++) gain -= aim[basis[row]] * rows[row][at];
      if (gain > TINY) return at;
    }
    return -1;
  }

  private int leaving(int entering) {
    var leaving = -1;
    var least = Double.POSITIVE_INFINITY;
    for (var row = 0; row < equations; row++) {
      if (rows[row][entering] <= TINY) continue;
      var ratio = last(row) / rows[row][entering];
      var isTie = Math.abs(ratio - least) <= TINY && basis[row] < basis[leaving];
      if (ratio < least - TINY || isTie) {
        least = ratio;
        leaving = row;
      }
    }
    return leaving;
  }

  private void pivot(int row, int entering) {
    var by = rows[row][entering];
    for (var at = 0; at < rows[row].length; at++) rows[row][at] /= by;
    for (var other = 0; other < equations; other++) {
      var times = rows[other][entering];
      if (other == row || times == 0) continue;
      for (var at = 0; at < rows[other].length; at++) rows[other][at] -= times * rows[row][at];
    }
    basis[row] = entering;
  }
}
