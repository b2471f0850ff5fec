package chungtay.synthetic;

import chungtay.synthetic.Course.Listed;
import chungtay.synthetic.Deprivations.Lacks;
import chungtay.synthetic.Deprivations.Needs;
import chungtay.synthetic.Dice.Stream;

/// How one household lives from year to year: what it earns and lacks, so that 59/2015/QĐ-TTg finds
/// the class that its course asks for.
///
/// What 07/2021/NĐ-CP makes of the same facts is not asked for: it follows.
final class Conditions {

  /// How many of a thousand lack nothing, one indicator, two, … under 59/2015/QĐ-TTg: made up.
  private static final int[] POOR_BY_INCOME = {40, 160, 280, 270, 150, 70, 30};

  private static final int[] POOR_BY_DEPRIVATION = {650, 270, 80};
  private static final int[] NEAR_POOR = {350, 400, 250};
  private static final int[] NOT_POOR = {500, 330, 140, 30};
  private static final int[] NEVER_REVIEWED = {720, 220, 60};

  /// How much more the new standard finds.
  private static final int[] STRICTER = {150, 400, 330, 120};

  private static final int THOUSAND_DONG = 1_000;

  private final Bands bands;
  private final Needs needs;
  private final long seed;
  private final boolean deprivedPoor;
  private final int stricter;

  /// @param bands of 59/2015/QĐ-TTg where the commune is
  Conditions(Bands bands, Deprivations deprivations, Household household) {
    this.bands = bands;
    needs = deprivations.of(household);
    seed = household.seed();
    deprivedPoor = household.traits().deprivedPoor();
    stricter = Dice.of(seed, Stream.NEEDS, 1).pick(STRICTER);
  }

  /// @param income [đồng per person per month]
  record Condition(long income, Lacks lacks) {}

  Condition of(Listed listed, int year) {
    var dice = Dice.of(seed, Stream.CONDITION, 1000 * year + listed.letter());
    var income = income(listed, dice);
    var count = count(listed, dice);
    return new Condition(income, needs.lacking(count, stricter));
  }

  private long income(Listed listed, Dice dice) {
    var poor = bands.poorIncome();
    var near = bands.nearIncome();
    var average = bands.averageIncome();
    var income =
        switch (listed) {
          case POOR -> deprivedPoor ? dice.between(poor, near) : dice.between(poor * 4 / 10, poor);
          case NEAR_POOR -> dice.between(poor, near);
          case NOT_POOR -> dice.chance(450) ? dice.between(near, average) : above(average, dice);
          case ABSENT -> dice.chance(280) ? dice.between(near, average) : above(average, dice);
        };
    return rounded(income, lower(listed));
  }

  /// What the income must exceed.
  private long lower(Listed listed) {
    return switch (listed) {
      case POOR -> deprivedPoor ? bands.poorIncome() : 0;
      case NEAR_POOR -> bands.poorIncome();
      case NOT_POOR, ABSENT -> bands.nearIncome();
    };
  }

  private static long above(long average, Dice dice) {
    var share = dice.fraction();
    return average + (long) (2 * average * share * share);
  }

  /// Whole thousands, as forms have them, without leaving the class.
  private static long rounded(long income, long lower) {
    var round = income / THOUSAND_DONG * THOUSAND_DONG;
    return round > lower ? round : lower + THOUSAND_DONG;
  }

  private int count(Listed listed, Dice dice) {
    return switch (listed) {
      case POOR ->
          deprivedPoor
              ? bands.deprivedFrom() + dice.pick(POOR_BY_DEPRIVATION)
              : dice.pick(POOR_BY_INCOME);
      case NEAR_POOR -> Math.min(bands.deprivedFrom() - 1, dice.pick(NEAR_POOR));
      case NOT_POOR -> dice.pick(NOT_POOR);
      case ABSENT -> dice.pick(NEVER_REVIEWED);
    };
  }
}
