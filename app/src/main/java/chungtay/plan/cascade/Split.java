package chungtay.plan.cascade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Shares whole households out among parts: in proportion to their weights, none more than it can
/// carry, and not one household lost to rounding.
///
/// Each gets the whole households of its share; what is left goes, one each, to the largest
/// remainders, of equal ones to whoever comes first. What is beyond somebody's limit is shared out
/// among the others again.
public final class Split {

  private Split() {}

  /// @param weight how much it counts; one without gets nothing
  /// @param most households that it can carry
  public record Part(long weight, int most) {

    public Part {
      if (weight < 0 || most < 0) throw new IllegalArgumentException(weight + ", " + most);
    }
  }

  /// What each gets, in the order of the parts. It adds up to the whole, unless all who have a
  /// weight carry as many as they can: then to that.
  ///
  /// @param whole households
  public static <K> Map<K, Integer> of(int whole, Map<K, Part> parts) {
    if (whole < 0) throw new IllegalArgumentException("whole: " + whole);
    var given = new LinkedHashMap<K, Integer>();
    parts.forEach((key, _) -> given.put(key, 0));
    var open = new LinkedHashMap<K, Part>();
    parts.forEach((key, part) -> {
      if (part.weight() > 0 && part.most() > 0) open.put(key, part);
    });
    var left = whole;
    while (left > 0 && !open.isEmpty()) {
      var shares = proportional(left, open);
      var full = full(shares, open);
      if (full.isEmpty()) {
        given.putAll(shares);
        return given;
      }
      for (var key : full) {
        var most = parts.getOrDefault(key, new Part(0, 0)).most();
        given.put(key, most);
        left -= most;
        open.remove(key);
      }
    }
    return given;
  }

  /// Who would get as many as they can carry, or more.
  private static <K> List<K> full(Map<K, Integer> shares, Map<K, Part> open) {
    var full = new ArrayList<K>();
    open.forEach((key, part) -> {
      if (shares.getOrDefault(key, 0) > part.most()) full.add(key);
    });
    return full;
  }

  private record Rest<K>(K key, long remainder) {}

  private static <K> Map<K, Integer> proportional(int whole, Map<K, Part> open) {
    var weights = open.values().stream().mapToLong(Part::weight).sum();
    var shares = new LinkedHashMap<K, Integer>();
    var rests = new ArrayList<Rest<K>>();
    var left = whole;
    for (var one : open.entrySet()) {
      var share = Math.multiplyExact(one.getValue().weight(), (long) whole);
      var floor = Math.toIntExact(share / weights);
      shares.put(one.getKey(), floor);
      rests.add(new Rest<>(one.getKey(), share % weights));
      left -= floor;
    }
    rests.sort(Comparator.comparingLong((Rest<K> rest) -> rest.remainder()).reversed());
    for (var rest : rests.subList(0, left)) shares.merge(rest.key(), 1, Integer::sum);
    return shares;
  }
}
