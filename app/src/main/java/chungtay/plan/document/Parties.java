package chungtay.plan.document;

import java.util.List;
import java.util.Optional;

/// Who does a duty, and with whom.
///
/// @param leads each holds the duty for itself, unless they hold it jointly; none where the plan
///   names nobody
/// @param jointly the plan names several and lets none of them lead
/// @param through who is to see to it, where the plan speaks to it about the holder
public record Parties(
    List<Assignee> leads, boolean jointly, List<Assignee> with, Optional<Assignee> through) {

  public Parties {
    leads = List.copyOf(leads);
    with = List.copyOf(with);
    if (jointly && leads.size() < 2) {
      throw new IllegalArgumentException("jointly, but held by " + leads);
    }
  }
}
