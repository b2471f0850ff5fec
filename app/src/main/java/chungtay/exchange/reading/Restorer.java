package chungtay.exchange.reading;

import chungtay.exchange.file.SheetRow;

/// Gives the rows of a reject file back what it hid.
public interface Restorer {

  /// The row with its hidden cells as they stood in the file that was sent first; what cannot be
  /// found stays hidden, and is complained of.
  SheetRow restored(SheetRow row, Headings headings);
}
