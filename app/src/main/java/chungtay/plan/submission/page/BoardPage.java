package chungtay.plan.submission.page;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Filters;
import java.util.List;
import java.util.Optional;

/// Everything `plan/board.jte` prints, ready to print.
///
/// @param sections agencies of a level, communes by their district
public record BoardPage(Answer answer, Filters filters, List<Section> sections) {

  public BoardPage {
    sections = List.copyOf(sections);
  }

  /// @param counts how many have sent, and how many are late, in words
  /// @param open whether its rows are seen at once
  /// @param reminds what one may remind of here
  public record Section(
      String title,
      String counts,
      boolean open,
      List<String> columns,
      List<Row> rows,
      List<Remind> reminds) {

    public Section {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      reminds = List.copyOf(reminds);
    }
  }

  /// @param cells one a column; none where that is not asked of the agency
  public record Row(String agency, List<Optional<Cell>> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// @param href where it is read; empty from a post that may not
  /// @param column what it is, for where the heads of columns are not seen
  /// @param reminded when, in words; empty where nobody reminded of it
  public record Cell(String column, Chip chip, String href, String reminded) {}

  /// @param action where the form goes
  /// @param in the section
  public record Remind(String name, String action, String asked, String in) {}
}
