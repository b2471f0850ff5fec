package chungtay.plan.reader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Cuts the text of a clause into sentences, and these at their semicolons.
public final class Sentences {

  /// The first of several things that stand in one sentence: "(1)", "(i)".
  private static final Pattern NUMBERED = Pattern.compile("\\s*\\((?:1|i|a)\\)");

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "tp", "tx", "kt", "tm", "tl", "tuq", "q", "p", "ths", "ts", "tt", "st", "đ", "h", "x",
          "ô");

  /// @param starts whether it begins a sentence
  /// @param start its place in the text of the clause
  /// @param announces whether it only says that the numbered ones behind its colon follow
  public record Part(Text text, boolean starts, int start, boolean announces) {

    public Part(Text text, boolean starts, int start) {
      this(text, starts, start, false);
    }
  }

  private Sentences() {}

  public static List<Part> of(Text text, int from) {
    var parts = new ArrayList<Part>();
    var start = from;
    var starts = true;
    var depth = 0;
    for (var at = from; at < text.length(); at++) {
      var one = text.text().charAt(at);
      if (one == '(') depth++;
      if (one == ')' && depth > 0) depth--;
      var ends = one == '\n' || isEnd(text, at);
      var announces =
          one == ':' && NUMBERED.matcher(text.text()).region(at + 1, text.length()).lookingAt();
      if (!ends && !announces && (one != ';' || depth > 0)) continue;
      add(parts, new Part(text.part(start, at), starts, start, announces));
      start = at + 1;
      starts = ends;
      if (ends) depth = 0;
    }
    add(parts, new Part(text.from(start), starts, start));
    return parts;
  }

  /// Without what only sets it apart; nothing where nothing is left.
  private static void add(List<Part> parts, Part whole) {
    var text = whole.text();
    var start = 0;
    while (start < text.length() && " .;:-–+\n".indexOf(text.text().charAt(start)) >= 0) start++;
    var end = text.length();
    while (end > start && " ./;(\n".indexOf(text.text().charAt(end - 1)) >= 0) end--;
    if (start == end) return;
    parts.add(
        new Part(text.part(start, end), whole.starts(), whole.start() + start, whole.announces()));
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
