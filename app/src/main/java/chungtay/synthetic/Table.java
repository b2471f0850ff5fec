package chungtay.synthetic;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// A data file of the house: a header row, then facts.
record Table(List<Row> rows) {

  Table {
    rows = List.copyOf(rows);
  }

  record Row(NamedCsvRecord cells) {

    String text(String column) {
      return cells.getField(column);
    }

    int number(String column) {
      return Integer.parseInt(text(column));
    }
  }

  /// In the order of codes.
  NavigableMap<String, Row> byCode() {
    NavigableMap<String, Row> byCode = new TreeMap<>();
    for (var row : rows) byCode.put(row.text("code"), row);
    return byCode;
  }

  static Table read(Path file) {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return new Table(csv.stream().map(Row::new).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
