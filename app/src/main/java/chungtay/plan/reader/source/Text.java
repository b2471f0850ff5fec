package chungtay.plan.reader.source;

import java.time.LocalDate;

/// A piece of text with its folded form: places in the one are places in the other.
///
/// @param date of the plan that it stands in
public record Text(String text, String folded, LocalDate date) {

  public static Text of(String text, LocalDate date) {
    return new Text(text, Fold.of(text), date);
  }

  public int length() {
    return text.length();
  }

  public boolean isCapital(int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  public boolean isWordStart(int at) {
    return Phrasebook.isWordStart(folded, at);
  }

  public int wordEnd(int at) {
    var end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) end++;
    return Math.max(end, at + 1);
  }

  public int skipSpace(int at) {
    var end = at;
    while (end < text.length() && text.charAt(end) == ' ') end++;
    return end;
  }

  public Text from(int start) {
    return new Text(text.substring(start), folded.substring(start), date);
  }

  public Text part(int start, int end) {
    return new Text(text.substring(start, end), folded.substring(start, end), date);
  }
}
