package chungtay.plan.task;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// How far a task has come. Whether it is late is another matter: that follows from the day.
public enum Stage {
  OPEN,
  /// Its holder says that it is done.
  REPORTED,
  /// Whoever waits for it says that it is not, and why.
  RETURNED,
  ACCEPTED,
  /// Nobody is to do it any more; with its reason.
  DROPPED;

  /// The whole procedure in one table.
  private static final Map<Stage, Set<Stage>> NEXT =
      Map.of(
          OPEN, EnumSet.of(REPORTED, DROPPED),
          REPORTED, EnumSet.of(ACCEPTED, RETURNED, DROPPED),
          RETURNED, EnumSet.of(REPORTED, DROPPED),
          ACCEPTED, EnumSet.of(RETURNED), // it turned out not to be done
          DROPPED, EnumSet.of(OPEN)); // dropped by mistake

  public boolean mayBecome(Stage next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /// Whether its holder still has something to do.
  public boolean isWithHolder() {
    return this == OPEN || this == RETURNED;
  }
}
