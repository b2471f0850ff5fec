package chungtay.measure.columns;

import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Small whole numbers for ids, given once in the order of arrival and never taken back, so that
/// snapshots of different times share them.
///
/// One thread gives numbers; any thread asks.
final class Numbering {

  static final int NONE = -1;

  private final ConcurrentHashMap<UUID, Integer> numbers = new ConcurrentHashMap<>();
  private volatile UUID[] ids = new UUID[1024];

  /// The number of an id, a new one if it has none yet.
  int number(UUID id) {
    var given = find(id);
    if (given != NONE) return given;
    var number = numbers.size();
    if (number == ids.length) ids = Arrays.copyOf(ids, number * 2);
    ids[number] = id;
    numbers.put(id, number);
    return number;
  }

  /// The number of an id; `NONE` if it has none.
  int find(UUID id) {
    var number = numbers.get(id);
    return number == null ? NONE : number;
  }

  UUID id(int number) {
    return ids[number];
  }

  int size() {
    return numbers.size();
  }
}
