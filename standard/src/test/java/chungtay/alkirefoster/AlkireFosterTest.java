package chungtay.alkirefoster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AlkireFosterTest {

  static final Weights FOUR = Weights.equal(4);
  static final AlkireFoster TWO_OF_FOUR = new AlkireFoster(FOUR, 2);

  /// Four persons, four equal dimensions: the paper's own illustration. Bit 0 is its first column.
  static final long[] PAPER = {
    0b0000, 0b1010, // lacks the second and the fourth: exactly on the cutoff of two, so poor
    0b1111, 0b0010 // lacks the second alone: below the cutoff, so censored
  };

  @Test
  void countsTheFourPersonsOfThePaper() {
    var tally = everybody(PAPER).count(TWO_OF_FOUR, Missing.REFUSE).getFirst();

    assertThat(tally.headcount().toDouble()).isEqualTo(2 / 4.0);
    assertThat(tally.intensity().toDouble()).isEqualTo((2 + 4) / 8.0);
    assertThat(tally.adjustedHeadcount().toDouble()).isEqualTo((2 + 4) / 16.0);
    assertThat(tally.uncensoredHeadcount(1)).isEqualTo(Fraction.of(3, 4));
    assertThat(tally.censoredHeadcount(1)).isEqualTo(Fraction.of(2, 4));
    assertThat(tally.censoredHeadcount(0)).isEqualTo(Fraction.of(1, 4));
    assertThat(tally.contribution(1)).isEqualTo(Fraction.of(2, 16));
    assertThat(tally.contributionShare(1)).isEqualTo(Fraction.of(2, 6));
  }

  @Test
  void unionAndIntersectionAreTheTwoExtremes() {
    var union = new AlkireFoster(FOUR, FOUR.union());
    var intersection = new AlkireFoster(FOUR, FOUR.intersection());

    assertThat(everybody(PAPER).count(union, Missing.REFUSE).getFirst().poor()).isEqualTo(3);
    assertThat(everybody(PAPER).count(intersection, Missing.REFUSE).getFirst().poor()).isEqualTo(1);
  }

  /// Near-poor from 1, poor from 2: one of four lacks one, two lack two or more.
  @Test
  void aSecondCutoffBelowTheFirstSplitsOffTheNearPoor() {
    var split = new AlkireFoster(FOUR, 2, 1);

    var tally = everybody(PAPER).count(split, Missing.REFUSE).getFirst();

    assertThat(tally.nearPoorHeadcount()).isEqualTo(Fraction.of(1, 4));
    assertThat(tally.headcount()).isEqualTo(Fraction.of(2, 4));
    assertThat(split.isNearPoor(0b0001)).isTrue();
    assertThat(split.isNearPoor(0b0011)).isFalse();
    assertThat(split.isNearPoor(0)).isFalse();
  }

  /// Three persons in the poor household, one in the other: 1/2 of households, 3/4 of persons.
  @Test
  void householdsAndPersonsAreTwoWeights() {
    var lacks = new long[] {0b0011, 0};

    assertThat(population(lacks, 1, 1).headcount()).isEqualTo(Fraction.of(1, 2));
    assertThat(population(lacks, 3, 1).headcount()).isEqualTo(Fraction.of(3, 4));
  }

  @Test
  void ofNobodyNobodyIsPoor() {
    var nobody = TWO_OF_FOUR.nobody();

    assertThat(nobody.headcount()).isEqualTo(Fraction.ZERO);
    assertThat(nobody.intensity()).isEqualTo(Fraction.ZERO);
    assertThat(nobody.contributionShare(0)).isEqualTo(Fraction.ZERO);
    assertThat(population(new long[] {0b1111}, 0).headcount()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void aMissingIndicatorIsRefusedOrItsHouseholdDropped() {
    var unknown = new long[] {0, 0, 0, 0b0100};
    var groups = new int[4];
    var design = Design.simple(new long[] {1, 1, 1, 1});
    var population = new Population(PAPER, unknown, groups, 1, design);

    assertThat(population.count(TWO_OF_FOUR, Missing.DROP).getFirst().headcount())
        .isEqualTo(Fraction.of(2, 3));
    assertThatThrownBy(() -> population.count(TWO_OF_FOUR, Missing.REFUSE))
        .isInstanceOfSatisfying(
            MissingIndicator.class,
            missing -> {
              assertThat(missing.row()).isEqualTo(3);
              assertThat(missing.indicator()).isEqualTo(2);
            });
  }

  @Test
  void whatCannotBeAddedExactlyIsRefused() {
    var lacks = new long[] {0b1111, 0};

    assertThat(population(lacks, Long.MAX_VALUE, 0).adjustedHeadcount()).isEqualTo(Fraction.of(1));
    assertThatThrownBy(() -> population(lacks, Long.MAX_VALUE, 1))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> population(lacks, 1, -1)).hasMessageContaining("weight -1");
    assertThatThrownBy(() -> population(new long[] {0b10000}, 1)).hasMessageContaining("10000");

    var cells = new Cells();
    cells.add(0, 0, 1, Long.MAX_VALUE);
    assertThatThrownBy(() -> cells.add(0, 0, 1, 1)).isInstanceOf(ArithmeticException.class);
    var full = TWO_OF_FOUR.count(0, Long.MAX_VALUE, BigInteger.ONE);
    assertThatThrownBy(() -> full.plus(full)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void talliesOfDifferentCutoffsAreNotAdded() {
    var other = new AlkireFoster(FOUR, 3);

    assertThatThrownBy(() -> TWO_OF_FOUR.nobody().plus(other.nobody()))
        .hasMessageContaining("different");
    assertThatThrownBy(() -> new Change(TWO_OF_FOUR.nobody(), other.nobody()))
        .hasMessageContaining("different");
  }

  @Test
  void aCutoffMustBeReachableAndTheNearPoorBelowThePoor() {
    assertThatThrownBy(() -> new AlkireFoster(FOUR, 5)).hasMessageContaining("5 of 4");
    assertThatThrownBy(() -> new AlkireFoster(FOUR, 0)).hasMessageContaining("0 of 4");
    assertThatThrownBy(() -> new AlkireFoster(FOUR, 2, 3)).hasMessageContaining("3");
  }

  /// Before: 2 of 4 poor with 6 of 16 parts. After: 1 of 4 poor with all 4 of its 4 parts.
  @Test
  void aChangeSplitsIntoIncidenceAndIntensity() {
    var before = everybody(PAPER).count(TWO_OF_FOUR, Missing.REFUSE).getFirst();
    var after = everybody(0, 0, 0b1111, 0b0010).count(TWO_OF_FOUR, Missing.REFUSE).getFirst();

    var change = new Change(before, after);

    assertThat(change.absolute(Tally::headcount)).isEqualTo(Fraction.of(1 - 2, 4));
    assertThat(change.relative(Tally::headcount)).contains(Fraction.of(-1, 2));
    assertThat(change.absolute(Tally::adjustedHeadcount)).isEqualTo(Fraction.of(4 - 6, 16));
    // ΔH × (A₀ + A₁)/2 = -1/4 × (6/8 + 4/4)/2, and ΔA × (H₀ + H₁)/2 = (4/4 - 6/8) × (2/4 + 1/4)/2
    assertThat(change.dueToIncidence()).isEqualTo(Fraction.of(-7, 32));
    assertThat(change.dueToIntensity()).isEqualTo(Fraction.of(3, 32));
    assertThat(new Change(TWO_OF_FOUR.nobody(), after).relative(Tally::headcount)).isEmpty();
  }

  @Test
  void theDesignIsKeptForLater() {
    var design = new Design(new long[] {5, 6}, new int[] {1, 2}, new int[] {10, 20});
    var population = new Population(new long[2], new long[2], new int[2], 1, design);

    assertThat(population.design().weight(1)).isEqualTo(6);
    assertThat(population.design().stratum(1)).isEqualTo(2);
    assertThat(population.design().cluster(0)).isEqualTo(10);
    assertThatThrownBy(() -> new Design(new long[1], new int[2], new int[1]))
        .hasMessageContaining("2 strata");
  }

  @Test
  void aGroupOutsideItsRangeIsRefused() {
    var design = Design.simple(new long[] {1});

    assertThatThrownBy(() -> new Population(new long[1], new long[1], new int[] {2}, 2, design))
        .hasMessageContaining("group 2 of 2");
    assertThat(new Population(new long[1], new long[1], new int[] {1}, 2, design).size())
        .isEqualTo(1);
  }

  static Tally population(long[] lacks, long... weights) {
    var unknown = new long[lacks.length];
    var population =
        new Population(lacks, unknown, new int[lacks.length], 1, Design.simple(weights));
    return population.count(TWO_OF_FOUR, Missing.REFUSE).getFirst();
  }

  static Population everybody(long... lacks) {
    var ones = LongStream.generate(() -> 1).limit(lacks.length).toArray();
    return new Population(
        lacks, new long[lacks.length], new int[lacks.length], 1, Design.simple(ones));
  }
}
