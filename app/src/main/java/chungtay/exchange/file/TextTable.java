package chungtay.exchange.file;

import chungtay.refusal.Refused;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Reads a table of text: comma, semicolon, tab or bar between cells, UTF-8 or what its mark says.
final class TextTable {

  private static final int LOOKED_AT = 1 << 15;
  private static final int COLUMNS_AT_MOST = 300;
  private static final BitSet NO_NUMBERS = new BitSet();

  private final HouseholdFile.Content content;

  TextTable(HouseholdFile.Content content) {
    this.content = content;
  }

  void read(RowSink sink) throws IOException {
    var charset = charset();
    var separator = separator(charset);
    try (var text = text(charset);
        var records = guarded(0, () -> csv(separator).ofCsvRecord(text))) {
      sink.sheet("");
      var rows = records.iterator();
      var last = 0L;
      while (next(last, rows::hasNext)) {
        var record = guarded(last, rows::next);
        last = record.getStartingLineNumber();
        sink.row(row(record));
      }
    }
  }

  private static CsvReader.CsvReaderBuilder csv(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .detectBomHeader(false);
  }

  private static SheetRow row(CsvRecord record) {
    var width = Math.min(record.getFieldCount(), COLUMNS_AT_MOST);
    List<String> cells = new ArrayList<>(width);
    for (var column = 0; column < width; column++) {
      cells.add(CellText.of(record.getField(column)));
    }
    return new SheetRow((int) record.getStartingLineNumber(), cells, NO_NUMBERS);
  }

  private Charset charset() throws IOException {
    try (var bytes = content.open()) {
      var mark = bytes.readNBytes(2);
      if (mark.length < 2) return StandardCharsets.UTF_8;
      if (mark[0] == (byte) 0xff && mark[1] == (byte) 0xfe) return StandardCharsets.UTF_16LE;
      if (mark[0] == (byte) 0xfe && mark[1] == (byte) 0xff) return StandardCharsets.UTF_16BE;
      return StandardCharsets.UTF_8;
    }
  }

  private Reader text(Charset charset) throws IOException {
    var strict =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var text = new BufferedReader(new InputStreamReader(content.open(), strict), 1 << 16);
    text.mark(1);
    if (firstSign(text) != '\ufeff') text.reset();
    return text;
  }

  private static int firstSign(Reader text) throws IOException {
    try {
      return text.read();
    } catch (CharacterCodingException _) {
      throw HouseholdFile.refused(ExchangeRefusal.FILE_NOT_UTF8);
    }
  }

  /// What stands most often in the beginning of the file.
  private char separator(Charset charset) throws IOException {
    try (var text = text(charset)) {
      var counts = new int[4];
      for (var i = 0; i < LOOKED_AT; i++) {
        var sign = firstSign(text);
        if (sign < 0) break;
        if (sign == 0) throw HouseholdFile.refused(ExchangeRefusal.FILE_NOT_A_TABLE);
        var at = ",;\t|".indexOf(sign);
        if (at >= 0) counts[at]++;
      }
      var best = 0;
      for (var i = 1; i < counts.length; i++) {
        if (counts[i] > counts[best]) best = i;
      }
      return ",;\t|".charAt(best);
    }
  }

  private static boolean next(long after, Supplier<Boolean> hasNext) {
    return guarded(after, hasNext);
  }

  /// What the next part of the text says; whatever the parser stumbles over is a refusal.
  private static <T> T guarded(long after, Supplier<T> part) {
    try {
      return part.get();
    } catch (UncheckedIOException failure) {
      if (failure.getCause() instanceof CharacterCodingException) {
        throw HouseholdFile.refused(ExchangeRefusal.FILE_NOT_UTF8);
      }
      throw failure;
    } catch (CsvParseException failure) {
      if (failure.getCause() instanceof CharacterCodingException) {
        throw HouseholdFile.refused(ExchangeRefusal.FILE_NOT_UTF8);
      }
      throw new Refused(ExchangeRefusal.FILE_DAMAGED, Map.of("place", Long.toString(after + 1)));
    }
  }
}
