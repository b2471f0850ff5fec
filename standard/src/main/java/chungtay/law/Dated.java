package chungtay.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// A quantity the law sets, with every value it has had.
///
/// A value holds from its own date until the next one. There is no end date that could contradict
/// the next beginning: an act that ends a quantity is one more entry, without a value.
public final class Dated<V> {

  /// The value in force, and the act that put it in force.
  public record Enacted<V>(LocalDate from, V value, Citation source) {}

  /// One step of the history.
  ///
  /// @param value none if the act ended the quantity and set nothing in its place
  public record Entry<V>(LocalDate from, Optional<V> value, Citation source) {}

  private final String quantity;
  private final NavigableMap<LocalDate, Entry<V>> history = new TreeMap<>();

  Dated(String quantity, List<Entry<V>> entries) {
    if (entries.isEmpty()) throw new IllegalArgumentException(quantity + " has no value");
    this.quantity = quantity;
    for (var entry : entries) {
      var rival = history.put(entry.from(), entry);
      if (rival != null) throw new IllegalArgumentException(quantity + " twice on " + entry.from());
    }
  }

  /// What the law sets on the given day.
  ///
  /// @throws NoLawInForce if no act had set it yet, or the last one ended it; we never guess
  public Enacted<V> on(LocalDate day) {
    return find(day).orElseThrow(() -> new NoLawInForce(quantity, day));
  }

  public boolean isSetOn(LocalDate day) {
    return find(day).isPresent();
  }

  /// Every step, the oldest first.
  public List<Entry<V>> history() {
    return List.copyOf(history.values());
  }

  /// The last value any act has set, whether or not a later act ended it: for what is given once
  /// and kept, whatever the day on which somebody asks.
  public V latest() {
    return history.descendingMap().values().stream()
        .flatMap(entry -> entry.value().stream())
        .findFirst()
        .orElseThrow();
  }

  private Optional<Enacted<V>> find(LocalDate day) {
    return Optional.ofNullable(history.floorEntry(day))
        .map(Map.Entry::getValue)
        .flatMap(entry ->
            entry.value().map(value -> new Enacted<>(entry.from(), value, entry.source())));
  }
}
