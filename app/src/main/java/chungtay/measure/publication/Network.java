package chungtay.measure.publication;

import java.util.ArrayList;
import java.util.List;

/// The equations of a table as a network: a node for each equation, and for each cell an arc
/// between the two equations in which it stands.
///
/// At a leaf the columns add up to the total; above, each column is the sum of what lies below; at
/// the whole the columns add up again. Every cell stands in two of these, once on each side, so a
/// table that adds up is a flow, and what else would add up differs from it by flows in circles.
final class Network {

  private final CountTable table;
  private final List<List<Integer>> cellsAt = new ArrayList<>();

  Network(CountTable table) {
    this.table = table;
    for (var node = 0; node <= cells(); node++) cellsAt.add(new ArrayList<>());
    for (var cell = 0; cell < cells(); cell++) {
      cellsAt.get(from(cell)).add(cell);
      cellsAt.get(to(cell)).add(cell);
    }
  }

  int cells() {
    return table.rows() * table.columns();
  }

  int nodes() {
    return cells() + 1;
  }

  int cell(int row, int column) {
    return row * table.columns() + column;
  }

  int row(int cell) {
    return cell / table.columns();
  }

  int column(int cell) {
    return cell % table.columns();
  }

  int count(int cell) {
    return table.count(row(cell), column(cell));
  }

  int from(int cell) {
    return table.isTotal(column(cell)) ? below(cell) : above(cell);
  }

  int to(int cell) {
    return table.isTotal(column(cell)) ? above(cell) : below(cell);
  }

  /// Where the cell is what others add up to; at a leaf one equation is for all columns.
  private int below(int cell) {
    return table.isLeaf(row(cell)) ? cell(row(cell), 0) : cell;
  }

  /// Where the cell is added to others.
  private int above(int cell) {
    var parent = table.parent(row(cell));
    return parent == CountTable.NO_PARENT ? cells() : cell(parent, column(cell));
  }

  /// The cells that stand in an equation.
  List<Integer> cellsAt(int node) {
    return cellsAt.get(node);
  }
}
