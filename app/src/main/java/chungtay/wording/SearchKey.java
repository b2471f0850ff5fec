package chungtay.wording;

import java.text.Normalizer;

/// A name as people type it in a hurry: lower case, without tone marks, đ as d.
public final class SearchKey {

  private SearchKey() {}

  /// "Đặng Thị Hoà" and "Đặng Thị Hòa", composed or decomposed, both become "dang thi hoa".
  ///
  /// Every name of a list passes here, so it is one pass without regular expressions.
  public static String of(String text) {
    var key = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(sign -> add(sign, key));
    return key.toString().strip();
  }

  private static void add(int sign, StringBuilder key) {
    if (isMark(sign)) return;
    if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
      if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') key.append(' ');
      return;
    }
    // Decomposing leaves đ alone: its stroke is part of the letter.
    if (sign == 'đ' || sign == 'Đ') key.append('d');
    else key.appendCodePoint(Character.toLowerCase(sign));
  }

  private static boolean isMark(int sign) {
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
