package chungtay.measure.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntToLongFunction;

/// Looks for cells that can take up the difference when one cell is another number than it is, so
/// that everything adds up as before and nothing falls below zero.
///
/// A zero takes up nothing: whoever reads a table knows where nobody can be.
final class Shift {

  /// A price at which a cell is never used.
  static final long NEVER = Long.MAX_VALUE;

  private final Network network;
  private final IntToLongFunction price;
  private final int moved;
  private final int[] change;

  /// @param price of using a cell; the cheapest are used
  /// @param moved the cell that is to be another number
  Shift(Network network, IntToLongFunction price, int moved) {
    this.network = network;
    this.price = price;
    this.moved = moved;
    this.change = new int[network.cells()];
  }

  /// The cells that make it possible for the cell to be so much more or, below zero, less; none if
  /// it is impossible.
  Optional<BitSet> by(int difference) {
    var from = difference > 0 ? network.to(moved) : network.from(moved);
    var to = difference > 0 ? network.from(moved) : network.to(moved);
    var used = new BitSet();
    var left = Math.abs(difference);
    while (left > 0) {
      var need = left;
      var path = path(from, to, need).or(() -> path(from, to, 1));
      if (path.isEmpty()) return Optional.empty();
      var amount = path.get().stream().mapToInt(this::room).reduce(left, Math::min);
      for (var step : path.get()) {
        change[step.cell()] += step.up() ? amount : -amount;
        used.set(step.cell());
      }
      left -= amount;
    }
    return Optional.of(used);
  }

  /// A cell that becomes more or less.
  private record Step(int cell, boolean up) {}

  private int room(Step step) {
    return step.up() ? Integer.MAX_VALUE : network.count(step.cell()) + change[step.cell()];
  }

  /// The cheapest way on which every cell can change by so much (Dijkstra).
  private Optional<List<Step>> path(int from, int to, int need) {
    record Reached(int node, long cost) {}
    var costs = new long[network.nodes()];
    var steps = new Step[network.nodes()];
    Arrays.fill(costs, NEVER);
    costs[from] = 0;
    var queue = new PriorityQueue<>(Comparator.comparingLong(Reached::cost));
    queue.add(new Reached(from, 0));
    while (!queue.isEmpty()) {
      var reached = queue.remove();
      if (reached.node() == to) return Optional.of(walked(steps, from, to));
      if (reached.cost() > costs[reached.node()]) continue;
      for (var cell : network.cellsAt(reached.node())) {
        var step = new Step(cell, network.from(cell) == reached.node());
        var added = price(step, need);
        var next = step.up() ? network.to(cell) : network.from(cell);
        if (added == NEVER || reached.cost() + added >= costs[next]) continue;
        costs[next] = reached.cost() + added;
        steps[next] = step;
        queue.add(new Reached(next, costs[next]));
      }
    }
    return Optional.empty();
  }

  private long price(Step step, int need) {
    var isZero = network.count(step.cell()) == 0;
    if (isZero || step.cell() == moved || room(step) < need) return NEVER;
    return price.applyAsLong(step.cell());
  }

  private List<Step> walked(Step[] steps, int from, int to) {
    var path = new ArrayList<Step>();
    for (var node = to; node != from; ) {
      var step = steps[node];
      path.add(step);
      node = step.up() ? network.from(step.cell()) : network.to(step.cell());
    }
    return path;
  }
}
