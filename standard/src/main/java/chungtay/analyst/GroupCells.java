package chungtay.analyst;

import chungtay.alkirefoster.AlkireFoster;
import chungtay.alkirefoster.Tally;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// How many rows there are of each group and deprivation pattern, and what they weigh: all that has
/// to be kept of a file of any size.
final class GroupCells {

  /// Groups in the order of their texts, column by column.
  private static final Comparator<List<String>> BY_TEXT =
      (one, other) -> {
        var order = 0;
        for (var i = 0; order == 0 && i < one.size(); i++) {
          order = one.get(i).compareTo(other.get(i));
        }
        return order;
      };

  private static final class Cell {
    private long counted;
    private BigDecimal weight = BigDecimal.ZERO;
  }

  private final Map<List<String>, Map<Long, Cell>> groups = new HashMap<>();

  void add(List<String> group, long pattern, BigDecimal weight) {
    var cell =
        groups
            .computeIfAbsent(group, _ -> new HashMap<>())
            .computeIfAbsent(pattern, _ -> new Cell());
    cell.counted++;
    cell.weight = cell.weight.add(weight);
  }

  /// How many decimals the finest weight has. All are made whole by this one power of ten, which no
  /// ratio notices.
  int decimals() {
    return groups.values().stream()
        .flatMap(cells -> cells.values().stream())
        .mapToInt(cell -> cell.weight.scale())
        .reduce(0, Math::max);
  }

  /// Hands over every group with its tally, and returns that of all together.
  Tally count(AlkireFoster method, BiConsumer<List<String>, Tally> use) {
    var decimals = decimals();
    var all = method.nobody();
    var sorted = new ArrayList<>(groups.entrySet());
    sorted.sort(Map.Entry.comparingByKey(BY_TEXT));
    for (var group : sorted) {
      var tally = count(method, group.getValue(), decimals);
      use.accept(group.getKey(), tally);
      all = all.plus(tally);
    }
    return all;
  }

  private static Tally count(AlkireFoster method, Map<Long, Cell> cells, int decimals) {
    var tally = method.nobody();
    for (var entry : cells.entrySet()) {
      var cell = entry.getValue();
      tally = tally.plus(method.count(entry.getKey(), cell.counted, whole(cell.weight, decimals)));
    }
    return tally;
  }

  private static BigInteger whole(BigDecimal weight, int decimals) {
    return weight.setScale(decimals).unscaledValue();
  }
}
