package chungtay.exchange.value;

import chungtay.wording.SearchKey;

/// Reads yes and no: x, có, 1; không, 0. An empty cell says nothing.
public final class YesNoReader {

  private YesNoReader() {}

  public static Said<Boolean> read(String text) {
    return switch (text) {
      case "" -> Said.nothing();
      case "1", "x", "X" -> Said.value(true);
      case "0" -> Said.value(false);
      default -> inWords(SearchKey.of(text));
    };
  }

  private static Said<Boolean> inWords(String key) {
    return switch (key) {
      case "x", "co", "c", "dung", "yes", "y", "true", "✓", "✔", "1,0", "1.0" -> Said.value(true);
      case "khong", "k", "sai", "no", "n", "false", "0,0", "0.0", "-" -> Said.value(false);
      default -> Said.wrong(Fault.NOT_YES_NO);
    };
  }
}
