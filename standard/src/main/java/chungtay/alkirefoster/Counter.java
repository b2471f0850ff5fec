package chungtay.alkirefoster;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Sums by group while many rows or cells pass by. It allocates nothing after its constructor.
final class Counter {

  private final AlkireFoster method;
  private final int size;
  private final LackingTable table;
  private final long[] counted;
  private final long[] weights;
  private final long[] poor;
  private final long[] nearPoor;
  private final long[] lacking;
  private final long[] lackingPoor;

  Counter(AlkireFoster method, int groups) {
    this.method = method;
    this.size = method.weights().size();
    this.table = new LackingTable(method.weights());
    this.counted = new long[groups];
    this.weights = new long[groups];
    this.poor = new long[groups];
    this.nearPoor = new long[groups];
    this.lacking = new long[groups * size];
    this.lackingPoor = new long[groups * size];
  }

  /// Only the sum of all weights needs a guard against overflow: every other sum of weights is a
  /// part of it.
  void add(int group, long pattern, long count, long weight) {
    if (pattern >>> size != 0) method.requireKnown(pattern);
    if (weight < 0) throw new IllegalArgumentException("weight " + weight);
    counted[group] = Math.addExact(counted[group], count);
    weights[group] = Math.addExact(weights[group], weight);
    var parts = table.lacking(pattern);
    addByIndicator(lacking, group, pattern, weight);
    if (parts >= method.poorFrom()) {
      poor[group] += weight;
      addByIndicator(lackingPoor, group, pattern, weight);
    } else if (parts >= method.nearPoorFrom()) {
      nearPoor[group] += weight;
    }
  }

  List<Tally> tallies() {
    return IntStream.range(0, counted.length).mapToObj(this::tally).toList();
  }

  private Tally tally(int group) {
    return new Tally(
        method,
        counted[group],
        BigInteger.valueOf(weights[group]),
        BigInteger.valueOf(poor[group]),
        BigInteger.valueOf(nearPoor[group]),
        ofGroup(lacking, group),
        ofGroup(lackingPoor, group));
  }

  private List<BigInteger> ofGroup(long[] sums, int group) {
    return Arrays.stream(sums, group * size, (group + 1) * size)
        .mapToObj(BigInteger::valueOf)
        .toList();
  }

  private void addByIndicator(long[] sums, int group, long pattern, long weight) {
    for (var rest = pattern; rest != 0; rest &= rest - 1) {
      sums[group * size + Long.numberOfTrailingZeros(rest)] += weight;
    }
  }
}
