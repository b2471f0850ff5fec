package chungtay.plan.reader.source;

import java.util.List;

/// A line of the source, cleaned of what only sets it.
///
/// @param number in the source, the first is 1
/// @param lastNumber of the last line of the source that it was put together from
/// @param indent spaces before it
/// @param look what the source makes of it
/// @param cells of a row of a table; none of other lines
/// @param note mark of the footnote that it is, or empty
/// @param marks of footnotes that hang in it
public record Line(
    int number,
    int lastNumber,
    String text,
    int indent,
    Look look,
    List<String> cells,
    String note,
    List<String> marks) {

  /// How a line is set.
  public enum Look {
    PLAIN,
    /// A heading of Markdown, of its first two levels.
    HEADING,
    /// A heading of Markdown below them.
    SUBHEADING,
    /// All of it bold.
    BOLD,
    /// Bold as far as its first colon.
    BOLD_BEGINNING,
    BLANK,
    /// A number of a page, a line of dashes.
    FURNITURE,
    /// The line of dashes below the headings of a table.
    RULE
  }

  public Line {
    cells = List.copyOf(cells);
    marks = List.copyOf(marks);
  }

  /// The same line with other cells.
  public Line with(List<String> others) {
    return new Line(number, lastNumber, text, indent, look, others, note, marks);
  }

  public boolean isRow() {
    return !cells.isEmpty();
  }

  /// Whether it is set as a heading, of whatever level.
  public boolean isHeading() {
    return switch (look) {
      case HEADING, SUBHEADING, BOLD -> true;
      case PLAIN, BOLD_BEGINNING, BLANK, FURNITURE, RULE -> false;
    };
  }

  public boolean isBlank() {
    return look == Look.BLANK;
  }

  public String folded() {
    return Fold.of(text);
  }

  /// Whether all its letters are capitals.
  public boolean isShouted() {
    return text.chars().filter(Character::isLetter).count() > 2
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
