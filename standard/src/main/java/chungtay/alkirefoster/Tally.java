package chungtay.alkirefoster;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/// A population counted the Alkire–Foster way.
///
/// Holds whole numbers only and derives the ratios last. Tallies therefore add up exactly: a
/// province is the sum of its communes, never the mean of their rates, and SQL may do the adding.
/// The numbers have no upper limit, because survey weights with fifteen decimals, made whole, leave
/// the range of a `long` at a few thousand households.
///
/// What the poor lack in total need not be kept: it is the sum over the indicators of those poor
/// who lack it, times its weight.
///
/// @param method by which they were counted; only tallies of one method can be added
/// @param counted everyone, in households
/// @param weight what everyone weighs: as much as `counted`, or persons, or survey weights made
///   whole; the unit of every number below
/// @param poor what the poor weigh
/// @param nearPoor what the near-poor weigh
/// @param lacking for each indicator, what those weigh who lack it
/// @param lackingPoor for each indicator, what the poor weigh who lack it
public record Tally(
    AlkireFoster method,
    long counted,
    BigInteger weight,
    BigInteger poor,
    BigInteger nearPoor,
    List<BigInteger> lacking,
    List<BigInteger> lackingPoor) {

  public Tally {
    lacking = List.copyOf(lacking);
    lackingPoor = List.copyOf(lackingPoor);
    var size = method.weights().size();
    if (lacking.size() != size || lackingPoor.size() != size) {
      throw new IllegalArgumentException(
          "not one number for each of %d indicators".formatted(size));
    }
    requireWithin(poor.add(nearPoor), weight);
    requireWithin(nearPoor, weight);
    for (var i = 0; i < size; i++) {
      requireWithin(lacking.get(i), weight);
      requireWithin(lackingPoor.get(i), lacking.get(i));
      requireWithin(lackingPoor.get(i), poor);
    }
  }

  /// Both populations together.
  public Tally plus(Tally other) {
    if (!method.equals(other.method)) {
      throw new IllegalArgumentException("counted by different weights or cutoffs");
    }
    return new Tally(
        method,
        Math.addExact(counted, other.counted),
        weight.add(other.weight),
        poor.add(other.poor),
        nearPoor.add(other.nearPoor),
        sums(lacking, other.lacking),
        sums(lackingPoor, other.lackingPoor));
  }

  /// H, the headcount ratio: the share of the poor.
  public Fraction headcount() {
    return Fraction.share(poor, weight);
  }

  /// The share of the near-poor.
  public Fraction nearPoorHeadcount() {
    return Fraction.share(nearPoor, weight);
  }

  /// A, the intensity: the share of all weights that the average poor one lacks.
  public Fraction intensity() {
    return Fraction.share(partsLacking(), parts(poor));
  }

  /// M₀ = H × A, the adjusted headcount ratio.
  public Fraction adjustedHeadcount() {
    return Fraction.share(partsLacking(), parts(weight));
  }

  /// The share of those who lack an indicator, poor or not: its uncensored headcount ratio.
  public Fraction uncensoredHeadcount(int indicator) {
    return Fraction.share(lacking.get(indicator), weight);
  }

  /// The share of those who are poor and lack an indicator: its censored headcount ratio.
  public Fraction censoredHeadcount(int indicator) {
    return Fraction.share(lackingPoor.get(indicator), weight);
  }

  /// How much of M₀ is one indicator's: over all indicators they sum to M₀.
  public Fraction contribution(int indicator) {
    return Fraction.share(partsLacking(indicator), parts(weight));
  }

  /// Which share of M₀ is one indicator's: over all indicators they sum to one, if anybody is poor.
  public Fraction contributionShare(int indicator) {
    return Fraction.share(partsLacking(indicator), partsLacking());
  }

  /// Which share of the whole's poverty is found in this group: over all groups they sum to one. It
  /// is the group's share of the population times the ratio of its M₀ to that of the whole.
  public Fraction shareOfPoverty(Tally whole) {
    return Fraction.share(partsLacking(), whole.partsLacking());
  }

  /// Which share of the whole's population this group is.
  public Fraction shareOfPopulation(Tally whole) {
    return Fraction.share(weight, whole.weight);
  }

  private BigInteger partsLacking() {
    return IntStream.range(0, lackingPoor.size())
        .mapToObj(this::partsLacking)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  private BigInteger partsLacking(int indicator) {
    var part = method.weights().parts().get(indicator);
    return lackingPoor.get(indicator).multiply(BigInteger.valueOf(part));
  }

  /// What these would lack if they lacked everything.
  private BigInteger parts(BigInteger weight) {
    return weight.multiply(BigInteger.valueOf(method.weights().total()));
  }

  private static List<BigInteger> sums(List<BigInteger> ours, List<BigInteger> theirs) {
    return IntStream.range(0, ours.size()).mapToObj(i -> ours.get(i).add(theirs.get(i))).toList();
  }

  private static void requireWithin(BigInteger part, BigInteger whole) {
    if (part.signum() < 0 || part.compareTo(whole) > 0) {
      throw new IllegalArgumentException("%s of %s".formatted(part, whole));
    }
  }
}
