package chungtay.plan.reader.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Footnotes of a text that has lost how it was set: a line that begins with a bare number, and
/// before it a word with that number at its end ("thoát nghèo1."). It may go on over several lines.
final class BareNotes {

  private static final Pattern NOTE = Pattern.compile("^(\\d{1,2}) (?=\\p{Lu}\\p{Ll})(.+)$");
  private static final int LINES_BETWEEN_AT_MOST = 120;
  private static final int LINES_AT_MOST = 12;
  private static final int LETTERS_OF_A_FULL_LINE = 60;

  private BareNotes() {}

  static List<Line> marked(List<Line> lines) {
    var marked = new ArrayList<>(lines);
    var goneOn = new HashSet<Line>();
    for (var at = 0; at < lines.size(); at++) {
      var note = NOTE.matcher(lines.get(at).text());
      if (lines.get(at).isRow() || !note.matches()) continue;
      var hangs = hangs(lines, at, note.group(1));
      if (hangs < 0) continue;
      var end = end(lines, at, hangs);
      var text = new StringBuilder(note.group(2));
      for (var line : lines.subList(at + 1, end)) text.append(' ').append(line.text());
      goneOn.addAll(lines.subList(at + 1, end));
      var last = lines.get(end - 1).lastNumber();
      marked.set(at, noted(lines.get(at), last, text.toString(), note.group(1)));
      var line = marked.get(hangs);
      marked.set(hangs, with(line, line.text(), line.note(), List.of(note.group(1))));
    }
    marked.removeIf(goneOn::contains);
    return List.copyOf(marked);
  }

  /// Behind the last line of a note. A note goes on in the next line as long as its sentence has
  /// not ended, unless that line may as well go on with the text that the note interrupts.
  private static int end(List<Line> lines, int note, int hangs) {
    var isInterrupting = !isEnded(lastBefore(lines, note, hangs));
    var end = note + 1;
    while (end < Math.min(lines.size(), note + LINES_AT_MOST)
        && !isEnded(lines.get(end - 1).text())
        && goesOn(lines.get(end))
        && (!isInterrupting || lines.get(end - 1).text().length() >= LETTERS_OF_A_FULL_LINE)) {
      end++;
    }
    return end;
  }

  private static String lastBefore(List<Line> lines, int note, int hangs) {
    for (var at = note - 1; at >= hangs; at--) {
      if (lines.get(at).look() == Line.Look.PLAIN) return lines.get(at).text();
    }
    return "";
  }

  private static boolean isEnded(String text) {
    return text.isEmpty() || ".;:!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean goesOn(Line line) {
    return line.look() == Line.Look.PLAIN
        && !line.isRow()
        && line.note().isEmpty()
        && !NOTE.matcher(line.text()).matches()
        && Marker.of(line.text()).isEmpty()
        && !line.isShouted();
  }

  /// The nearest line before a note that its mark stands in, or -1.
  private static int hangs(List<Line> lines, int note, String mark) {
    var pattern = Pattern.compile("\\p{L}[\"”]?" + mark + "(?=[.,;:)\\s]|$)");
    for (var at = note - 1; at >= Math.max(0, note - LINES_BETWEEN_AT_MOST); at--) {
      if (pattern.matcher(lines.get(at).text()).find()) return at;
    }
    return -1;
  }

  private static Line noted(Line line, int last, String text, String mark) {
    return new Line(
        line.number(), last, text, line.indent(), line.look(), line.cells(), mark, line.marks());
  }

  private static Line with(Line line, String text, String note, List<String> marks) {
    var all = new ArrayList<>(line.marks());
    all.addAll(marks);
    return new Line(
        line.number(),
        line.lastNumber(),
        text,
        line.indent(),
        line.look(),
        line.cells(),
        note,
        all);
  }
}
