package chungtay.plan.submission;

import chungtay.access.AgencyId;
import chungtay.plan.PlanId;
import java.time.LocalDate;
import java.util.List;

/// Agencies were reminded of what they have not sent; published once the reminders are committed,
/// for whoever tells people.
public record Reminded(PlanId plan, AgencyId by, LocalDate day, List<Of> all) {

  public Reminded {
    all = List.copyOf(all);
  }

  /// @param asked the code of what is asked
  public record Of(AgencyId agency, String asked, LocalDate period) {}
}
