package chungtay.plan.reader.source;

/// Text as it is compared: lower case, one kind of dash and of space, the tone on the vowel that
/// carries it today ("hoá" as "hóa"). A character stays a character, so that places in the one are
/// places in the other.
public final class Fold {

  private static final String OLD = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";
  private static final String NEW = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
  private static final String QUOTES = "“”„«»";

  private Fold() {}

  public static String of(String text) {
    var folded = new char[text.length()];
    for (var at = 0; at < folded.length; at++) folded[at] = fold(text.charAt(at));
    for (var at = 1; at < folded.length; at++) {
      var pair = pair(folded[at - 1], folded[at]);
      var behindQ = at > 1 && folded[at - 2] == 'q'; // "quý": the u belongs to the q
      if (pair < 0 || behindQ) continue;
      folded[at - 1] = NEW.charAt(pair);
      folded[at] = NEW.charAt(pair + 1);
    }
    return new String(folded);
  }

  private static int pair(char first, char second) {
    if (first != 'o' && first != 'u') return -1;
    for (var at = 0; at < OLD.length(); at += 2) {
      if (OLD.charAt(at) == first && OLD.charAt(at + 1) == second) return at;
    }
    return -1;
  }

  private static char fold(char one) {
    if (one < 0x80) return one >= 'A' && one <= 'Z' ? (char) (one + 32) : one;
    if (DASHES.indexOf(one) >= 0) return '-';
    if (QUOTES.indexOf(one) >= 0) return '"';
    if (Character.isSpaceChar(one)) return ' ';
    return Character.toLowerCase(one);
  }
}
