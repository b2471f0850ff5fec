package chungtay.plan.reader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Footnotes of a text that has lost how it was set: a line that begins with a bare number, and
/// before it a word with that number at its end ("thoát nghèo1.").
final class BareNotes {

  private static final Pattern NOTE = Pattern.compile("^(\\d{1,2}) (?=\\p{Lu}\\p{Ll})(.+)$");
  private static final int LINES_BETWEEN_AT_MOST = 120;

  private BareNotes() {}

  static List<Line> marked(List<Line> lines) {
    var marked = new ArrayList<>(lines);
    for (var at = 0; at < lines.size(); at++) {
      var note = NOTE.matcher(lines.get(at).text());
      if (lines.get(at).isRow() || !note.matches()) continue;
      var hangs = hangs(lines, at, note.group(1));
      if (hangs < 0) continue;
      marked.set(at, with(lines.get(at), note.group(2), note.group(1), List.of()));
      var line = marked.get(hangs);
      marked.set(hangs, with(line, line.text(), line.note(), List.of(note.group(1))));
    }
    return List.copyOf(marked);
  }

  /// The nearest line before a note that its mark stands in, or -1.
  private static int hangs(List<Line> lines, int note, String mark) {
    var pattern = Pattern.compile("\\p{L}[\"”]?" + mark + "(?=[.,;:)\\s]|$)");
    for (var at = note - 1; at >= Math.max(0, note - LINES_BETWEEN_AT_MOST); at--) {
      if (pattern.matcher(lines.get(at).text()).find()) return at;
    }
    return -1;
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
