package chungtay.alkirefoster;

import java.util.Arrays;

/// How a population was drawn: the weight of each row, its stratum and its cluster.
///
/// Weights count; strata and clusters are only carried, so that standard errors can be worked out
/// later from the same rows. The arrays are handed over, not copied: there may be 28 million rows.
public final class Design {

  private final long[] weights;
  private final int[] strata;
  private final int[] clusters;

  /// One entry for each row in every array.
  ///
  /// @param weights of each row, from zero: 1 to count households, its members to count persons, or
  ///   its survey weight made whole by one power of ten for all
  public Design(long[] weights, int[] strata, int[] clusters) {
    if (strata.length != weights.length || clusters.length != weights.length) {
      throw new IllegalArgumentException(
          "%d weights, %d strata, %d clusters"
              .formatted(weights.length, strata.length, clusters.length));
    }
    this.weights = weights;
    this.strata = strata;
    this.clusters = clusters;
  }

  /// A full count or a simple sample: one stratum, every row its own cluster.
  public static Design simple(long[] weights) {
    var clusters = new int[weights.length];
    Arrays.setAll(clusters, row -> row);
    return new Design(weights, new int[weights.length], clusters);
  }

  public int size() {
    return weights.length;
  }

  public long weight(int row) {
    return weights[row];
  }

  public int stratum(int row) {
    return strata[row];
  }

  public int cluster(int row) {
    return clusters[row];
  }
}
