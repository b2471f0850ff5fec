package chungtay.exchange.file;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// One row of a file: its cells as text, in NFC, without space around them.
///
/// A cell that held a number is written as one would write it in Việt Nam, with a decimal comma, so
/// that one reader serves every kind of file.
public final class SheetRow {

  private final int number;
  private final List<String> cells;
  private final BitSet numbers;

  /// @param number as a person counts, from 1
  /// @param numbers which cells held a number rather than text
  SheetRow(int number, List<String> cells, BitSet numbers) {
    this.number = number;
    this.cells = cells;
    this.numbers = numbers;
  }

  public int number() {
    return number;
  }

  /// The text of a cell; empty where the row has none.
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  public boolean isNumber(int column) {
    return numbers.get(column);
  }

  public int width() {
    return cells.size();
  }

  /// The same row with another text in one cell.
  public SheetRow with(int column, String text) {
    var changed = new ArrayList<>(cells);
    changed.set(column, text);
    return new SheetRow(number, changed, numbers);
  }

  /// How many cells say something.
  public int filled() {
    var filled = 0;
    for (var cell : cells) {
      if (!cell.isEmpty()) filled++;
    }
    return filled;
  }

  public List<String> cells() {
    return List.copyOf(cells);
  }
}
