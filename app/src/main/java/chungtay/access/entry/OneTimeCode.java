package chungtay.access.entry;

import java.util.Locale;

/// A code of 80 random bits that people copy from paper. Letters that look like digits are none of
/// it (Crockford's Base32); typed in their place they are read as the digits.
public final class OneTimeCode {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 16;
  private static final int GROUP = 4;
  private static final int BITS_A_SIGN = 5;

  private final String signs;

  private OneTimeCode(String signs) {
    this.signs = signs;
  }

  public static OneTimeCode fresh() {
    var signs = new StringBuilder();
    for (var random : Secrets.random(LENGTH)) {
      signs.append(SIGNS.charAt(random & ((1 << BITS_A_SIGN) - 1)));
    }
    return new OneTimeCode(signs.toString());
  }

  /// What somebody typed, with or without hyphens, as far as it could be one.
  public static OneTimeCode typed(String text) {
    return new OneTimeCode(
        text.toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replaceAll("[IL]", "1"));
  }

  /// Whether it could be one at all, and not the six digits of a second factor.
  boolean isWhole() {
    return signs.length() == LENGTH;
  }

  /// What is kept of it.
  public byte[] hash() {
    return Secrets.hash(signs);
  }

  /// As it is written on paper, such as `K7QM-2XPD-0ZRT-V4N8`.
  public String written() {
    return signs.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
  }

  /// Says nothing of it, wherever it is printed by mistake.
  @Override
  public String toString() {
    return "one-time code";
  }
}
