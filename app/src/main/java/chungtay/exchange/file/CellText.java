package chungtay.exchange.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;

/// Text at the door: composed, one space between words, none around them.
final class CellText {

  /// As many digits as a spreadsheet keeps of a number.
  private static final MathContext KEPT = new MathContext(15);

  private CellText() {}

  static String of(String raw) {
    var text =
        Normalizer.isNormalized(raw, Normalizer.Form.NFC)
            ? raw
            : Normalizer.normalize(raw, Normalizer.Form.NFC);
    return isTidy(text) ? text : tidy(text);
  }

  /// A number of a spreadsheet as one would write it in Việt Nam.
  static String ofNumber(String raw) {
    if (raw.length() < 16 && raw.chars().allMatch(sign -> sign >= '0' && sign <= '9')) return raw;
    try {
      var number = new BigDecimal(raw);
      // A power of ten that no list needs would otherwise be written out digit by digit.
      if (Math.abs((long) number.precision() - number.scale()) > 30) return raw;
      return number.round(KEPT).stripTrailingZeros().toPlainString().replace('.', ',');
    } catch (NumberFormatException _) {
      return of(raw);
    }
  }

  private static boolean isTidy(String text) {
    var gap = true;
    for (var i = 0; i < text.length(); i++) {
      var sign = text.charAt(i);
      if (isGap(sign) && (gap || sign != ' ')) return false;
      gap = isGap(sign);
    }
    return text.isEmpty() || !gap;
  }

  private static String tidy(String text) {
    var tidy = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var sign = text.charAt(i);
      if (!isGap(sign)) {
        tidy.append(sign);
      } else if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
        tidy.append(' ');
      }
    }
    return tidy.toString().stripTrailing();
  }

  private static boolean isGap(char sign) {
    return sign <= ' '
        || sign == '\u00a0'
        || sign == '\ufeff'
        || sign == '\u200b'
        || Character.isWhitespace(sign);
  }
}
