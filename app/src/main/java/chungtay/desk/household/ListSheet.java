package chungtay.desk.household;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table that is written row by row and never held whole.
public sealed interface ListSheet extends AutoCloseable {

  void row(List<String> cells);

  /// Sends what is written so far on its way.
  void flush() throws IOException;

  @Override
  void close() throws IOException;

  /// @param mark what the foot of every printed page says; empty for nothing
  static ListSheet xlsx(OutputStream out, String mark) {
    var book = new Workbook(out, "Chung Tay", "1.0");
    var sheet = book.newWorksheet("Danh sách");
    if (!mark.isEmpty()) sheet.footer(mark, Position.CENTER);
    sheet.freezePane(2, 1);
    return new Spreadsheet(book, sheet);
  }

  static ListSheet csv(OutputStream out) {
    var text = new OutputStreamWriter(out, UTF_8);
    try {
      text.write('\ufeff');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Table(CsvWriter.builder().build(text));
  }

  /// A sheet of Excel.
  final class Spreadsheet implements ListSheet {

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    Spreadsheet(Workbook book, Worksheet sheet) {
      this.book = book;
      this.sheet = sheet;
    }

    @Override
    public void row(List<String> cells) {
      for (var column = 0; column < cells.size(); column++) {
        sheet.value(row, column, cells.get(column));
      }
      row++;
    }

    @Override
    public void flush() throws IOException {
      sheet.flush();
    }

    @Override
    public void close() throws IOException {
      book.finish();
    }
  }

  /// Lines of CSV after RFC 4180.
  record Table(CsvWriter out) implements ListSheet {

    @Override
    public void row(List<String> cells) {
      out.writeRecord(cells.stream().map(Table::harmless).toList());
    }

    /// A cell that a spreadsheet would take for a formula is quoted as text.
    private static String harmless(String cell) {
      return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
