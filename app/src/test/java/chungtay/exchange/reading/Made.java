package chungtay.exchange.reading;

import chungtay.exchange.file.HouseholdFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/// Files as offices send them, made in memory.
public final class Made {

  private Made() {}

  public static byte[] text(String... lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// The cells of a row, parted by semicolons; a number begins with #.
  public static List<?> row(String cells) {
    return Stream.of(cells.split(";", -1))
        .map(cell -> cell.startsWith("#") ? (Object) Integer.valueOf(cell.substring(1)) : cell)
        .toList();
  }

  /// A workbook of one sheet.
  public static byte[] workbook(String sheet, List<?>... rows) {
    return workbook(book -> sheet(book, sheet, rows));
  }

  public static byte[] workbook(Consumer<Workbook> filling) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "test", "1.0")) {
      filling.accept(book);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// Cells by what they are: text, a number, or nothing for null and the empty text.
  public static void sheet(Workbook book, String name, List<?>... rows) {
    var sheet = book.newWorksheet(name);
    for (var row = 0; row < rows.length; row++) {
      for (var column = 0; column < rows[row].size(); column++) {
        switch (rows[row].get(column)) {
          case Number number -> sheet.value(row, column, number);
          case String text when !text.isEmpty() -> sheet.value(row, column, text);
          default -> {}
        }
      }
    }
  }

  public static HouseholdFile file(byte[] bytes) {
    return new HouseholdFile(() -> new ByteArrayInputStream(bytes));
  }
}
