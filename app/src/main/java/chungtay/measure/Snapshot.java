package chungtay.measure;

import chungtay.law.StandardId;
import chungtay.place.Units;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Columns with what was worked out from them. Readers keep the one that they began with.
///
/// @param asOf when it was last made sure that nothing newer is committed
record Snapshot(Columns columns, Views views, Instant asOf) {

  static Snapshot of(Columns columns, Instant asOf) {
    return new Snapshot(columns, new Views(columns), asOf);
  }

  /// The same columns, found to be still the newest.
  Snapshot confirmed(Instant at) {
    return new Snapshot(columns, views, at);
  }

  /// The trees and standings that were asked for lately, each worked out once.
  static final class Views {

    private static final int STANDINGS_AT_MOST = 24;
    private static final int TREES_AT_MOST = 24;

    private record Key(StandardId standard, Tree tree, Optional<LocalDate> since) {}

    private final Columns columns;
    private final Map<Units, Once<Tree>> trees = lately(TREES_AT_MOST);
    private final Map<Key, Once<Standing>> standings = lately(STANDINGS_AT_MOST);

    Views(Columns columns) {
      this.columns = columns;
    }

    Standing standing(StandardId standard, Units units, Optional<LocalDate> since) {
      var tree = ask(trees, units, () -> new Tree(units, columns.lineage()));
      return ask(
          standings,
          new Key(standard, tree, since),
          () -> new Standing(columns, tree, standard, since));
    }

    private static <K, V> V ask(Map<K, Once<V>> asked, K key, Supplier<V> work) {
      Once<V> answer;
      synchronized (asked) {
        answer = asked.computeIfAbsent(key, _ -> new Once<>(work));
      }
      return answer.get();
    }

    private static <K, V> Map<K, V> lately(int atMost) {
      return new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
          return size() > atMost;
        }
      };
    }
  }
}
