package chungtay.alkirefoster;

import java.util.List;
import java.util.function.IntUnaryOperator;

/// How many there are of each group and deprivation pattern, and what they weigh.
///
/// Once the cells stand, every cutoff, weighting and grouping is nearly free, because they are far
/// fewer than the households. Kept in arrays by open addressing, because a map of objects would
/// cost more than the households themselves.
public final class Cells {

  /// Sees one cell after the other, in no order.
  @FunctionalInterface
  public interface Visitor {
    void visit(int group, long pattern, long counted, long weight);
  }

  /// An odd number near 2⁶⁴ divided by the golden ratio; it spreads neighbouring patterns.
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private int[] groups = new int[64];
  private long[] patterns = new long[64];
  private long[] counted = new long[64];
  private long[] weights = new long[64];
  private int size;

  public int size() {
    return size;
  }

  /// Adds some who belong to the same group and lack the same.
  ///
  /// @throws ArithmeticException if a cell would leave the range of a `long`
  public void add(int group, long pattern, long count, long weight) {
    if (group < 0 || pattern < 0 || count <= 0 || weight < 0) {
      throw new IllegalArgumentException(
          "group %d, pattern %d, %d counted, weight %d".formatted(group, pattern, count, weight));
    }
    var slot = slot(group, pattern);
    if (counted[slot] == 0) {
      groups[slot] = group;
      patterns[slot] = pattern;
      size++;
    }
    counted[slot] = Math.addExact(counted[slot], count);
    weights[slot] = Math.addExact(weights[slot], weight);
    if (size * 2 > groups.length) grow();
  }

  public void forEach(Visitor visitor) {
    for (var slot = 0; slot < groups.length; slot++) {
      if (counted[slot] > 0) {
        visitor.visit(groups[slot], patterns[slot], counted[slot], weights[slot]);
      }
    }
  }

  /// The same cells under other groups, such as districts for communes, or 0 for everybody.
  public Cells regrouped(IntUnaryOperator newGroup) {
    var regrouped = new Cells();
    forEach((group, pattern, count, weight) ->
        regrouped.add(newGroup.applyAsInt(group), pattern, count, weight));
    return regrouped;
  }

  /// One tally for each group from 0, in their order.
  public List<Tally> count(AlkireFoster method, int groupCount) {
    var counter = new Counter(method, groupCount);
    forEach(counter::add);
    return counter.tallies();
  }

  private int slot(int group, long pattern) {
    var mask = groups.length - 1;
    var hash = (pattern * SPREAD + group) * SPREAD;
    var slot = (int) (hash >>> 32) & mask;
    while (counted[slot] > 0 && (groups[slot] != group || patterns[slot] != pattern)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    var oldGroups = groups;
    var oldPatterns = patterns;
    var oldCounted = counted;
    var oldWeights = weights;
    groups = new int[oldGroups.length * 2];
    patterns = new long[groups.length];
    counted = new long[groups.length];
    weights = new long[groups.length];
    for (var old = 0; old < oldGroups.length; old++) {
      if (oldCounted[old] == 0) continue;
      var slot = slot(oldGroups[old], oldPatterns[old]);
      groups[slot] = oldGroups[old];
      patterns[slot] = oldPatterns[old];
      counted[slot] = oldCounted[old];
      weights[slot] = oldWeights[old];
    }
  }
}
