package chungtay.plan.task;

import chungtay.access.AgencyId;
import chungtay.plan.document.DutyId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A duty as an agency has it, or several that hold it jointly.
///
/// @param duty what it is known by from edition to edition
/// @param leads who holds it
/// @param with who helps
/// @param waiting whom it is reported to first; they accept it or give it back
public record Task(
    TaskId id, DutyId duty, Set<AgencyId> leads, Set<AgencyId> with, AgencyId waiting) {

  public Task {
    leads = Set.copyOf(leads);
    with = Set.copyOf(with);
    if (leads.isEmpty()) throw new IllegalArgumentException(duty + " is nobody's task");
  }

  /// The same by the identity of one that stands already, if there is one.
  Task as(@Nullable Task standing) {
    return standing == null ? this : new Task(standing.id(), duty, leads, with, waiting);
  }
}
