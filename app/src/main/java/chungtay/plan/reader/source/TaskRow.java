package chungtay.plan.reader.source;

import java.util.Map;

/// A row of a table that hands out tasks.
///
/// @param cells text by what its column holds
public record TaskRow(Map<Column, String> cells, Place place) {

  /// What a column of a table holds.
  public enum Column {
    NUMBER,
    TASK,
    LEAD,
    WITH,
    DUE,
    PRODUCT,
    NOTE,
    UNIT
  }

  public TaskRow {
    cells = Map.copyOf(cells);
  }

  public String cell(Column column) {
    return cells.getOrDefault(column, "");
  }
}
