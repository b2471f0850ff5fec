package chungtay.desk.entry;

import io.nayuki.qrcodegen.QrCode;

/// A QR code, drawn as one path of an SVG.
///
/// @param side in modules, with the quiet zone that ISO/IEC 18004 asks for
/// @param path the dark modules
public record Square(int side, String path) {

  private static final int QUIET = 4;

  static Square of(String text) {
    var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    var path = new StringBuilder();
    for (var y = 0; y < code.size; y++) {
      for (var x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return new Square(code.size + 2 * QUIET, path.toString());
  }

  @Override
  public String toString() {
    return "QR code";
  }
}
