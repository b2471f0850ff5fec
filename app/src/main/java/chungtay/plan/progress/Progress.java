package chungtay.plan.progress;

import chungtay.plan.Goal;
import chungtay.plan.Pace;
import chungtay.plan.cascade.Aim;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/// How far an aim has come at a unit by a day. Counted in households, because rates of parts cannot
/// be added up; points of a rate are told beside.
///
/// @param asked households that have to do it
/// @param counts how many there are of them
/// @param totals all households of the unit, that rates divide by; none where nobody counted them
public record Progress(
    Aim aim, int asked, Counts counts, Optional<Totals> totals, LocalDate day, Goal goal) {

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
  private static final int DIGITS = 12;

  /// Households.
  ///
  /// @param before who could do it, on the day that the plan measures from
  /// @param still who still could
  /// @param reached who did; less than 0 where they became more
  public record Counts(int before, int still, int reached) {

    /// Where what is reached is that there are fewer of them.
    public static Counts fewer(int before, int after) {
      return new Counts(before, after, before - after);
    }
  }

  /// All households, at least one each time.
  public record Totals(int before, int after) {

    public Totals {
      if (before < 1 || after < 1) throw new IllegalArgumentException(before + ", " + after);
    }
  }

  public int reached() {
    return counts.reached();
  }

  /// Households still to go; less than 0 where more did it than were asked.
  public int toGo() {
    return asked - reached();
  }

  /// What an even pace asks for by the day, in households.
  public BigDecimal required() {
    return goal.requiredBy(day, BigDecimal.valueOf(asked));
  }

  public Pace pace() {
    return goal.pace(day, BigDecimal.valueOf(asked), BigDecimal.valueOf(reached()));
  }

  /// A part of what is asked as a share of it; the whole where nothing is.
  public double share(BigDecimal part) {
    return asked == 0 ? 1 : part.doubleValue() / asked;
  }

  /// Households as points of the rate of the day.
  public Optional<BigDecimal> points(BigDecimal households) {
    return totals.map(all -> rate(households, all.after()));
  }

  /// The rate on the day that the plan measures from and on the day itself, in percent.
  public record Rates(BigDecimal before, BigDecimal after) {}

  /// Each of its own total of households.
  public Optional<Rates> rates() {
    return totals.map(all ->
        new Rates(
            rate(BigDecimal.valueOf(counts.before()), all.before()),
            rate(BigDecimal.valueOf(counts.still()), all.after())));
  }

  /// By how much the rate changed, each time of its own total, and through what.
  public Optional<Fall> fall() {
    return totals.map(all -> {
      var before = BigDecimal.valueOf(counts.before());
      return new Fall(
          rate(BigDecimal.valueOf(counts.before() - counts.still()), all.after()),
          rate(before, all.before()).subtract(rate(before, all.after())));
    });
  }

  /// The fall of a rate in points, parted so that both add up to it.
  ///
  /// @param byFewer because there are fewer of those whom it counts
  /// @param byGrowth because there are more households in all; less than 0 where there are fewer
  public record Fall(BigDecimal byFewer, BigDecimal byGrowth) {

    public BigDecimal whole() {
      return byFewer.add(byGrowth);
    }
  }

  private static BigDecimal rate(BigDecimal households, int all) {
    return households
        .multiply(PERCENT)
        .divide(BigDecimal.valueOf(all), DIGITS, RoundingMode.HALF_UP);
  }
}
