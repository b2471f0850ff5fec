package chungtay.measure.publication;

import java.util.BitSet;

/// Which cells of a table are kept back where it is published: the small ones, and so many others
/// that nobody who solves the equations of the table comes close to one.
///
/// What is promised of whoever knows that counts are whole and not below zero, and that zeros are
/// told: a small cell may, for all they find, be 1, and may be `least` more than it is; of any
/// other cell that is kept back at least `least` + 1 numbers remain possible.
final class Suppression {

  private static final int OF_A_TOTAL = 4;
  private static final int OF_A_SUM = 3;

  private final CountTable table;
  private final Network network;
  private final int least;
  private final BitSet hidden = new BitSet();

  private Suppression(CountTable table, int least) {
    this.table = table;
    this.network = new Network(table);
    this.least = least;
  }

  /// @param least the smallest number of households that is told; smaller ones are not, but for
  ///   zero
  static Suppression of(CountTable table, int least) {
    var suppression = new Suppression(table, least);
    suppression.hideWhatIsSmall();
    suppression.hideWhatGivesItAway();
    return suppression;
  }

  boolean hides(int row, int column) {
    return hidden.get(network.cell(row, column));
  }

  private void hideWhatIsSmall() {
    for (var cell = 0; cell < network.cells(); cell++) if (isSmall(cell)) hidden.set(cell);
  }

  private boolean isSmall(int cell) {
    return network.count(cell) > 0 && network.count(cell) < least;
  }

  /// What is hidden for one cell must itself be safe; each round hides more or is the last.
  private void hideWhatGivesItAway() {
    int before;
    do {
      before = hidden.cardinality();
      for (var cell = hidden.nextSetBit(0); cell >= 0; cell = hidden.nextSetBit(cell + 1)) {
        protect(cell);
      }
    } while (hidden.cardinality() > before);
  }

  private void protect(int cell) {
    if (isSmall(cell)) {
      hideFor(cell, least);
      hideFor(cell, 1 - network.count(cell));
    } else if (!canBe(cell, least) && !canBe(cell, -least)) {
      hideFor(cell, least);
    }
  }

  /// Hides as little as lets a cell be so much more or less. All cells together always do.
  private void hideFor(int cell, int difference) {
    hidden.or(new Shift(network, this::price, cell).by(difference).orElseThrow());
  }

  /// Whether what is hidden already lets a cell be so much more or less.
  private boolean canBe(int cell, int difference) {
    return new Shift(network, one -> hidden.get(one) ? 0 : Shift.NEVER, cell)
        .by(difference)
        .isPresent();
  }

  /// What it costs the reader not to be told a cell: large numbers, sums and totals are missed
  /// more.
  private long price(int cell) {
    if (hidden.get(cell)) return 0;
    var size = Integer.SIZE - Integer.numberOfLeadingZeros(network.count(cell));
    var total = table.isTotal(network.column(cell)) ? OF_A_TOTAL : 1;
    var sum = table.isLeaf(network.row(cell)) ? 1 : OF_A_SUM;
    return (long) (1 + size) * total * sum;
  }
}
