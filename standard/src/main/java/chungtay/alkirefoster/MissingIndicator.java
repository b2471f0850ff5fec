package chungtay.alkirefoster;

/// Somebody's indicator is not known, and it was not said that such rows may be dropped.
public final class MissingIndicator extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int row;
  private final int indicator;

  MissingIndicator(int row, int indicator) {
    super("row %d does not say whether indicator %d is lacked".formatted(row, indicator));
    this.row = row;
    this.indicator = indicator;
  }

  public int row() {
    return row;
  }

  public int indicator() {
    return indicator;
  }
}
