package chungtay.alkirefoster;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;

/// What lacking each indicator weighs, in whole weight parts.
///
/// Weights of 1/6 and 1/18 become 3 and 1 parts of 18. Everything after that is addition of whole
/// numbers, so a household that stands exactly on a cutoff is found there. With sums of doubles it
/// is missed: five times 1/12 makes 0.41666666666666663, below 5/12.
///
/// @param parts of each indicator, in the order of the bits of a deprivation pattern [weight parts]
/// @param partsPerOne what a weight of one is made of [weight parts]
public record Weights(List<Long> parts, long partsPerOne) {

  /// A pattern is a `long`, whose two highest bits stay free.
  public static final int MAX_INDICATORS = 62;

  public Weights {
    parts = List.copyOf(parts);
    if (parts.isEmpty() || parts.size() > MAX_INDICATORS) {
      throw new IllegalArgumentException(
          "%d indicators, not 1 to %d".formatted(parts.size(), MAX_INDICATORS));
    }
    for (var part : parts) {
      if (part <= 0) throw new IllegalArgumentException("weight of %d parts".formatted(part));
    }
    if (partsPerOne <= 0) throw new IllegalArgumentException(partsPerOne + " parts make one");
    requireLong(sum(parts));
  }

  /// Every indicator weighs one: then a sum of weights is a count of indicators.
  public static Weights equal(int indicators) {
    return new Weights(Collections.nCopies(indicators, 1L), 1);
  }

  /// Weights as the analyst writes them, scaled exactly to whole parts.
  ///
  /// @throws ArithmeticException if they have no common denominator that a `long` can hold
  public static Weights of(List<Fraction> weights) {
    var common = BigInteger.ONE;
    for (var weight : weights) {
      var below = weight.denominator().divide(weight.numerator().gcd(weight.denominator()));
      common = common.divide(common.gcd(below)).multiply(below);
    }
    var partsPerOne = common;
    var parts =
        weights.stream()
            .map(weight -> weight.numerator().multiply(partsPerOne).divide(weight.denominator()))
            .map(Weights::requireLong)
            .toList();
    return new Weights(parts, requireLong(partsPerOne));
  }

  /// How many indicators there are.
  public int size() {
    return parts.size();
  }

  /// What all indicators together weigh [weight parts].
  public long total() {
    return sum(parts).longValueExact();
  }

  /// What a household lacks [weight parts].
  public long lacking(long pattern) {
    var sum = 0L;
    for (var rest = pattern; rest != 0; rest &= rest - 1) {
      sum += parts.get(Long.numberOfTrailingZeros(rest));
    }
    return sum;
  }

  /// Poor is who lacks indicators that together weigh at least this much; with equal weights, who
  /// lacks at least this many.
  ///
  /// A cutoff between two whole parts is the upper one: what is lacking is whole, so nobody stands
  /// between them.
  public long cutoffAtSum(Fraction sum) {
    return requireReachable(sum, sum.times(Fraction.of(partsPerOne)));
  }

  /// Poor is who lacks at least this share of all weights.
  public long cutoffAtShare(Fraction share) {
    return requireReachable(share, share.times(Fraction.of(total())));
  }

  /// Poor is who lacks anything at all.
  public long union() {
    return Collections.min(parts);
  }

  /// Poor is who lacks everything.
  public long intersection() {
    return total();
  }

  private long requireReachable(Fraction cutoff, Fraction cutoffInParts) {
    if (cutoff.signum() <= 0) {
      throw new IllegalArgumentException(
          "a cutoff of %s would make everybody poor; it must be above zero".formatted(cutoff));
    }
    if (cutoffInParts.compareTo(Fraction.of(total())) > 0) {
      throw new IllegalArgumentException(
          "a cutoff of %s is out of reach: all indicators together weigh %s"
              .formatted(cutoff, Fraction.of(total(), partsPerOne)));
    }
    return cutoffInParts.roundedUp().longValueExact();
  }

  private static BigInteger sum(List<Long> parts) {
    return parts.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static long requireLong(BigInteger parts) {
    if (parts.bitLength() >= Long.SIZE) {
      throw new ArithmeticException("the weights are too fine: %s parts".formatted(parts));
    }
    return parts.longValueExact();
  }
}
