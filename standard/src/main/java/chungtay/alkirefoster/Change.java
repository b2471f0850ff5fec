package chungtay.alkirefoster;

import java.util.Optional;
import java.util.function.Function;

/// How the poverty of one population changed between two periods counted by the same method.
public record Change(Tally before, Tally after) {

  private static final Fraction HALF = Fraction.of(1, 2);

  public Change {
    if (!before.method().equals(after.method())) {
      throw new IllegalArgumentException("counted by different weights or cutoffs");
    }
  }

  /// By how much any ratio changed, such as `Tally::headcount`.
  public Fraction absolute(Function<Tally, Fraction> ratio) {
    return ratio.apply(after).minus(ratio.apply(before));
  }

  /// By which share of its former value a ratio changed; none if it was zero.
  public Optional<Fraction> relative(Function<Tally, Fraction> ratio) {
    var former = ratio.apply(before);
    return former.signum() == 0 ? Optional.empty() : Optional.of(absolute(ratio).dividedBy(former));
  }

  /// The part of the change in M₀ that is due to more or fewer being poor.
  ///
  /// Shapley's split of M₀ = H × A: each factor's change is valued at the mean of the other's two
  /// values, so that neither goes first and both parts sum to the change exactly. Where nobody was
  /// poor, A counts as zero.
  public Fraction dueToIncidence() {
    return absolute(Tally::headcount).times(mean(Tally::intensity));
  }

  /// The part of the change in M₀ that is due to the poor lacking more or less.
  public Fraction dueToIntensity() {
    return absolute(Tally::intensity).times(mean(Tally::headcount));
  }

  private Fraction mean(Function<Tally, Fraction> ratio) {
    return ratio.apply(before).plus(ratio.apply(after)).times(HALF);
  }
}
