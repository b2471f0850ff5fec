package chungtay.exchange.value;

import java.util.Optional;

/// The letter O that slips in for a zero, and only between digits and their separators.
final class LetterO {

  private LetterO() {}

  /// The text with zeros, if it is a number but for its letters O.
  static Optional<String> mended(String text) {
    var letters = 0;
    var digits = 0;
    for (var i = 0; i < text.length(); i++) {
      var sign = text.charAt(i);
      if (sign == 'O' || sign == 'o') {
        letters++;
      } else if (sign >= '0' && sign <= '9') {
        digits++;
      } else if (" ./-,".indexOf(sign) < 0) {
        return Optional.empty();
      }
    }
    if (letters == 0 || digits == 0) return Optional.empty();
    return Optional.of(text.replace('O', '0').replace('o', '0'));
  }
}
