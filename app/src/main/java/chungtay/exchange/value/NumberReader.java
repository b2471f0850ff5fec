package chungtay.exchange.value;

import java.math.BigDecimal;

/// Reads numbers as they are written in Việt Nam: comma before decimals, dots between thousands.
///
/// Also read: decimals behind a dot where they cannot be thousands (`112.5`), and whole numbers
/// that a program wrote with an empty decimal (`30.0`).
public final class NumberReader {

  private static final int LENGTH_AT_MOST = 24;

  private NumberReader() {}

  /// A whole number from 0.
  public static Said<Long> whole(String text, long atMost) {
    return read(text).then(number -> whole(text, number, atMost));
  }

  private static Said<Long> whole(String text, BigDecimal number, long atMost) {
    if (number.signum() < 0) return Said.wrong(Fault.NUMBER_NEGATIVE);
    if (number.stripTrailingZeros().scale() > 0) {
      var thousands = text.replace(",", "");
      var meant = text.length() - text.indexOf(',') == 4 ? thousands : "";
      return Said.wrong(Complaint.of(Fault.NOT_WHOLE).suggesting(meant));
    }
    return number.compareTo(BigDecimal.valueOf(atMost)) > 0
        ? Said.wrong(Fault.NUMBER_TOO_LARGE, Long.toString(atMost))
        : Said.value(number.longValueExact());
  }

  /// Any number.
  public static Said<BigDecimal> read(String text) {
    if (text.isEmpty()) return Said.nothing();
    var mended = LetterO.mended(text);
    if (mended.isPresent()) {
      return Said.wrong(Complaint.of(Fault.LETTER_O).suggesting(mended.get()));
    }
    var bare = withoutUnit(text).replace(" ", "").replace("\u00a0", "");
    if (bare.length() > LENGTH_AT_MOST) return Said.wrong(Fault.NOT_A_NUMBER);
    var sign = bare.startsWith("-") ? "-" : "";
    var plain = plain(bare.substring(sign.length()));
    return plain.isEmpty()
        ? Said.wrong(Fault.NOT_A_NUMBER)
        : Said.value(new BigDecimal(sign + plain));
  }

  private static String withoutUnit(String text) {
    for (var unit : new String[] {"đồng", "VNĐ", "VND", "đ", "điểm"}) {
      if (text.endsWith(unit)) return text.substring(0, text.length() - unit.length()).strip();
    }
    return text;
  }

  /// With a decimal dot and nothing between thousands; empty if it is not a number.
  private static String plain(String text) {
    if (!text.chars()
        .allMatch(sign -> (sign >= '0' && sign <= '9') || sign == '.' || sign == ',')) {
      return "";
    }
    var dot = text.lastIndexOf('.');
    var comma = text.lastIndexOf(',');
    if (dot < 0 && comma < 0) return text;
    if (dot >= 0 && comma >= 0) {
      return dot < comma ? decimal(text, '.', ',') : decimal(text, ',', '.');
    }
    if (comma >= 0) return text.indexOf(',') == comma ? decimal(text, '.', ',') : whole(text, ',');
    var thousands = whole(text, '.');
    return thousands.isEmpty() ? decimal(text, ',', '.') : thousands;
  }

  private static String decimal(String text, char thousands, char point) {
    var at = text.lastIndexOf(point);
    if (text.indexOf(point) != at || at == 0 || at == text.length() - 1) return "";
    var whole = text.substring(0, at);
    var grouped = whole.indexOf(thousands) < 0 ? whole : whole(whole, thousands);
    return grouped.isEmpty() ? "" : grouped + "." + text.substring(at + 1);
  }

  /// Groups of three behind one of at most three that does not begin with 0.
  private static String whole(String text, char thousands) {
    var groups = text.split(thousands == '.' ? "\\." : ",", -1);
    if (groups[0].isEmpty() || groups[0].length() > 3 || groups[0].startsWith("0")) return "";
    for (var i = 1; i < groups.length; i++) {
      if (groups[i].length() != 3) return "";
    }
    return String.join("", groups);
  }
}
