package chungtay.alkirefoster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {

  static final Weights TWELFTHS = Weights.of(Collections.nCopies(12, Fraction.of(1, 12)));

  /// The global index: three dimensions of 1/3; two, two and six indicators.
  static final Weights GLOBAL =
      Weights.of(
          List.of(
              Fraction.of(1, 6),
              Fraction.of(1, 6),
              Fraction.of(1, 6),
              Fraction.of(1, 6),
              Fraction.of(1, 18),
              Fraction.of(1, 18),
              Fraction.of(1, 18),
              Fraction.of(1, 18),
              Fraction.of(1, 18),
              Fraction.of(1, 18)));

  @Test
  void nestedWeightsBecomeWholeParts() {
    assertThat(GLOBAL.parts()).containsExactly(3L, 3L, 3L, 3L, 1L, 1L, 1L, 1L, 1L, 1L);
    assertThat(GLOBAL.total()).isEqualTo(4 * 3 + 6);
    assertThat(GLOBAL.cutoffAtShare(Fraction.of(1, 3))).isEqualTo(18 / 3);
  }

  /// On each cutoff and one indicator below it. Sums of doubles miss all three on the cutoff.
  @ParameterizedTest
  @ValueSource(ints = {5, 6, 7})
  void whoStandsExactlyOnACutoffOfTwelfthsIsPoor(int twelfths) {
    var method = new AlkireFoster(TWELFTHS, TWELFTHS.cutoffAtShare(Fraction.of(twelfths, 12)));

    assertThat(method.isPoor((1L << twelfths) - 1)).isTrue();
    assertThat(method.isPoor((1L << (twelfths - 1)) - 1)).isFalse();
    assertThat(sumOfDoubles(twelfths)).isLessThan(twelfths / 12.0);
  }

  static double sumOfDoubles(int twelfths) {
    var sum = 0.0;
    for (var i = 0; i < twelfths; i++) sum += 1 / 12.0;
    return sum;
  }

  /// 3 + 1 + 1 + 1 = 6 of 18 parts is a third; 3 + 1 + 1 = 5 is not.
  @Test
  void nestedWeightsMeetTheThirdExactly() {
    var method = new AlkireFoster(GLOBAL, GLOBAL.cutoffAtShare(Fraction.of(1, 3)));

    assertThat(method.isPoor(0b0001110001L)).isTrue();
    assertThat(method.isPoor(0b0000110001L)).isFalse();
  }

  /// 1 + 1/2 = 3/2. Between 1/2 and 1 nobody stands, so 3/4 is the same cutoff as 1.
  @Test
  void aCutoffMayBeASumOfWeightsOrAShareOfThem() {
    var weights = Weights.of(List.of(Fraction.of(1), Fraction.of(1, 2)));

    assertThat(weights.parts()).containsExactly(2L, 1L);
    assertThat(weights.cutoffAtSum(Fraction.of(1))).isEqualTo(2);
    assertThat(weights.cutoffAtSum(Fraction.of(3, 4))).isEqualTo(2);
    assertThat(weights.cutoffAtShare(Fraction.of(1, 3))).isEqualTo(1);
    assertThat(weights.cutoffAtShare(Fraction.of(34, 100))).isEqualTo(2);
    assertThat(weights.union()).isEqualTo(1);
    assertThat(weights.intersection()).isEqualTo(2 + 1);
  }

  @Test
  void aCutoffThatEverybodyOrNobodyReachesIsRefused() {
    assertThat(TWELFTHS.cutoffAtShare(Fraction.of(1))).isEqualTo(12);
    assertThatThrownBy(() -> TWELFTHS.cutoffAtShare(Fraction.of(13, 12)))
        .hasMessageContaining("out of reach");
    assertThat(Weights.equal(12).cutoffAtSum(Fraction.of(12))).isEqualTo(12);
    assertThatThrownBy(() -> Weights.equal(12).cutoffAtSum(Fraction.of(13)))
        .hasMessageContaining("out of reach");
    assertThatThrownBy(() -> TWELFTHS.cutoffAtSum(Fraction.ZERO))
        .hasMessageContaining("above zero");
  }

  @Test
  void sixtyTwoIndicatorsFitAndOneMoreDoesNot() {
    assertThat(Weights.equal(62).lacking((1L << 62) - 1)).isEqualTo(62);
    assertThatThrownBy(() -> Weights.equal(63)).hasMessageContaining("63");
    assertThatThrownBy(() -> Weights.equal(0)).hasMessageContaining("0 indicators");
  }

  @Test
  void weightsThatNoLongCanHoldAreRefused() {
    var fine = Fraction.of(1, Long.MAX_VALUE);
    var finer = Fraction.of(1, Long.MAX_VALUE - 1);

    assertThat(Weights.of(List.of(fine, fine)).total()).isEqualTo(2);
    assertThatThrownBy(() -> Weights.of(List.of(fine, finer)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("too fine");
    assertThatThrownBy(() -> new Weights(List.of(Long.MAX_VALUE, 1L), 1))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aWeightOfNothingIsRefused() {
    assertThatThrownBy(() -> Weights.of(List.of(Fraction.of(1), Fraction.ZERO)))
        .hasMessageContaining("weight of 0");
  }
}
