package chungtay.plan.reader.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A Word file (.docx) as text: a line each paragraph and row, numbers of lists written out.
///
/// Only three of its parts are read, none of them for longer than any plan is; nothing that it
/// refers to outside is fetched.
public final class WordFile {

  private static final int FILE_AT_MOST = 20 << 20;
  private static final int PARTS_AT_MOST = 5_000;
  private static final int PART_AT_MOST = 40 << 20;

  private WordFile() {}

  /// Whether a file begins as all packed files do.
  public static boolean isOne(byte[] file) {
    return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
  }

  public static String text(byte[] file) {
    if (file.length > FILE_AT_MOST)
      throw ReaderRefusal.PLAN_TOO_LONG.refused((FILE_AT_MOST >> 20) + " MB");
    var parts = parts(file);
    var document =
        Optional.ofNullable(parts.get("word/document.xml"))
            .orElseThrow(ReaderRefusal.PLAN_NOT_READABLE::refused);
    try {
      var numbering = new WordNumbering();
      var lists = parts.get("word/numbering.xml");
      if (lists != null) numbering.read(reader(lists));
      var notes = new HashMap<String, String>();
      var footnotes = parts.get("word/footnotes.xml");
      if (footnotes != null) new WordText(new WordNumbering()).notes(reader(footnotes), notes);
      var text = new WordText(numbering);
      text.read(reader(document));
      return text.withNotes(notes);
    } catch (XMLStreamException damaged) {
      throw ReaderRefusal.PLAN_DAMAGED.refused();
    }
  }

  private static Map<String, byte[]> parts(byte[] file) {
    var parts = new HashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      var count = 0;
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++count > PARTS_AT_MOST) throw ReaderRefusal.PLAN_DAMAGED.refused();
        if (isRead(entry)) parts.put(entry.getName(), bounded(zip));
      }
    } catch (IOException | IllegalArgumentException damaged) {
      throw ReaderRefusal.PLAN_DAMAGED.refused();
    }
    return parts;
  }

  private static boolean isRead(ZipEntry entry) {
    return switch (entry.getName()) {
      case "word/document.xml", "word/numbering.xml", "word/footnotes.xml" -> true;
      default -> false;
    };
  }

  private static byte[] bounded(InputStream part) throws IOException {
    var bytes = part.readNBytes(PART_AT_MOST + 1);
    if (bytes.length > PART_AT_MOST)
      throw ReaderRefusal.PLAN_TOO_LONG.refused((PART_AT_MOST >> 20) + " MB");
    return bytes;
  }

  private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((_, _, _, _) -> {
      throw new XMLStreamException("nothing is fetched");
    });
    return factory.createXMLStreamReader(new ByteArrayInputStream(part));
  }
}
