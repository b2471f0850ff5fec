package chungtay.vault.closed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A file is what its content says.
class FileTypeTest {

  @Test
  void scansAndPicturesAreTaken() {
    assertThat(FileType.of(Samples.pdf("x"), FileType.SCANS)).contains(FileType.PDF);
    assertThat(FileType.of(Samples.picture("jpg"), FileType.SCANS)).contains(FileType.JPEG);
    assertThat(FileType.of(Samples.picture("png"), FileType.SCANS)).contains(FileType.PNG);
  }

  /// Telephones write more behind the picture.
  @Test
  void aPhotographMayHaveSomethingBehindIt() {
    assertThat(
            FileType.of(
                joined(Samples.picture("jpg"), Samples.bytes("maker's note")), FileType.SCANS))
        .contains(FileType.JPEG);
  }

  static Stream<Arguments> hostile() throws IOException {
    var pdf = Samples.pdf("x");
    var jpeg = Samples.picture("jpg");
    var png = Samples.picture("png");
    return Stream.of(
        Arguments.of("nothing", new byte[0]),
        Arguments.of("a page", Samples.bytes("<html><script>alert(1)</script></html>")),
        Arguments.of("a program", Samples.bytes("MZ\u0090\0\3\0\0\0")),
        Arguments.of("a picture that runs scripts", Samples.bytes("<svg onload='alert(1)'/>")),
        Arguments.of("an archive", zip()),
        Arguments.of("a page before a PDF", joined(Samples.bytes("<script></script>"), pdf)),
        Arguments.of("a GIF before a PDF", joined(Samples.bytes("GIF89a"), pdf)),
        Arguments.of("an archive behind a PDF", joined(pdf, new byte[1024])),
        Arguments.of("a PDF without an end", Arrays.copyOf(pdf, pdf.length - 6)),
        Arguments.of("a PDF of no version", Samples.bytes("%PDF-9.0\n%%EOF")),
        Arguments.of("the head of a JPEG before a page", Samples.bytes("\u00ff\u00d8\u00ff<html>")),
        Arguments.of("the two ends of a JPEG", Samples.bytes("\u00ff\u00d8\u00ff\u00d9")),
        Arguments.of("a JPEG that is cut off", Arrays.copyOf(jpeg, jpeg.length - 2)),
        Arguments.of(
            "a JPEG with a segment of no length", Samples.bytes("\u00ff\u00d8\u00ff\u00e0\0\0")),
        Arguments.of("the head of a PNG before a page", joined(Arrays.copyOf(png, 16), pdf)),
        Arguments.of("a page behind a PNG", joined(png, Samples.bytes("<html>"))),
        Arguments.of("a PNG that is cut off", Arrays.copyOf(png, png.length - 1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void nothingElseIs(String name, byte[] content) {
    assertThat(FileType.of(content, FileType.ALL)).as(name).isEmpty();
  }

  @Test
  void documentsWithoutProgramsAreTakenWhereARoomTakesThem() {
    var word = Samples.packed(Samples.WORD, "word/document.xml");
    var excel = Samples.packed(Samples.EXCEL, "xl/workbook.xml");

    assertThat(FileType.of(word, FileType.ALL)).contains(FileType.WORD);
    assertThat(FileType.of(excel, FileType.ALL)).contains(FileType.EXCEL);
    assertThat(FileType.of(word, FileType.SCANS)).isEmpty();
  }

  static Stream<Arguments> hostileDocuments() {
    var main = "word/document.xml";
    var macros =
        Samples.WORD.replace(
            "openxmlformats-officedocument.wordprocessingml.document",
            "ms-word.document.macroEnabled");
    return Stream.of(
        Arguments.of("a program inside", Samples.packed(Samples.WORD, main, "word/vbaProject.bin")),
        Arguments.of("a control", Samples.packed(Samples.WORD, main, "word/activeX/activeX1.bin")),
        Arguments.of(
            "a file inside", Samples.packed(Samples.WORD, main, "word/embeddings/oleObject1.bin")),
        Arguments.of("a way out", Samples.packed(Samples.WORD, main, "../../x")),
        Arguments.of("a name twice", Samples.packed(Samples.WORD, main, "WORD/document.xml")),
        Arguments.of("a document with macros", Samples.packed(macros, main)),
        Arguments.of("no document", Samples.packed(Samples.WORD, "word/other.xml")),
        Arguments.of("no type", Samples.packed("text/plain", main)),
        Arguments.of(
            "a page before", joined(Samples.bytes("<html>"), Samples.packed(Samples.WORD, main))),
        Arguments.of("cut off", Arrays.copyOf(Samples.packed(Samples.WORD, main), 60)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileDocuments")
  void aDocumentThatHoldsMoreIsNone(String name, byte[] content) {
    assertThat(FileType.of(content, FileType.ALL)).as(name).isEmpty();
  }

  private static byte[] zip() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    var both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Giấy ra viện.pdf            | Giấy ra viện.pdf",
        "don xin.JPG                 | don xin.pdf",
        "../../../etc/passwd         | passwd.pdf",
        "C:\\Users\\lan\\đơn.pdf     | đơn.pdf",
        "hoa don.pdf.exe             | hoa don.pdf.pdf",
        ".htaccess                   | htaccess.pdf",
        "..                          | giay-to.pdf",
        "a\"; filename=b.exe         | a filename=b.pdf",
        "con:aux*?.pdf               | conaux.pdf",
      })
  void aNameIsCleanedAndEndsInWhatTheFileIs(String sent, String name) {
    assertThat(FileType.PDF.nameOf(sent)).isEqualTo(name);
  }

  @Test
  void aNameHoldsNoSignThatIsNotSeenAndNotTooMuch() {
    assertThat(FileType.PDF.nameOf("a\r\nb\u0000c\u202Efdp.exe")).isEqualTo("abcfdp.pdf");
    assertThat(FileType.PNG.nameOf("ế".repeat(100))).isEqualTo("ế".repeat(100) + ".png");
    assertThat(FileType.PNG.nameOf("😀".repeat(101))).isEqualTo("😀".repeat(100) + ".png");
    assertThat(FileType.JPEG.nameOf("")).isEqualTo("giay-to.jpg");
  }
}
