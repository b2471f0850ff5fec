package chungtay.synthetic;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// A list as the next program would read it.
final class WrittenList {

  private WrittenList() {}

  static void forEachRow(Path file, Consumer<NamedCsvRecord> action) {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      csv.forEach(action);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The rows of heads only: those that speak of the household.
  static void forEachHousehold(Path file, Consumer<NamedCsvRecord> action) {
    forEachRow(
        file,
        row -> {
          if (!cell(row, Column.COMMUNE_CODE).isEmpty()) action.accept(row);
        });
  }

  static String cell(NamedCsvRecord row, Column column) {
    return row.getField(column.heading());
  }

  static int number(NamedCsvRecord row, Column column) {
    return Integer.parseInt(cell(row, column));
  }

  static LocalDate day(NamedCsvRecord row, Column column) {
    var text = cell(row, column);
    return LocalDate.of(
        Integer.parseInt(text.substring(6)),
        Integer.parseInt(text.substring(3, 5)),
        Integer.parseInt(text.substring(0, 2)));
  }

  static List<Path> paths(List<ListFile> files) {
    return files.stream().map(ListFile::file).toList();
  }
}
