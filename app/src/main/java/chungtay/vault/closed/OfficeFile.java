package chungtay.vault.closed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Documents of Word and Excel by their content: what their own table of parts says that they are,
/// and that none of the parts is a program. Nothing of one is unpacked but that table.
final class OfficeFile {

  private static final String TABLE = "[Content_Types].xml";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  private static final int PARTS_AT_MOST = 5_000;
  private static final int TABLE_AT_MOST = 1 << 20;

  /// What its parts may come to once whoever opens it unpacks them.
  private static final long UNPACKED_AT_MOST = 200L << 20;

  private OfficeFile() {}

  static boolean isWord(byte[] content) {
    return is(content, WORD, "word/document.xml");
  }

  static boolean isExcel(byte[] content) {
    return is(content, EXCEL, "xl/workbook.xml");
  }

  private static boolean is(byte[] content, String main, String part) {
    if (!isPacked(content)) return false;
    try (var zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
            .setIgnoreLocalFileHeader(false)
            .get()) {
      var parts = parts(zip);
      if (parts.size() > PARTS_AT_MOST || parts.stream().anyMatch(OfficeFile::isUnwanted)) {
        return false;
      }
      var unpacked = parts.stream().mapToLong(ZipArchiveEntry::getSize).sum();
      if (unpacked > UNPACKED_AT_MOST || zip.getEntry(part) == null || !haveOwnNames(parts)) {
        return false;
      }
      return table(zip).contains("\"" + main + "\"");
    } catch (IOException | IllegalArgumentException damaged) {
      return false;
    }
  }

  /// It begins as all packed files do: nothing stands before.
  private static boolean isPacked(byte[] content) {
    return content.length > 4
        && content[0] == 'P'
        && content[1] == 'K'
        && content[2] == 3
        && content[3] == 4;
  }

  private static List<ZipArchiveEntry> parts(ZipFile zip) {
    var parts = new ArrayList<ZipArchiveEntry>();
    for (var all = zip.getEntries(); all.hasMoreElements() && parts.size() <= PARTS_AT_MOST; ) {
      parts.add(all.nextElement());
    }
    return parts;
  }

  /// Two parts of one name are two files in one, of which each reader takes another.
  private static boolean haveOwnNames(List<ZipArchiveEntry> parts) {
    var names = new HashSet<String>();
    return parts.stream().allMatch(part -> names.add(part.getName().toLowerCase(Locale.ROOT)));
  }

  /// A program, a control or another file inside, or what nobody can look into.
  private static boolean isUnwanted(ZipArchiveEntry part) {
    var name = part.getName().toLowerCase(Locale.ROOT);
    return part.getGeneralPurposeBit().usesEncryption()
        || part.getSize() < 0
        || name.contains("..")
        || name.contains("vbaproject")
        || name.contains("/activex/")
        || name.contains("/embeddings/")
        || name.contains("/macrosheets/")
        || name.contains("/externallinks/");
  }

  /// What the file says that its parts are.
  private static String table(ZipFile zip) throws IOException {
    var entry = zip.getEntry(TABLE);
    if (entry == null) return "";
    try (var in = zip.getInputStream(entry)) {
      var table = new String(in.readNBytes(TABLE_AT_MOST), StandardCharsets.UTF_8);
      return table.contains("macroEnabled") || table.contains("vbaProject") ? "" : table;
    }
  }
}
