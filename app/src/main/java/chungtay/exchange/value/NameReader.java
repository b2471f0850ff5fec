package chungtay.exchange.value;

/// Reads names of persons.
public final class NameReader {

  private static final int LENGTH_AT_MOST = 100;

  private NameReader() {}

  public static Said<String> read(String text) {
    if (text.isEmpty()) return Said.nothing();
    if (text.length() > LENGTH_AT_MOST) return Said.wrong(Fault.TOO_LONG);
    var letters = 0;
    for (var i = 0; i < text.length(); i++) {
      var sign = text.charAt(i);
      if (Character.isLetter(sign)) letters++;
      if (Character.isDigit(sign)) return Said.wrong(Fault.NAME_UNREADABLE);
    }
    return letters < 2 ? Said.wrong(Fault.NAME_UNREADABLE) : Said.value(text);
  }
}
