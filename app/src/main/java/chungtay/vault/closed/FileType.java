package chungtay.vault.closed;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a file may be; each room says which of these it takes. A file is what its content says,
/// never its name.
public enum FileType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  /// Documents of Word and Excel that hold no program; see [OfficeFile].
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

  /// Scans and pictures, which run nothing where they are opened.
  public static final Set<FileType> SCANS = Set.of(PDF, JPEG, PNG);

  public static final Set<FileType> ALL = Set.of(values());

  private static final int NAME_AT_MOST = 100;
  private static final String NAMELESS = "giay-to";

  /// Where readers of PDF look for its end.
  private static final int PDF_TAIL = 1024;

  private static final String PNG_HEAD = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR";
  private static final String PNG_TAIL = "\0\0\0\0IEND\u00aeB`\u0082";

  private final String contentType;
  private final String ending;

  FileType(String contentType, String ending) {
    this.contentType = contentType;
    this.ending = ending;
  }

  /// As it is served.
  public String contentType() {
    return contentType;
  }

  /// Of the file's name, without the dot.
  public String ending() {
    return ending;
  }

  /// What a file is from its first byte to its end; nothing if it is none of those that are taken.
  static Optional<FileType> of(byte[] content, Set<FileType> taken) {
    return Stream.of(values()).filter(taken::contains).filter(type -> type.is(content)).findFirst();
  }

  private boolean is(byte[] content) {
    return switch (this) {
      case PDF -> isPdf(content);
      case JPEG -> isJpeg(content);
      case PNG -> begins(content, PNG_HEAD) && ends(content, PNG_TAIL);
      case WORD -> OfficeFile.isWord(content);
      case EXCEL -> OfficeFile.isExcel(content);
    };
  }

  /// Readers of PDF forgive anything that stands before its head; then it may be something else as
  /// well, so here nothing stands there.
  private static boolean isPdf(byte[] content) {
    if (!begins(content, "%PDF-1.") && !begins(content, "%PDF-2.")) return false;
    var tail = Arrays.copyOfRange(content, Math.max(0, content.length - PDF_TAIL), content.length);
    return text(tail).contains("%%EOF");
  }

  /// From segment to segment up to the picture itself, which must have been given its size before
  /// and come to an end after.
  private static boolean isJpeg(byte[] content) {
    if (!begins(content, "\u00ff\u00d8")) return false;
    var sized = false;
    var at = 2;
    while (at + 4 <= content.length && content[at] == (byte) 0xff) {
      var marker = content[at + 1] & 0xff;
      var length = ((content[at + 2] & 0xff) << 8) | (content[at + 3] & 0xff);
      if (length < 2) return false;
      if (marker == 0xda) return sized && text(content).indexOf("\u00ff\u00d9", at) > 0;
      // Frames are C0 to CF but for three, which are tables.
      sized |=
          marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
      at += 2 + length;
    }
    return false;
  }

  private static boolean begins(byte[] content, String head) {
    return content.length >= head.length()
        && text(Arrays.copyOf(content, head.length())).equals(head);
  }

  private static boolean ends(byte[] content, String tail) {
    var from = content.length - tail.length();
    return from >= 0 && text(Arrays.copyOfRange(content, from, content.length)).equals(tail);
  }

  /// A letter a byte.
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /// A name for whoever saves the file: of the one that it was sent under, what every disk can
  /// hold, with the ending of what it is. It is a name only: nothing here is found by it.
  String nameOf(String sent) {
    var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    var stem =
        Normalizer.normalize(last, Normalizer.Form.NFC)
            .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}\"*:<>?|%;]", "")
            .replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
            .replaceFirst("^[.\\s]+", "")
            .strip();
    var letters = stem.codePointCount(0, stem.length());
    var cut = stem.substring(0, stem.offsetByCodePoints(0, Math.min(letters, NAME_AT_MOST)));
    return (cut.isEmpty() ? NAMELESS : cut) + "." + ending;
  }
}
