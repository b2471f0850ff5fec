package chungtay.measure.columns;

import chungtay.law.StandardId;
import chungtay.place.Places;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Columns with what was worked out from them. Readers keep the one that they began with.
public final class Snapshot {

  private final Columns columns;
  private final Views views;
  private final Instant asOf;

  private Snapshot(Columns columns, Views views, Instant asOf) {
    this.columns = columns;
    this.views = views;
    this.asOf = asOf;
  }

  static Snapshot of(Columns columns, Instant asOf) {
    return new Snapshot(columns, new Views(columns), asOf);
  }

  /// The same columns, found to be still the newest.
  Snapshot confirmed(Instant at) {
    return new Snapshot(columns, views, at);
  }

  Columns columns() {
    return columns;
  }

  /// The number of the last commit that is in it.
  public long upTo() {
    return columns.upTo();
  }

  /// When it was last made sure that nothing newer is committed.
  public Instant asOf() {
    return asOf;
  }

  /// Where every household stood on a day under a standard.
  ///
  /// @param since from which day on movements are seen; none: there are no movements
  public Standing standing(StandardId standard, Tree tree, Optional<LocalDate> since) {
    return views.standing(standard, tree, since);
  }

  /// The units of a day.
  public Tree tree(Places places, LocalDate day) {
    return views.tree(places, day);
  }

  /// The trees and standings that were asked for lately, each worked out once.
  private static final class Views {

    private static final int TREES_AT_MOST = 24;
    private static final int STANDINGS_AT_MOST = 24;

    private record Key(StandardId standard, Tree tree, Optional<LocalDate> since) {}

    private final Columns columns;
    private final Map<LocalDate, Once<Tree>> trees = lately(TREES_AT_MOST);
    private final Map<Key, Once<Standing>> standings = lately(STANDINGS_AT_MOST);

    Views(Columns columns) {
      this.columns = columns;
    }

    Standing standing(StandardId standard, Tree tree, Optional<LocalDate> since) {
      return ask(
          standings,
          new Key(standard, tree, since),
          () -> new Standing(columns, tree, standard, since));
    }

    /// The room of places may learn of a commit later than we do, so a tree is kept only as long as
    /// it would grow the same.
    Tree tree(Places places, LocalDate day) {
      var units = places.on(day);
      var tree = ask(trees, day, () -> new Tree(units, places));
      if (tree.isOf(units)) return tree;
      synchronized (trees) {
        trees.put(day, new Once<>(() -> new Tree(units, places)));
      }
      return ask(trees, day, () -> new Tree(units, places));
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

  /// Something worked out when first asked for. Who asks meanwhile waits; who asks for something
  /// else does not.
  private static final class Once<V> {

    private final Supplier<V> work;
    private @Nullable V result;

    Once(Supplier<V> work) {
      this.work = work;
    }

    synchronized V get() {
      var known = result;
      if (known == null) {
        known = work.get();
        result = known;
      }
      return known;
    }
  }
}
