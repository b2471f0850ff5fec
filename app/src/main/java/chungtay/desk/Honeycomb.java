package chungtay.desk;

import chungtay.frame.TileMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the tiles of a map lie on the page: hexagons with a point at the top, odd rows half a tile
/// further east.
final class Honeycomb {

  /// A tile's row from the north and column from the west, and the district that it belongs to.
  record Cell(int row, int column, String district) {}

  private static final double HALF_WIDTH = 19.05;
  private static final double WIDTH = 2 * HALF_WIDTH;
  private static final double RADIUS = 22;
  private static final double ROW = 1.5 * RADIUS;
  private static final double MARGIN = 6;

  /// Corners of a hexagon from the top clockwise [half widths, half radii].
  private static final int[][] CORNERS = {{0, -2}, {1, -1}, {1, 1}, {0, 2}, {-1, 1}, {-1, -1}};

  private final Map<Long, Cell> cells = new HashMap<>();
  private final List<Cell> inOrder;
  private final int firstRow;
  private final int firstColumn;

  Honeycomb(List<Cell> cells) {
    inOrder = List.copyOf(cells);
    // An even row stays even when the empty rows above it are cut off.
    firstRow = cells.stream().mapToInt(Cell::row).min().orElse(0) & ~1;
    firstColumn = cells.stream().mapToInt(Cell::column).min().orElse(0);
    for (var cell : cells) {
      this.cells.put(key(cell.row(), cell.column()), cell);
    }
  }

  int width() {
    var right = inOrder.stream().mapToDouble(this::x).max().orElse(0) + HALF_WIDTH;
    return (int) Math.ceil(right + MARGIN);
  }

  int height() {
    var bottom = inOrder.stream().mapToDouble(this::y).max().orElse(0) + RADIUS;
    return (int) Math.ceil(bottom + MARGIN);
  }

  /// The way of the pen around a tile.
  String shape(Cell cell) {
    var path = new StringBuilder("M");
    for (var corner = 0; corner < CORNERS.length; corner++) {
      path.append(corner == 0 ? "" : "L").append(point(cell, corner));
    }
    return path.append('Z').toString();
  }

  /// The borders between districts, and around all of them; each side once.
  String edges() {
    var path = new StringBuilder();
    for (var cell : inOrder) {
      for (var side = 0; side < CORNERS.length; side++) {
        if (!isBorder(cell, side)) continue;
        path.append('M').append(point(cell, side));
        path.append('L').append(point(cell, (side + 1) % CORNERS.length));
      }
    }
    return path.toString();
  }

  /// Where a district's name stands: in the middle of its tiles.
  TileMap.Name name(String district, String text) {
    var own = inOrder.stream().filter(cell -> cell.district().equals(district)).toList();
    var x = own.stream().mapToDouble(this::x).average().orElse(0);
    var y = own.stream().mapToDouble(this::y).average().orElse(0);
    return new TileMap.Name(text, (int) Math.round(x), (int) Math.round(y) + 5);
  }

  private boolean isBorder(Cell cell, int side) {
    var neighbour = neighbour(cell, side);
    if (neighbour == null) return true;
    // Of two tiles that share a border the western one draws it.
    return side <= 2 && !neighbour.district().equals(cell.district());
  }

  /// Side 0 looks north-east, then clockwise.
  private @Nullable Cell neighbour(Cell cell, int side) {
    var east = cell.row() & 1;
    return switch (side) {
      case 0 -> at(cell.row() - 1, cell.column() + east);
      case 1 -> at(cell.row(), cell.column() + 1);
      case 2 -> at(cell.row() + 1, cell.column() + east);
      case 3 -> at(cell.row() + 1, cell.column() + east - 1);
      case 4 -> at(cell.row(), cell.column() - 1);
      default -> at(cell.row() - 1, cell.column() + east - 1);
    };
  }

  private @Nullable Cell at(int row, int column) {
    return cells.get(key(row, column));
  }

  private static long key(int row, int column) {
    return ((long) row << 32) + column;
  }

  private double x(Cell cell) {
    return MARGIN
        + HALF_WIDTH
        + (cell.column() - firstColumn) * WIDTH
        + (cell.row() & 1) * HALF_WIDTH;
  }

  private double y(Cell cell) {
    return MARGIN + RADIUS + (cell.row() - firstRow) * ROW;
  }

  private String point(Cell cell, int corner) {
    return String.format(
        Locale.ROOT,
        "%.1f,%.1f",
        x(cell) + CORNERS[corner][0] * HALF_WIDTH,
        y(cell) + CORNERS[corner][1] * RADIUS / 2);
  }
}
