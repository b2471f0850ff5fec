package chungtay.alkirefoster;

/// What every pattern lacks, looked up eight indicators at a time instead of added one by one: a
/// count may pass 28 million households.
final class LackingTable {

  private static final int BITS = 8;
  private static final int ROW = 1 << BITS;

  private final long[] sums;

  LackingTable(Weights weights) {
    var bytes = (weights.size() + BITS - 1) / BITS;
    sums = new long[bytes * ROW];
    for (var indicator = 0; indicator < weights.size(); indicator++) {
      var start = indicator / BITS * ROW;
      var bit = 1 << indicator % BITS;
      for (var pattern = bit; pattern < ROW; pattern++) {
        if ((pattern & bit) != 0) sums[start + pattern] += weights.parts().get(indicator);
      }
    }
  }

  long lacking(long pattern) {
    var sum = 0L;
    var start = 0;
    for (var rest = pattern; rest != 0; rest >>>= BITS) {
      sum += sums[start + (int) (rest & (ROW - 1))];
      start += ROW;
    }
    return sum;
  }
}
