package chungtay.measure;

import chungtay.registry.HouseholdId;
import java.util.List;
import java.util.Optional;

/// A part of a list.
///
/// @param next after whom the next page begins; none if this is the last
public record Page(List<HouseholdId> households, Optional<HouseholdId> next) {

  public Page {
    households = List.copyOf(households);
  }
}
