package chungtay.plan.reader.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Where a text was cut into pages: below the number of a page its head may stand again, in the
/// middle of what goes on.
final class PageBreaks {

  private static final Pattern NUMBER =
      Pattern.compile("-?\\s?\\d{1,3}\\s?-?|(?:Trang|trang)\\s+\\d{1,4}(?:/\\d{1,4})?");
  private static final int LINES_OF_A_HEAD_AT_MOST = 3;

  private PageBreaks() {}

  /// The same lines; those that only head a page are furniture.
  static List<Line> mended(List<Line> lines) {
    var mended = new ArrayList<>(lines);
    for (var at = 1; at < lines.size(); at++) {
      if (lines.get(at).look() != Line.Look.FURNITURE
          || !NUMBER.matcher(lines.get(at).text()).matches()) continue;
      for (var head : head(lines, at)) mended.set(head, furniture(lines.get(head)));
    }
    return List.copyOf(mended);
  }

  /// The places of the lines in capitals between the number of a page and the rest of a sentence.
  private static List<Integer> head(List<Line> lines, int number) {
    var head = new ArrayList<Integer>();
    for (var at = number + 1; at < lines.size(); at++) {
      var line = lines.get(at);
      if (line.isBlank()) continue;
      if (!line.isRow() && !line.text().isEmpty() && Character.isLowerCase(line.text().charAt(0)))
        return head;
      var isHead = line.isShouted() && Marker.of(line.text()).isEmpty() && !line.isRow();
      if (!isHead || head.size() == LINES_OF_A_HEAD_AT_MOST) return List.of();
      head.add(at);
    }
    return List.of();
  }

  private static Line furniture(Line line) {
    return new Line(
        line.number(),
        line.lastNumber(),
        line.text(),
        line.indent(),
        Line.Look.FURNITURE,
        line.cells(),
        line.note(),
        line.marks());
  }
}
