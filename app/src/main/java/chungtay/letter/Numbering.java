package chungtay.letter;

import chungtay.letter.Block.Heading;
import java.util.EnumMap;
import java.util.Map;

/// Counts the headings of a body: I, 1, a.
final class Numbering {

  /// The letters of the Vietnamese alphabet by which points are counted.
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private final Map<Level, Integer> counts = new EnumMap<>(Level.class);

  /// The heading with its number; counting starts again below it.
  String of(Heading heading) {
    var level = heading.level();
    counts.keySet().removeIf(below -> below.compareTo(level) > 0);
    var count = counts.merge(level, 1, Integer::sum);
    var number =
        switch (level) {
          case SECTION -> roman(count) + ". ";
          case CLAUSE -> count + ". ";
          case POINT -> letter(count) + ") ";
        };
    return number + heading.text();
  }

  static String roman(int number) {
    var written = new StringBuilder();
    var left = number;
    for (var at = 0; at < VALUES.length; at++) {
      while (left >= VALUES[at]) {
        written.append(SIGNS[at]);
        left -= VALUES[at];
      }
    }
    return written.toString();
  }

  private static String letter(int number) {
    var at = number - 1;
    if (at < LETTERS.length()) return String.valueOf(LETTERS.charAt(at));
    return letter(at / LETTERS.length()) + LETTERS.charAt(at % LETTERS.length());
  }
}
