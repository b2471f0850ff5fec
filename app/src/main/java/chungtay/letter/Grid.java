package chungtay.letter;

import java.util.List;
import java.util.stream.Stream;

/// A table: what stands above its columns, and its rows, each with a text for each column.
public record Grid(List<Column> columns, List<List<String>> rows) {

  private static final int MOST_COLUMNS = 24;
  private static final int MOST_ROWS = 5_000;

  public Grid {
    columns = List.copyOf(columns);
    var width = columns.size();
    if (width == 0 || width > MOST_COLUMNS) throw new IllegalArgumentException(width + " columns");
    if (rows.size() > MOST_ROWS) throw LetterRefusal.tooLong(MOST_ROWS);
    rows = rows.stream().map(row -> row.stream().map(Prose::cell).toList()).toList();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("a row without a text for each column");
    }
  }

  public enum Side {
    LEFT,
    CENTRE,
    /// Figures, so that ones stand below ones.
    RIGHT
  }

  /// @param share of the width, beside the shares of the other columns
  public record Column(String title, int share, Side side) {

    public Column {
      title = Prose.line(title);
      if (share < 1) throw new IllegalArgumentException("share " + share);
    }
  }

  int shares() {
    return columns.stream().mapToInt(Column::share).sum();
  }

  /// All tables of a paper together are not longer than one may be.
  static void check(List<Block> body, List<Annex> annexes) {
    var rows =
        Stream.concat(body.stream(), annexes.stream().flatMap(annex -> annex.body().stream()))
            .mapToInt(block -> block instanceof Block.Table table ? table.grid().rows().size() : 0)
            .sum();
    if (rows > MOST_ROWS) throw LetterRefusal.tooLong(MOST_ROWS);
  }
}
