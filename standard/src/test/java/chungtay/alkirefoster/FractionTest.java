package chungtay.alkirefoster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

  @Test
  void readsWholeNumbersAndFractions() {
    assertThat(Fraction.parse("2")).isEqualTo(Fraction.of(2));
    assertThat(Fraction.parse("2/6")).isEqualTo(Fraction.of(1, 3)).hasToString("1/3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.33", "1,5", "-1", "1/-3", "1/", "/3", "1/0", "", " 1", "1e3", "٣"})
  void refusesEverythingElse(String text) {
    assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void equalNumbersAreEqualHoweverTheyAreWritten() {
    assertThat(Fraction.of(2, 4)).isEqualTo(Fraction.of(1, 2)).hasSameHashCodeAs(Fraction.of(1, 2));
    assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(334, 1000));
  }

  @Test
  void dividesByNegativesToo() {
    assertThat(Fraction.of(1, 2).dividedBy(Fraction.of(-3, 4))).isEqualTo(Fraction.of(-2, 3));
    assertThatThrownBy(() -> Fraction.of(1).dividedBy(Fraction.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }

  /// A `double` holds 53 bits. Between 2⁵³ and 2⁵³ + 2 stands nothing, so 2⁵³ + 1 is a tie; the
  /// smallest bit above it is not.
  @Test
  void roundsOnceEvenBeyondWhatADoubleHolds() {
    var tie = BigInteger.TWO.pow(53).add(BigInteger.ONE);
    var million = BigInteger.TEN.pow(60);

    assertThat(new Fraction(tie, BigInteger.ONE).toDouble()).isEqualTo(0x1p53);
    assertThat(new Fraction(tie.multiply(million), million).toDouble()).isEqualTo(0x1p53);
    assertThat(new Fraction(tie.multiply(million).add(BigInteger.ONE), million).toDouble())
        .isEqualTo(0x1p53 + 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 53, 62, 120})
  void agreesWithAHundredDigits(int bits) {
    var random = new Random(bits);
    for (var i = 0; i < 1000; i++) {
      var part = new BigInteger(bits, random);
      var whole = new BigInteger(bits, random).add(BigInteger.ONE);

      var digits = new BigDecimal(part).divide(new BigDecimal(whole), new MathContext(100));

      assertThat(new Fraction(part, whole).toDouble()).isEqualTo(digits.doubleValue());
      assertThat(new Fraction(part.negate(), whole).toDouble()).isEqualTo(-digits.doubleValue());
    }
  }
}
