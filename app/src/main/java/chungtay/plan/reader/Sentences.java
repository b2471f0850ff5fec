package chungtay.plan.reader;

import chungtay.plan.reader.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts the text of a clause into sentences, and these at their semicolons.
final class Sentences {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "tp", "tx", "kt", "tm", "tl", "tuq", "q", "p", "ths", "ts", "tt", "st", "đ", "h", "x",
          "ô");

  /// @param starts whether it begins a sentence
  /// @param start its place in the text of the clause
  record Part(Text text, boolean starts, int start) {}

  private Sentences() {}

  static List<Part> of(Text text, int from) {
    var parts = new ArrayList<Part>();
    var start = from;
    var starts = true;
    var depth = 0;
    for (var at = from; at < text.length(); at++) {
      var one = text.text().charAt(at);
      if (one == '(') depth++;
      if (one == ')' && depth > 0) depth--;
      var ends = one == '\n' || isEnd(text, at);
      if (!ends && (one != ';' || depth > 0)) continue;
      add(parts, text, start, at, starts);
      start = at + 1;
      starts = ends;
      if (ends) depth = 0;
    }
    add(parts, text, start, text.length(), starts);
    return parts;
  }

  private static void add(List<Part> parts, Text text, int from, int to, boolean starts) {
    var start = from;
    while (start < to && " .;:-–+\n".indexOf(text.text().charAt(start)) >= 0) start++;
    var end = to;
    while (end > start && " ./;\n".indexOf(text.text().charAt(end - 1)) >= 0) end--;
    if (start < end) parts.add(new Part(text.part(start, end), starts, start));
  }

  /// A full stop before a capital that no abbreviation and no number has made.
  private static boolean isEnd(Text text, int at) {
    var one = text.text().charAt(at);
    if (one != '.' && one != '!' && one != '?') return false;
    var next = text.skipSpace(at + 1);
    if (next == at + 1 && next < text.length()) return false;
    if (next < text.length()
        && !text.isCapital(next)
        && "\"“(-".indexOf(text.text().charAt(next)) < 0) return false;
    var word = at;
    while (word > 0 && Character.isLetterOrDigit(text.text().charAt(word - 1))) word--;
    return !ABBREVIATIONS.contains(text.folded().substring(word, at));
  }
}
