package chungtay.exchange.reading;

import chungtay.place.Unit;
import chungtay.wording.SearchKey;

/// How many slips of the pen lie between two names.
public final class Slips {

  private Slips() {}

  /// Between a name, as its key, and what a unit is called with its kind or without.
  public static int between(Unit unit, String key) {
    return Math.min(
        between(SearchKey.of(unit.name()), key), between(SearchKey.of(unit.shortName()), key));
  }

  /// The distance of Levenshtein.
  private static int between(String one, String other) {
    var row = new int[other.length() + 1];
    for (var j = 0; j <= other.length(); j++) row[j] = j;
    for (var i = 1; i <= one.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j <= other.length(); j++) {
        var replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
