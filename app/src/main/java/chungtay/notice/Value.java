package chungtay.notice;

import chungtay.law.Words;
import java.time.LocalDate;
import java.util.Optional;

/// What fills a gap in the message of a notice: words in both languages, a number or a day. Never
/// anything about a household, nor what somebody typed, who may have named one.
public record Value(Optional<Words> words, Optional<Integer> number, Optional<LocalDate> day) {

  /// Of longer words a notice shows the beginning, so many letters.
  static final int LETTERS_AT_MOST = 240;

  static Value of(Object value) {
    return switch (value) {
      case Words words ->
          new Value(
              Optional.of(new Words(cut(words.vi()), cut(words.en()))),
              Optional.empty(),
              Optional.empty());
      case Integer number -> new Value(Optional.empty(), Optional.of(number), Optional.empty());
      case LocalDate day -> new Value(Optional.empty(), Optional.empty(), Optional.of(day));
      default ->
          throw new IllegalArgumentException("no notice tells a " + value.getClass().getName());
    };
  }

  /// Without signs that steer a screen or a mail.
  private static String cut(String text) {
    var line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    var letters = line.codePointCount(0, line.length());
    if (letters <= LETTERS_AT_MOST) return line;
    return line.substring(0, line.offsetByCodePoints(0, LETTERS_AT_MOST)) + "…";
  }
}
