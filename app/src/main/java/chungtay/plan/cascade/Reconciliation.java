package chungtay.plan.cascade;

import chungtay.place.UnitId;
import chungtay.plan.cascade.Split.Part;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a unit has to reach against what those below it were given, in households and never in
/// rates: rates of parts do not add up to that of the whole.
///
/// @param whole that the unit has to reach
/// @param given to each below it
/// @param most that each can carry: it has no more of those who could escape; one of whom nobody
///   knows how many it has is not offered any
public record Reconciliation(int whole, Map<UnitId, Integer> given, Map<UnitId, Integer> most) {

  public Reconciliation {
    given = Map.copyOf(given);
    most = Map.copyOf(most);
  }

  public int sum() {
    return given.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// How many nobody was given; less than 0 where more were given than there are to be.
  public int missing() {
    return whole - sum();
  }

  /// How many more a unit could carry; less than 0 where it was given more than it has.
  public int spare(UnitId unit) {
    return most.getOrDefault(unit, 0) - given.getOrDefault(unit, 0);
  }

  /// Who could carry what nobody was given: in proportion to what each has left. Fewer than are
  /// missing where all of them together cannot.
  public Map<UnitId, Integer> offers() {
    var parts = new LinkedHashMap<UnitId, Part>();
    most.keySet().stream()
        .sorted(Comparator.comparing(UnitId::value))
        .forEach(unit -> {
          var spare = Math.max(0, spare(unit));
          parts.put(unit, new Part(spare, spare));
        });
    return Split.of(Math.max(0, missing()), parts);
  }
}
