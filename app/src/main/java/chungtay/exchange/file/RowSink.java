package chungtay.exchange.file;

/// Takes the rows of a file, sheet by sheet, in their order.
public interface RowSink {

  /// A sheet begins.
  ///
  /// @param name as the file names it; empty for a table of text
  void sheet(String name);

  /// A row of it that is not empty.
  void row(SheetRow row);
}
