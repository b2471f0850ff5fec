package chungtay.letter;

import java.text.Normalizer;
import java.util.List;

/// Text as it may stand on paper: composed, in one line, without signs that leave no ink.
///
/// Where it came from is not known: a control sign would break the file, one that turns the
/// direction of reading would show something else than is written.
final class Prose {

  private static final int LINE = 1_000;
  private static final int PARAGRAPH = 20_000;

  private Prose() {}

  static String line(String text) {
    return required(text, LINE);
  }

  static String paragraph(String text) {
    return required(text, PARAGRAPH);
  }

  /// May be empty.
  static String cell(String text) {
    return clean(text, LINE);
  }

  static List<String> all(List<String> lines) {
    return lines.stream().map(Prose::line).toList();
  }

  private static String required(String text, int most) {
    var clean = clean(text, most);
    if (clean.isEmpty()) throw new IllegalArgumentException("no text");
    return clean;
  }

  private static String clean(String text, int most) {
    if (text.length() > most) throw LetterRefusal.textTooLong(most);
    var inked = new StringBuilder(text.length());
    text.codePoints().forEach(sign -> append(inked, sign));
    var composed = Normalizer.normalize(inked, Normalizer.Form.NFC);
    return composed.replaceAll(" +", " ").strip();
  }

  private static void append(StringBuilder inked, int sign) {
    switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          inked.append(' ');
      case Character.FORMAT -> {} // directions, joiners, soft hyphens
      default -> inked.appendCodePoint(sign);
    }
  }
}
