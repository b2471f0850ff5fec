package chungtay.measure.columns;

import java.util.Arrays;
import java.util.BitSet;

/// What one kind of fact says of every household, from which day on: a value holds until the next.
///
/// Kept in arrays, twelve bytes an entry and no object a household, so that a whole country fits.
/// Never changed: a newer log replaces an older one.
final class Log {

  /// No value holds. Every value is zero or more.
  static final long NOTHING = -1;

  static final Log EMPTY = new Log(new int[1], new int[0], new long[0]);

  private final int[] starts;
  private final int[] days;
  private final long[] values;

  private Log(int[] starts, int[] days, long[] values) {
    this.starts = starts;
    this.days = days;
    this.values = values;
  }

  /// How many households it could speak of; it says nothing of later ones.
  int size() {
    return starts.length - 1;
  }

  /// What holds of a household on a day.
  long on(int household, int day) {
    if (household >= size()) return NOTHING;
    for (var entry = starts[household + 1] - 1; entry >= starts[household]; entry--) {
      if (days[entry] <= day) return values[entry];
    }
    return NOTHING;
  }

  /// What held of a household up to a day, each value once for each time it began, the oldest
  /// first.
  long[] until(int household, int day) {
    if (household >= size()) return new long[0];
    var end = starts[household];
    while (end < starts[household + 1] && days[end] <= day) end++;
    return Arrays.copyOfRange(values, starts[household], end);
  }

  /// This log with everything that it says of some households replaced by what a fresh one says.
  Log with(BitSet households, Log fresh) {
    var size = Math.max(size(), households.length());
    var copy = new Copy(size, days.length + fresh.days.length);
    var next = 0;
    for (var one = households.nextSetBit(0); one >= 0; one = households.nextSetBit(one + 1)) {
      copy.add(this, next, one);
      copy.add(fresh, one, one + 1);
      next = one + 1;
    }
    copy.add(this, next, size);
    return copy.log();
  }

  /// A log put together from ranges of others, so that those who are not touched cost next to
  /// nothing.
  private static final class Copy {

    private final int[] starts;
    private final int[] days;
    private final long[] values;
    private int end;

    Copy(int size, int entriesAtMost) {
      this.starts = new int[size + 1];
      this.days = new int[entriesAtMost];
      this.values = new long[entriesAtMost];
    }

    /// Adds what a log says of the households from one, itself included, to another, excluded.
    void add(Log source, int from, int to) {
      var first = source.start(from);
      var entries = source.start(to) - first;
      System.arraycopy(source.days, first, days, end, entries);
      System.arraycopy(source.values, first, values, end, entries);
      for (var household = from; household < to; household++) {
        starts[household + 1] = source.start(household + 1) - first + end;
      }
      end += entries;
    }

    Log log() {
      return new Log(starts, Arrays.copyOf(days, end), Arrays.copyOf(values, end));
    }
  }

  /// The first entry of a household; the end of all for one of whom it cannot speak.
  private int start(int household) {
    return starts[Math.min(household, size())];
  }

  /// Takes entries in any order and sorts them.
  static final class Builder {

    private int[] households = new int[1024];
    private int[] days = new int[1024];
    private long[] ranks = new long[1024];
    private long[] values = new long[1024];
    private int size;

    /// Adds one entry.
    ///
    /// @param rank settles which of two entries of one day holds: the greater
    void add(int household, int day, long rank, long value) {
      if (size == households.length) grow();
      households[size] = household;
      days[size] = day;
      ranks[size] = rank;
      values[size] = value;
      size++;
    }

    private void grow() {
      households = Arrays.copyOf(households, size * 2);
      days = Arrays.copyOf(days, size * 2);
      ranks = Arrays.copyOf(ranks, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }

    /// The log of so many households.
    Log build(int count) {
      var starts = new int[count + 1];
      for (var i = 0; i < size; i++) starts[households[i] + 1]++;
      for (var i = 0; i < count; i++) starts[i + 1] += starts[i];
      var next = starts.clone();
      var sorted = new int[size];
      for (var i = 0; i < size; i++) {
        sort(sorted, starts[households[i]], next[households[i]]++, i);
      }
      return log(starts, sorted);
    }

    /// Puts an entry among those of its household, which are few.
    private void sort(int[] sorted, int first, int end, int entry) {
      var at = end;
      while (at > first && isBefore(entry, sorted[at - 1])) {
        sorted[at] = sorted[at - 1];
        at--;
      }
      sorted[at] = entry;
    }

    private boolean isBefore(int one, int other) {
      if (days[one] != days[other]) return days[one] < days[other];
      return ranks[one] < ranks[other];
    }

    private Log log(int[] starts, int[] sorted) {
      var newStarts = new int[starts.length];
      var newDays = new int[size];
      var newValues = new long[size];
      var end = 0;
      for (var household = 0; household + 1 < starts.length; household++) {
        for (var i = starts[household]; i < starts[household + 1]; i++) {
          var entry = sorted[i];
          var isOvertaken = i + 1 < starts[household + 1] && days[sorted[i + 1]] == days[entry];
          if (isOvertaken) continue;
          newDays[end] = days[entry];
          newValues[end++] = values[entry];
        }
        newStarts[household + 1] = end;
      }
      return new Log(newStarts, Arrays.copyOf(newDays, end), Arrays.copyOf(newValues, end));
    }
  }
}
