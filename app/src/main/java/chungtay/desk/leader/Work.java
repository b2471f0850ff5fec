package chungtay.desk.leader;

import chungtay.access.AgencyId;
import chungtay.plan.task.Turn;
import java.util.List;

/// What agencies of a place have to do, where somebody should know of it today.
///
/// @param all how many there are
/// @param late the longest late first
/// @param soon due within days, the first due first
/// @param holders who holds those that are late; who holds most of them first
record Work(int all, List<Turn> late, List<Turn> soon, List<Holder> holders) {

  Work {
    late = List.copyOf(late);
    soon = List.copyOf(soon);
    holders = List.copyOf(holders);
  }

  /// @param tasks how many of the agency's are late; one that several hold counts for each of them
  /// @param days for how long the oldest is
  record Holder(AgencyId agency, int tasks, long days) {}
}
