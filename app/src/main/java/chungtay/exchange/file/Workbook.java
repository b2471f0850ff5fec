package chungtay.exchange.file;

import chungtay.refusal.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/// Reads the rows of an .xlsx workbook as they stream by.
final class Workbook {

  private static final int PARTS_AT_MOST = 2_000;
  private static final long UNPACKED_AT_MOST = 4L << 30;
  private static final long SHARED_TEXT_AT_MOST = 512L << 20;

  /// What a small file may unpack to, and how many times its size a large one.
  private static final long UNPACKED_FREELY = 32L << 20;

  private static final int TIMES_AT_MOST = 100;
  private static final int COLUMNS_AT_MOST = 300;

  private final HouseholdFile.Content content;

  Workbook(HouseholdFile.Content content) {
    this.content = content;
  }

  void read(RowSink sink) throws IOException {
    checkSize();
    try (var bytes = content.open();
        var workbook = guarded("workbook", () -> open(bytes))) {
      for (var sheet : guarded("workbook", () -> workbook.getSheets().toList())) {
        if (sheet.getVisibility() == SheetVisibility.VISIBLE) read(sheet, sink);
      }
    }
  }

  private static ReadableWorkbook open(InputStream bytes) {
    try {
      return new ReadableWorkbook(bytes);
    } catch (IOException failure) {
      throw new IllegalArgumentException(failure);
    }
  }

  private static void read(Sheet sheet, RowSink sink) {
    sink.sheet(sheet.getName());
    var rows = guarded(sheet.getName(), () -> rows(sheet));
    while (guarded(sheet.getName(), rows::hasNext)) {
      sink.row(row(guarded(sheet.getName(), rows::next)));
    }
  }

  private static Iterator<Row> rows(Sheet sheet) {
    try {
      return sheet.openStream().iterator();
    } catch (IOException failure) {
      throw new IllegalArgumentException(failure);
    }
  }

  private static SheetRow row(Row row) {
    var width = Math.min(row.getCellCount(), COLUMNS_AT_MOST);
    List<String> cells = new ArrayList<>(width);
    var numbers = new BitSet();
    for (var column = 0; column < width; column++) {
      var cell = row.getCell(column);
      cells.add(cell == null ? "" : text(cell, numbers, column));
    }
    return new SheetRow(row.getRowNum(), cells, numbers);
  }

  private static String text(Cell cell, BitSet numbers, int column) {
    var raw = cell.getRawValue();
    if (raw == null || cell.getType() == CellType.EMPTY) return "";
    return switch (cell.getType()) {
      case NUMBER -> number(raw, numbers, column);
      case FORMULA ->
          cell.getValue() instanceof Number ? number(raw, numbers, column) : CellText.of(raw);
      case BOOLEAN -> "1".equals(raw) || "true".equalsIgnoreCase(raw) ? "1" : "0";
      case STRING -> CellText.of(cell.getText());
      case ERROR -> CellText.of(raw);
      case EMPTY -> "";
    };
  }

  private static String number(String raw, BitSet numbers, int column) {
    numbers.set(column);
    return CellText.ofNumber(raw);
  }

  /// What a part of the file says; whatever the reader of workbooks stumbles over is one refusal.
  private static <T> T guarded(String place, Supplier<T> part) {
    try {
      return part.get();
    } catch (Refused refused) {
      throw refused;
    } catch (RuntimeException _) {
      throw damaged(place);
    }
  }

  private static Refused damaged(String place) {
    return new Refused(ExchangeRefusal.FILE_DAMAGED, Map.of("place", place));
  }

  /// Unpacks the file once into nothing, so that one that swells is refused before it does harm.
  private void checkSize() throws IOException {
    try (var packed = new CountingStream(new BufferedInputStream(content.open()));
        var parts = new ZipArchiveInputStream(packed, "UTF-8", true, true)) {
      var unpacked = 0L;
      var count = 0;
      var isWorkbook = false;
      for (var part = next(parts); part != null; part = next(parts)) {
        if (++count > PARTS_AT_MOST) throw HouseholdFile.refused(ExchangeRefusal.FILE_SWELLS);
        isWorkbook |= part.getName().startsWith("xl/");
        unpacked += size(part, parts, packed, unpacked);
      }
      if (count == 0) throw damaged("workbook");
      if (!isWorkbook) throw HouseholdFile.refused(ExchangeRefusal.FILE_NOT_A_TABLE);
    }
  }

  private static long size(
      ZipArchiveEntry part, ZipArchiveInputStream parts, CountingStream packed, long before)
      throws IOException {
    var buffer = new byte[1 << 16];
    var size = 0L;
    var limit =
        part.getName().endsWith("sharedStrings.xml") ? SHARED_TEXT_AT_MOST : UNPACKED_AT_MOST;
    for (var read = read(parts, buffer); read >= 0; read = read(parts, buffer)) {
      size += read;
      var all = before + size;
      var allowed = Math.max(UNPACKED_FREELY, TIMES_AT_MOST * packed.count());
      if (size > limit || all > Math.min(UNPACKED_AT_MOST, allowed)) {
        throw HouseholdFile.refused(ExchangeRefusal.FILE_SWELLS);
      }
    }
    return size;
  }

  private static int read(ZipArchiveInputStream parts, byte[] buffer) {
    try {
      return parts.read(buffer);
    } catch (IOException | RuntimeException _) {
      throw damaged("workbook");
    }
  }

  private static @Nullable ZipArchiveEntry next(ZipArchiveInputStream parts) {
    try {
      return parts.getNextEntry();
    } catch (IOException | RuntimeException _) {
      throw damaged("workbook");
    }
  }
}
