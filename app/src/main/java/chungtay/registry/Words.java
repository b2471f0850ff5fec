package chungtay.registry;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Every word that has been part of a name, what a word that was begun or misspelt may mean, and
/// how common a word is.
final class Words {

  /// A word that may mean more than these means nothing.
  private static final int MEANINGS_AT_MOST = 60;

  /// A slip in a shorter word leaves nothing of it.
  private static final int MISSPELT_FROM = 3;

  private final NavigableSet<String> known;
  private final Map<String, Double> shares;

  /// @param shares which part of all persons bears a word, of those that many bear
  Words(Collection<String> known, Map<String, Double> shares) {
    this.known = new TreeSet<>(known);
    this.shares = Map.copyOf(shares);
  }

  int count() {
    return known.size();
  }

  boolean knows(String word) {
    return known.contains(word);
  }

  /// Which part of all persons bears one of the words, 0 to 1, roughly.
  double share(Collection<String> words) {
    var sum = words.stream().mapToDouble(word -> shares.getOrDefault(word, 0.0)).sum();
    return Math.min(1, sum);
  }

  /// The word itself, and those that it begins.
  Set<String> begunBy(String word) {
    var meanings = new TreeSet<>(Set.of(word));
    known.subSet(word, word + Character.MAX_VALUE).stream()
        .limit(MEANINGS_AT_MOST)
        .forEach(meanings::add);
    return meanings;
  }

  /// Those that differ from it by one letter: another one, one more, one less, or two swapped.
  Set<String> near(String word) {
    if (word.length() < MISSPELT_FROM) return Set.of();
    return known.stream()
        .filter(meant -> isOneSlip(word, meant))
        .limit(MEANINGS_AT_MOST)
        .collect(Collectors.toSet());
  }

  static boolean isOneSlip(String typed, String meant) {
    var longer = typed.length() >= meant.length() ? typed : meant;
    var shorter = longer.equals(typed) ? meant : typed;
    if (longer.length() - shorter.length() > 1 || longer.equals(shorter)) return false;
    var at = 0;
    while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) at++;
    if (longer.length() > shorter.length()) {
      return longer.substring(at + 1).equals(shorter.substring(at));
    }
    return longer.substring(at + 1).equals(shorter.substring(at + 1))
        || isSwapped(longer, shorter, at);
  }

  private static boolean isSwapped(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}
