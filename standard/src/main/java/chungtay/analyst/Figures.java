package chungtay.analyst;

import chungtay.alkirefoster.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/// How numbers are written for the next program: plain decimals with a point.
final class Figures {

  /// So many digits tell every `double` from its neighbours.
  private static final MathContext SIGNIFICANT = new MathContext(17);

  private Figures() {}

  /// A ratio with up to 17 significant digits, such as 0.33333333333333331; zeros at the end are
  /// left out.
  static String ratio(Fraction fraction) {
    return plain(new BigDecimal(fraction.toDouble()).round(SIGNIFICANT));
  }

  /// A sum of survey weights, exactly.
  ///
  /// @param decimals how many of the digits stand behind the point
  static String decimal(BigInteger digits, int decimals) {
    return plain(new BigDecimal(digits, decimals));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
