package chungtay.plan.draft;

import chungtay.plan.reader.source.Place;
import chungtay.plan.reader.source.Reason;
import chungtay.plan.reader.source.Sureness;
import java.util.Optional;
import java.util.Set;

/// Where a piece was read, and what speaks against being certain of it.
///
/// @param place none for what an officer added
public record Origin(Optional<Place> place, Set<Reason> reasons) {

  /// Of what an officer added.
  public static final Origin OFFICER = new Origin(Optional.empty(), Set.of());

  public Origin {
    reasons = Set.copyOf(reasons);
  }

  public static Origin at(Place place, Set<Reason> reasons) {
    return new Origin(Optional.of(place), reasons);
  }

  public Sureness sureness() {
    return Sureness.of(reasons);
  }
}
