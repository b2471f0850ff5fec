package chungtay.plan.reader.source;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What stands beside each other at the head and at the end of a document. A text that was taken
/// from a page may have lost what set its two columns apart.
public final class HeadCells {

  private static final Pattern STATE =
      Pattern.compile(
          "(?iu)cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|độc lập\\s?[-–]\\s?tự do\\s?[-–]\\s?hạnh phúc");

  /// A number with place and day beside it.
  private static final Pattern NUMBER_BESIDE =
      Pattern.compile(
          "(?iu)^(số\\s?:?\\s*\\d{0,5}\\s*/\\s*\\S+)\\s+(\\p{Lu}.{0,60},?\\s*ngày\\s+\\d{1,2}\\s+tháng\\s.*)$");

  private HeadCells() {}

  /// The cells of a line, without the name and motto of the State.
  public static List<String> of(Line line) {
    var cells = line.isRow() ? line.cells() : List.of(line.text());
    return cells.stream()
        .map(cell -> STATE.matcher(cell).replaceAll(" ").strip())
        .flatMap(HeadCells::apart)
        .toList();
  }

  private static Stream<String> apart(String cell) {
    var beside = NUMBER_BESIDE.matcher(cell);
    return beside.matches() ? Stream.of(beside.group(1), beside.group(2)) : Stream.of(cell);
  }
}
