package chungtay.analyst;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A CSV table with a header (RFC 4180, UTF-8), read row by row so that its size does not matter.
final class CsvTable implements AutoCloseable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final CloseableIterator<CsvRecord> records;
  private final Columns columns;

  /// Opens a file, or standard input where the name is `-`.
  CsvTable(String file, InputStream standardInput) throws IOException {
    var isStandardInput = file.equals("-");
    if (!isStandardInput) requireFile(file);
    name = isStandardInput ? "standard input" : file;
    records = records(isStandardInput ? standardInput : Files.newInputStream(Path.of(file)));
    columns = new Columns(header());
  }

  Columns columns() {
    return columns;
  }

  /// Hands over each row; a bad one is told of, and the next one follows.
  void forEach(BadRows badRows, Consumer<Row> use) {
    try {
      for (var record = next(); record.isPresent(); record = next()) {
        try {
          row(record.get()).ifPresent(use);
        } catch (BadRow bad) {
          badRows.add(bad);
        }
      }
    } catch (CsvParseException broken) {
      badRows.add(new BadRow("the rest of %s cannot be read: %s".formatted(name, reason(broken))));
    }
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  private static void requireFile(String file) {
    if (file.isEmpty()) throw new Misuse("the name of the file is empty; say - for standard input");
    if (Files.isDirectory(Path.of(file))) {
      throw new Misuse("%s is a folder; name a CSV file in it".formatted(file));
    }
    if (!Files.exists(Path.of(file))) throw new Misuse("there is no file %s".formatted(file));
  }

  private List<String> header() {
    try {
      return next()
          .map(CsvRecord::getFields)
          .filter(names -> !names.equals(List.of("")))
          .orElseThrow(
              () -> new Misuse("%s is empty; its first line must name columns".formatted(name)));
    } catch (CsvParseException broken) {
      throw new Misuse("the header of %s cannot be read: %s".formatted(name, reason(broken)));
    }
  }

  private Optional<CsvRecord> next() {
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (UncheckedIOException failure) {
      if (!(failure.getCause() instanceof CharacterCodingException)) throw failure;
      throw new Misuse("%s is not UTF-8; save it as \"CSV UTF-8\"".formatted(name));
    }
  }

  /// A blank line is no row, unless an empty field of the only column is what it says.
  private Optional<Row> row(CsvRecord record) {
    var fields = record.getFields();
    var expected = columns.names().size();
    if (fields.equals(List.of("")) && expected > 1) return Optional.empty();
    if (fields.size() != expected) {
      throw new BadRow(
          "line %d: %d fields instead of %d; is a comma or a quote missing or too many?"
              .formatted(record.getStartingLineNumber(), fields.size(), expected));
    }
    return Optional.of(new Row(record.getStartingLineNumber(), columns, fields));
  }

  private static CloseableIterator<CsvRecord> records(InputStream bytes) throws IOException {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .skipEmptyLines(false)
        .ofCsvRecord(text(bytes))
        .iterator();
  }

  /// A decoder made here, because the usual one replaces what is not UTF-8 by question marks.
  private static Reader text(InputStream bytes) throws IOException {
    var utf8 = StandardCharsets.UTF_8.newDecoder();
    var reader = new BufferedReader(new InputStreamReader(bytes, utf8));
    reader.mark(1);
    try {
      if (reader.read() != BYTE_ORDER_MARK) reader.reset();
    } catch (CharacterCodingException notUtf8) {
      throw new Misuse("the input is not UTF-8; save it as \"CSV UTF-8\"");
    }
    return reader;
  }

  private static String reason(CsvParseException broken) {
    return String.valueOf(broken.getMessage()).replaceAll("\\R", " ");
  }
}
