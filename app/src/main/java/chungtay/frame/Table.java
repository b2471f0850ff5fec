package chungtay.frame;

import java.util.List;
import java.util.Optional;

/// Numbers of named things: the whole first, each row's name its link, each number its list.
///
/// @param names what the rows are: the head of the first column
public record Table(String names, List<Column> columns, List<Row> rows) {

  /// The head of a column.
  ///
  /// @param less whether it gives way on a phone
  public record Column(String label, boolean less) {}

  /// A named thing with its numbers.
  ///
  /// @param href none where the row is no place to go to, such as what belongs to nobody
  /// @param whole whether it is the whole that the others are parts of
  public record Row(String name, Optional<String> href, boolean whole, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// A number ready to print.
  ///
  /// @param href its list; none where there is no list of its own
  public record Cell(String text, Optional<String> href) {

    public static Cell of(String text) {
      return new Cell(text, Optional.empty());
    }

    public static Cell of(String text, String href) {
      return new Cell(text, Optional.of(href));
    }
  }

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
