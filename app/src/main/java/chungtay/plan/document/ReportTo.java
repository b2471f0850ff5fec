package chungtay.plan.document;

import java.util.List;
import java.util.Optional;

/// Whom the results of a duty are reported to.
///
/// @param via through whose hands ("qua Sở Lao động - Thương binh và Xã hội")
public record ReportTo(List<Assignee> to, Optional<Assignee> via) {

  public ReportTo {
    to = List.copyOf(to);
    if (to.isEmpty()) throw new IllegalArgumentException("reported to nobody");
  }
}
