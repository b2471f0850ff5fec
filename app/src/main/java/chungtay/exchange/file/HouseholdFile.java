package chungtay.exchange.file;

import chungtay.refusal.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// A file that somebody sent, whatever its name says it is.
public final class HouseholdFile {

  /// Persons, headings and furniture together.
  public static final int ROWS_AT_MOST = 3_000_000;

  private static final int MAGIC = 8;

  /// How files begin that people send in place of a table: documents, pictures, archives.
  private static final List<String> OTHER_KINDS =
      List.of(
          "%PDF",
          "{\\rtf",
          "\u0089PNG",
          "\u00ff\u00d8\u00ff",
          "GIF8",
          "Rar!",
          "7z\u00bc\u00af",
          "\u001f\u008b");

  private final Content content;

  /// Where the bytes are; opened once for each look at them.
  public interface Content {
    InputStream open() throws IOException;
  }

  public HouseholdFile(Content content) {
    this.content = content;
  }

  /// Hands over every row that says something.
  ///
  /// @throws Refused if the file cannot be read to its end
  public void read(RowSink sink) {
    var counting = new CountingSink(sink);
    try {
      var magic = magic();
      if (magic.length == 0) throw refused(ExchangeRefusal.FILE_EMPTY);
      if (magic.length == MAGIC && ReadableWorkbook.isOLE2Header(magic)) {
        throw refused(ExchangeRefusal.FILE_OLD_EXCEL);
      }
      if (OTHER_KINDS.stream().anyMatch(kind -> begins(magic, kind))) {
        throw refused(ExchangeRefusal.FILE_NOT_A_TABLE);
      }
      if (magic[0] == 'P' && magic.length > 1 && magic[1] == 'K') {
        new Workbook(content).read(counting);
      } else {
        new TextTable(content).read(counting);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean begins(byte[] magic, String kind) {
    return new String(magic, StandardCharsets.ISO_8859_1).startsWith(kind);
  }

  static Refused refused(ExchangeRefusal refusal) {
    return new Refused(refusal, Map.of());
  }

  private byte[] magic() throws IOException {
    try (var bytes = new BufferedInputStream(content.open())) {
      return bytes.readNBytes(MAGIC);
    }
  }

  /// Stops a file that has more rows than we take, and leaves out rows that say nothing.
  private static final class CountingSink implements RowSink {

    private final RowSink sink;
    private int rows;

    CountingSink(RowSink sink) {
      this.sink = sink;
    }

    @Override
    public void sheet(String name) {
      sink.sheet(name);
    }

    @Override
    public void row(SheetRow row) {
      rows++;
      if (rows > ROWS_AT_MOST) {
        throw new Refused(
            ExchangeRefusal.TOO_MANY_ROWS, Map.of("limit", Integer.toString(ROWS_AT_MOST)));
      }
      if (row.filled() > 0) sink.row(row);
    }
  }
}
