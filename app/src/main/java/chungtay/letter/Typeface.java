package chungtay.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The letters of papers: Tinos, as wide as Times New Roman and free to be carried along.
final class Typeface {

  static final Typeface REGULAR = new Typeface("400Regular", 400, false);
  static final List<Typeface> ALL =
      List.of(
          REGULAR,
          new Typeface("400Regular_Italic", 400, true),
          new Typeface("700Bold", 700, false),
          new Typeface("700Bold_Italic", 700, true));

  /// The name under which Word knows letters of these widths; the decree asks for them.
  static final String WORD_NAME = "Times New Roman";

  static final String NAME = "Tinos";

  private static final int PLANE = 1 << 16;

  private final String file;
  final int weight;
  final boolean italic;
  private final int[] widths = new int[PLANE];
  private final int perEm;
  private final double line;

  private Typeface(String name, int weight, boolean italic) {
    file = "typeface/Tinos_" + name + ".ttf";
    this.weight = weight;
    this.italic = italic;
    try (var font = new TTFParser().parse(new RandomAccessReadBuffer(open()))) {
      var glyphs = font.getUnicodeCmapLookup();
      for (var sign = 0; sign < PLANE; sign++) {
        var glyph = glyphs.getGlyphId(sign);
        widths[sign] = glyph == 0 ? -1 : font.getAdvanceWidth(glyph);
      }
      perEm = font.getUnitsPerEm();
      var head = font.getHorizontalHeader();
      line = (double) (head.getAscender() - head.getDescender() + head.getLineGap()) / perEm;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Typeface of(boolean bold, boolean italic) {
    return ALL.stream()
        .filter(face -> face.weight > REGULAR.weight == bold && face.italic == italic)
        .findFirst()
        .orElseThrow();
  }

  InputStream open() {
    return Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file);
  }

  /// How long a line of text is, in points.
  double width(String text, int size) {
    return text.codePoints().mapToLong(sign -> widths[sign]).sum() * (double) size / perEm;
  }

  /// A single line, as many times as high as its letters.
  double line() {
    return line;
  }

  /// The text, if each of its signs can be set.
  String holding(String text) {
    text.codePoints()
        .filter(sign -> sign >= PLANE || widths[sign] < 0 || isReadFromTheRight(sign))
        .findFirst()
        .ifPresent(sign -> {
          throw LetterRefusal.unknown(sign);
        });
    return text;
  }

  private static boolean isReadFromTheRight(int sign) {
    var direction = Character.getDirectionality(sign);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
