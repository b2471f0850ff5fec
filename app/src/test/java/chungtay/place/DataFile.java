package chungtay.place;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The files of `data/place`, as tests read them.
final class DataFile {

  private DataFile() {}

  static List<NamedCsvRecord> rows(String name) throws IOException {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(Path.of("..", "data", "place", name))) {
      return csv.stream().toList();
    }
  }
}
