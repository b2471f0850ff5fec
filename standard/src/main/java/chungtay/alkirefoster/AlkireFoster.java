package chungtay.alkirefoster;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/// Who is poor: the weights, and from how much lacking on.
///
/// @param weights what lacking each indicator weighs
/// @param poorFrom k in the paper: who lacks this much or more is poor [weight parts]
/// @param nearPoorFrom who lacks this much or more and is not poor is near-poor; the same as
///   `poorFrom` where there is no such class [weight parts]
public record AlkireFoster(Weights weights, long poorFrom, long nearPoorFrom) {

  public AlkireFoster {
    if (poorFrom <= 0 || poorFrom > weights.total()) {
      throw new IllegalArgumentException(
          "poor from %d of %d parts".formatted(poorFrom, weights.total()));
    }
    if (nearPoorFrom <= 0 || nearPoorFrom > poorFrom) {
      throw new IllegalArgumentException(
          "near-poor from %d, poor from %d parts".formatted(nearPoorFrom, poorFrom));
    }
  }

  /// One cutoff, no class of near-poor.
  public AlkireFoster(Weights weights, long poorFrom) {
    this(weights, poorFrom, poorFrom);
  }

  public boolean isPoor(long pattern) {
    return weights.lacking(pattern) >= poorFrom;
  }

  public boolean isNearPoor(long pattern) {
    var lacking = weights.lacking(pattern);
    return lacking >= nearPoorFrom && lacking < poorFrom;
  }

  /// Nobody, to start adding from.
  public Tally nobody() {
    var none = IntStream.range(0, weights.size()).mapToObj(_ -> BigInteger.ZERO).toList();
    return new Tally(this, 0, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, none, none);
  }

  /// Everybody who lacks exactly the same.
  ///
  /// @param counted how many households
  /// @param weight what they weigh together, in whole units of the caller's choice
  public Tally count(long pattern, long counted, BigInteger weight) {
    requireKnown(pattern);
    var lacking = byIndicator(pattern, weight);
    var poor = isPoor(pattern);
    return new Tally(
        this,
        counted,
        weight,
        poor ? weight : BigInteger.ZERO,
        isNearPoor(pattern) ? weight : BigInteger.ZERO,
        lacking,
        poor ? lacking : byIndicator(0, weight));
  }

  void requireKnown(long pattern) {
    if (pattern >>> weights.size() != 0) {
      throw new IllegalArgumentException(
          "pattern %s of %d indicators".formatted(Long.toBinaryString(pattern), weights.size()));
    }
  }

  private List<BigInteger> byIndicator(long pattern, BigInteger weight) {
    return IntStream.range(0, weights.size())
        .mapToObj(indicator -> (pattern >>> indicator & 1) == 1 ? weight : BigInteger.ZERO)
        .toList();
  }
}
