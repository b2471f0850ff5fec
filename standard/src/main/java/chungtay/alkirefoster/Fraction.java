package chungtay.alkirefoster;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.regex.Pattern;

/// A number kept exactly, as one whole number over another.
///
/// Weights and cutoffs come in as fractions because their decimals do not exist: twelve times
/// 0.0833… never makes one. Ratios go out as fractions so that they can be added and compared
/// before anybody rounds. Not reduced to lowest terms until asked, since tables make thousands of
/// them.
///
/// @param denominator above zero; the sign stands in the numerator
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {

  public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

  /// Two bits more than a `double` holds, and one that remembers whether anything was cut off.
  private static final int BITS_TO_ROUND = 56;

  private static final Pattern WRITTEN = Pattern.compile("(\\d+)(?:/(\\d+))?");
  private static final int MOST_DIGITS = 18;

  public Fraction {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("denominator " + denominator);
    }
  }

  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  public static Fraction of(long whole) {
    return of(whole, 1);
  }

  /// The share of a part in its whole. Of nobody, nobody is poor: an empty commune reports zero
  /// instead of failing the province.
  static Fraction share(BigInteger part, BigInteger whole) {
    return whole.signum() == 0 ? ZERO : new Fraction(part, whole);
  }

  /// Reads `2` or `1/3`. Decimals are refused, because 0.33 is not the third that was meant.
  public static Fraction parse(String text) {
    var written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new IllegalArgumentException(
          "'%s' is neither a whole number nor a fraction such as 1/3".formatted(text));
    }
    if (Arrays.stream(text.split("/")).anyMatch(number -> number.length() > MOST_DIGITS)) {
      throw new IllegalArgumentException(
          "'%s' is too large; %d digits are the most".formatted(text, MOST_DIGITS));
    }
    var below = written.group(2);
    if (below == null) return of(Long.parseLong(written.group(1)));
    if (Long.parseLong(below) == 0) {
      throw new IllegalArgumentException("'%s' divides by zero".formatted(text));
    }
    return of(Long.parseLong(written.group(1)), Long.parseLong(below));
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /// This number as a share of another.
  ///
  /// @throws ArithmeticException if the divisor is zero
  public Fraction dividedBy(Fraction divisor) {
    if (divisor.signum() == 0) throw new ArithmeticException("divided by zero");
    var upright = new Fraction(divisor.denominator, divisor.numerator.abs());
    return divisor.signum() > 0 ? times(upright) : ZERO.minus(times(upright));
  }

  public int signum() {
    return numerator.signum();
  }

  /// The smallest whole number that is not below this one.
  BigInteger roundedUp() {
    var parts = numerator.divideAndRemainder(denominator);
    return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
  }

  /// The nearest `double`, rounded once, however large both numbers are.
  ///
  /// Dividing two rounded doubles would round three times. So the quotient is taken with more bits
  /// than a `double` has; whatever is cut off after them leaves its mark in the last bit, which
  /// keeps a tie from being seen where there is none.
  public double toDouble() {
    if (signum() < 0) return -new Fraction(numerator.negate(), denominator).toDouble();
    var shift = Math.max(0, BITS_TO_ROUND - numerator.bitLength() + denominator.bitLength());
    var parts = numerator.shiftLeft(shift).divideAndRemainder(denominator);
    var quotient = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
    return Math.scalb(quotient.doubleValue(), -shift);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /// 1/2 and 2/4 are the same number.
  @Override
  public boolean equals(Object other) {
    return other instanceof Fraction fraction && compareTo(fraction) == 0;
  }

  @Override
  public int hashCode() {
    var common = numerator.gcd(denominator);
    return numerator.divide(common).hashCode() * 31 + denominator.divide(common).hashCode();
  }

  @Override
  public String toString() {
    var common = numerator.gcd(denominator);
    var below = denominator.divide(common);
    var above = numerator.divide(common).toString();
    return below.equals(BigInteger.ONE) ? above : above + "/" + below;
  }
}
