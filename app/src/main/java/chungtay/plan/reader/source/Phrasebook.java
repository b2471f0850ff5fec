package chungtay.plan.reader.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Phrases that are looked for at a place in a folded text; of several the longest counts. A dash
/// or "và" in a phrase may be written in any of its ways.
public final class Phrasebook<V> {

  /// @param end the place behind it
  public record Match<V>(V value, int end) {}

  private record Entry<V>(String phrase, V value) {}

  private final Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();

  public static Phrasebook<Boolean> of(List<String> phrases) {
    var book = new Phrasebook<Boolean>();
    for (var phrase : phrases) book.add(phrase, true);
    return book;
  }

  public void add(String phrase, V value) {
    for (var written : ways(Fold.of(phrase.strip()))) {
      var entries = byFirstWord.computeIfAbsent(firstWord(written, 0), _ -> new ArrayList<>());
      if (entries.stream().anyMatch(entry -> entry.phrase().equals(written))) continue;
      entries.add(new Entry<>(written, value));
      entries.sort(Comparator.comparingInt((Entry<V> entry) -> -entry.phrase().length()));
    }
  }

  private static Set<String> ways(String phrase) {
    var ways = new LinkedHashSet<String>(List.of(phrase));
    for (var way : List.copyOf(ways)) {
      ways.add(way.replace(" - ", "-"));
      ways.add(way.replace(" - ", " "));
    }
    for (var way : List.copyOf(ways)) {
      ways.add(way.replace(" và ", " & "));
      ways.add(way.replace(" và ", "&"));
    }
    return ways;
  }

  /// The longest phrase that stands at a place as whole words.
  public Optional<Match<V>> at(String folded, int place) {
    if (place >= folded.length() || !isWordStart(folded, place)) return Optional.empty();
    var entries = byFirstWord.get(firstWord(folded, place));
    if (entries == null) return Optional.empty();
    for (var entry : entries) {
      var end = place + entry.phrase().length();
      if (folded.startsWith(entry.phrase(), place) && isWordEnd(folded, end)) {
        return Optional.of(new Match<>(entry.value(), end));
      }
    }
    return Optional.empty();
  }

  /// The place behind the longest phrase here, or the same place.
  public int after(String folded, int place) {
    return at(folded, place).map(Match::end).orElse(place);
  }

  public boolean isAt(String folded, int place) {
    return at(folded, place).isPresent();
  }

  /// The first place from one to another where a phrase begins, or -1.
  public int find(String folded, int from, int to) {
    for (var place = from; place < to; place++) {
      if (isWordStart(folded, place) && isAt(folded, place)) return place;
    }
    return -1;
  }

  public boolean isIn(String folded) {
    return find(folded, 0, folded.length()) >= 0;
  }

  public static boolean isWordStart(String text, int place) {
    return Character.isLetterOrDigit(text.charAt(place))
        ? place == 0 || !Character.isLetterOrDigit(text.charAt(place - 1))
        : text.charAt(place) != ' ';
  }

  public static boolean isWordEnd(String text, int end) {
    return end >= text.length()
        || !Character.isLetterOrDigit(text.charAt(end))
        || !Character.isLetterOrDigit(text.charAt(end - 1));
  }

  private static String firstWord(String text, int place) {
    var end = place;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) end++;
    return text.substring(place, Math.max(end, Math.min(place + 1, text.length())));
  }
}
