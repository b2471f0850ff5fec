package chungtay.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name as people type it in a hurry: lower case, without tone marks, đ as d.
public final class SearchKey {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

  private SearchKey() {}

  /// "Đặng Thị Hoà" and "Đặng Thị Hòa", composed or decomposed, both become "dang thi hoa".
  public static String of(String text) {
    var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    // Decomposing leaves đ alone: its stroke is part of the letter.
    var plain = bare.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
    return GAPS.matcher(plain).replaceAll(" ").strip();
  }
}
