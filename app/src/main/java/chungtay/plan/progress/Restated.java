package chungtay.plan.progress;

import chungtay.place.Unit;
import java.util.List;

/// An aim of a plan told of a unit that stands where others stood on the day of the plan, in
/// households. Only what went into it whole is in the sums.
///
/// @param asked of those that were given anything
/// @param before who could do it when the plan began
/// @param still who still could when it ended, or by the day
/// @param whole units of the plan that are in the sums
/// @param unasked those of them that were given nothing, so that the sum of what was asked is not
///   of all
/// @param parted units of the plan of which only a part went into it: nobody knows which households
///   their targets meant, so they are left out
/// @param beyond parts of the unit of which the plan says nothing, as they were another province's
public record Restated(
    int asked,
    int before,
    int still,
    List<Unit> whole,
    List<Unit> unasked,
    List<Unit> parted,
    List<Unit> beyond) {

  public Restated {
    whole = List.copyOf(whole);
    unasked = List.copyOf(unasked);
    parted = List.copyOf(parted);
    beyond = List.copyOf(beyond);
  }

  /// Whether the sums say all that the plan asked of what is the unit now.
  public boolean isExact() {
    return unasked.isEmpty() && parted.isEmpty() && beyond.isEmpty();
  }
}
