package chungtay.registry.paper;

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
class PaperTypeTest {

  @Test
  void scansAndPicturesAreTaken() {
    assertThat(PaperType.of(Samples.pdf("x"))).contains(PaperType.PDF);
    assertThat(PaperType.of(Samples.picture("jpg"))).contains(PaperType.JPEG);
    assertThat(PaperType.of(Samples.picture("png"))).contains(PaperType.PNG);
  }

  /// Telephones write more behind the picture.
  @Test
  void aPhotographMayHaveSomethingBehindIt() {
    assertThat(PaperType.of(joined(Samples.picture("jpg"), Samples.bytes("maker's note"))))
        .contains(PaperType.JPEG);
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
    assertThat(PaperType.of(content)).as(name).isEmpty();
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
    assertThat(PaperType.PDF.nameOf(sent)).isEqualTo(name);
  }

  @Test
  void aNameHoldsNoSignThatIsNotSeenAndNotTooMuch() {
    assertThat(PaperType.PDF.nameOf("a\r\nb\u0000c\u202Efdp.exe")).isEqualTo("abcfdp.pdf");
    assertThat(PaperType.PNG.nameOf("ế".repeat(100))).isEqualTo("ế".repeat(100) + ".png");
    assertThat(PaperType.PNG.nameOf("😀".repeat(101))).isEqualTo("😀".repeat(100) + ".png");
    assertThat(PaperType.JPEG.nameOf("")).isEqualTo("giay-to.jpg");
  }
}
