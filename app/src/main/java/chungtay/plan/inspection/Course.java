package chungtay.plan.inspection;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// How far an inspection has come. Whether it is overdue, and what follows from it, is another
/// matter.
public enum Course {
  PLANNED,
  CARRIED_OUT,
  /// It will not take place; with its reason.
  CANCELLED;

  /// The whole procedure in one table.
  private static final Map<Course, Set<Course>> NEXT =
      Map.of(
          PLANNED, EnumSet.of(CARRIED_OUT, CANCELLED),
          CARRIED_OUT, EnumSet.noneOf(Course.class),
          CANCELLED, EnumSet.of(PLANNED)); // cancelled by mistake

  public boolean mayBecome(Course next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }
}
