package chungtay.vault.closed;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/// Files as people hand them in.
public final class Samples {

  public static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  public static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  private Samples() {}

  /// A document of Word or Excel with no more than its parts.
  ///
  /// @param main type of its first part
  public static byte[] packed(String main, String... parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(bytes("<Types><Override ContentType=\"" + main + "\"/></Types>"));
      for (var part : parts) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write(bytes("<x/>"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// As short as a file of this kind can be, and different for each text.
  public static byte[] pdf(String text) {
    return bytes("%PDF-1.4\n1 0 obj\n(" + text + ")\nendobj\ntrailer\n<<>>\n%%EOF\n");
  }

  /// One of so many bytes.
  public static byte[] pdf(int bytes) {
    var whole = new byte[bytes];
    Arrays.fill(whole, (byte) ' ');
    var head = bytes("%PDF-1.4\n");
    var tail = bytes("\n%%EOF");
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(tail, 0, whole, bytes - tail.length, tail.length);
    return whole;
  }

  /// @param format `png` or `jpg`
  public static byte[] picture(String format) {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// A letter a byte.
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
