package chungtay.registry.event;

import chungtay.registry.HouseholdId;
import java.util.List;
import java.util.Optional;

/// What an event changes on its day: what the facts would be, worked out as they will be.
public record Foreseen(Event event, List<Shift> shifts) {

  public Foreseen {
    shifts = List.copyOf(shifts);
  }

  /// One household before and after; none where it is not known yet, or no longer.
  public record Shift(HouseholdId household, Optional<State> before, Optional<State> after) {

    public boolean begins() {
      return before.isEmpty() && after.isPresent();
    }

    /// It lived here, and does no longer.
    public boolean ends() {
      return lives(before) && !lives(after);
    }

    /// It is known, did not live here, and does again.
    public boolean returns() {
      return before.isPresent() && !lives(before) && lives(after);
    }

    private static boolean lives(Optional<State> state) {
      return state.filter(one -> !one.isGone()).isPresent();
    }
  }

  boolean changesNothing() {
    return shifts.stream().allMatch(shift -> shift.before().equals(shift.after()));
  }
}
