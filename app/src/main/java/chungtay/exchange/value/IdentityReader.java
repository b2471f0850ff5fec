package chungtay.exchange.value;

/// Reads identity numbers. What it complains of never repeats the number.
public final class IdentityReader {

  /// Stands for each digit that is not shown.
  public static final char HIDDEN = '•';

  private static final int CITIZEN = 12;
  private static final int OLD_CARD = 9;
  private static final int SHOWN = 3;

  private IdentityReader() {}

  /// The digits of a number of 9 or 12.
  ///
  /// @param fromNumber whether the cell holds a number, which cannot keep a leading zero
  public static Said<String> read(String text, boolean fromNumber) {
    if (text.isEmpty()) return Said.nothing();
    if (isMasked(text)) return Said.wrong(Fault.IDENTITY_MASKED);
    if (LetterO.mended(text).isPresent()) return Said.wrong(Fault.LETTER_O);
    var digits = withoutGaps(text);
    if (!digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
      return Said.wrong(Fault.IDENTITY_UNREADABLE);
    }
    if (digits.length() == CITIZEN || digits.length() == OLD_CARD) return Said.value(digits);
    if (fromNumber && digits.length() == CITIZEN - 1) {
      return new Said.Noted<>("0" + digits, Complaint.of(Fault.ZERO_RESTORED));
    }
    return Said.wrong(Fault.IDENTITY_LENGTH, Integer.toString(digits.length()));
  }

  private static String withoutGaps(String text) {
    var digits = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var sign = text.charAt(i);
      if (sign != ' ' && sign != '.' && sign != '-' && sign != '\'' && sign != '\u00a0')
        digits.append(sign);
    }
    return digits.toString();
  }

  /// Whether a cell shows only the end of what once stood there.
  public static boolean isMasked(String text) {
    return text.indexOf(HIDDEN) >= 0;
  }

  /// The text with every number hidden that is long enough to identify a person, but for its end.
  public static String masked(String text) {
    var shown = new StringBuilder(text);
    var end = text.length();
    while (end > 0) {
      var start = startOfNumber(text, end);
      if (digits(text, start, end) >= OLD_CARD) hide(shown, start, end);
      end = start < end ? start : end - 1;
    }
    return shown.toString();
  }

  /// The text with every digit hidden but the last three: for the column of identity numbers
  /// itself.
  public static String maskedWholly(String text) {
    var shown = new StringBuilder(text);
    hide(shown, 0, text.length());
    return shown.toString();
  }

  private static int startOfNumber(String text, int end) {
    var start = end;
    while (start > 0 && (isDigit(text.charAt(start - 1)) || isInside(text, start - 1, end)))
      start--;
    return start;
  }

  /// A gap between two digits of one number.
  private static boolean isInside(String text, int at, int end) {
    return at > 0
        && at + 1 < end
        && " .-\u00a0".indexOf(text.charAt(at)) >= 0
        && isDigit(text.charAt(at - 1))
        && isDigit(text.charAt(at + 1));
  }

  private static int digits(String text, int start, int end) {
    return (int) text.substring(start, end).chars().filter(sign -> isDigit((char) sign)).count();
  }

  private static void hide(StringBuilder shown, int start, int end) {
    var left = digits(shown.toString(), start, end) - SHOWN;
    for (var i = start; i < end && left > 0; i++) {
      if (isDigit(shown.charAt(i))) {
        shown.setCharAt(i, HIDDEN);
        left--;
      }
    }
  }

  private static boolean isDigit(char sign) {
    return Character.isDigit(sign);
  }
}
