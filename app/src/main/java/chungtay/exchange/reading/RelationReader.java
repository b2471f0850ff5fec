package chungtay.exchange.reading;

/// Reads relations to the head. Whose relation it is decides where a household begins.
final class RelationReader {

  private RelationReader() {}

  static boolean isHead(String text) {
    return switch (text) {
      case "Chủ hộ", "HEAD", "Head", "CH" -> true;
      default ->
          switch (Headings.key(text)) {
            case "chu ho", "head", "ch", "la chu ho", "ban than", "chu ho gia dinh" -> true;
            default -> false;
          };
    };
  }
}
