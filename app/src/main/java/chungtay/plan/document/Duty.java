package chungtay.plan.document;

import chungtay.law.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One thing that a plan tells somebody to do.
///
/// @param requested asked for and not ordered ("Đề nghị"): it never counts as late
/// @param priority for whom first
/// @param refersTo acts whose text says more
public record Duty(
    DutyId id,
    Words what,
    Parties parties,
    Due due,
    Optional<ReportTo> report,
    boolean requested,
    Set<Priority> priority,
    List<String> refersTo) {

  public Duty {
    priority = Set.copyOf(priority);
    refersTo = List.copyOf(refersTo);
  }
}
