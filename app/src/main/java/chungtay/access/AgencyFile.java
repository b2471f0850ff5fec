package chungtay.access;

import chungtay.law.Law;
import chungtay.law.Words;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// `data/access/agencies.csv`: the agencies that the plan speaks of. Those that the law's files
/// know are called what they are called there.
record AgencyFile(Law law, Path file) {

  /// One agency.
  ///
  /// @param basis how we know
  record Row(String code, Agency.Kind kind, Words name, Words shortName, String basis) {}

  List<Row> rows() {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().map(this::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Row row(NamedCsvRecord row) {
    var code = row.getField("code");
    var kind = Agency.Kind.valueOf(row.getField("kind"));
    var basis = row.getField("basis");
    if (row.getField("name_vi").isEmpty()) {
      var known =
          law.agencies().history().getLast().value().orElseThrow().stream()
              .filter(one -> one.code().equals(code))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("the law knows no agency " + code));
      return new Row(code, kind, known.name(), known.shortName(), basis);
    }
    return new Row(
        code,
        kind,
        new Words(row.getField("name_vi"), row.getField("name_en")),
        new Words(row.getField("short_vi"), row.getField("short_en")),
        basis);
  }
}
