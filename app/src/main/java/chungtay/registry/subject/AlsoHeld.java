package chungtay.registry.subject;

import chungtay.registry.HouseholdId;
import chungtay.registry.PersonId;
import java.util.List;

/// What another room holds of people's households: whoever keeps something of households, of
/// whatever kind, tells it here, or the answer to a person leaves it out.
public interface AlsoHeld {

  /// What is held of a person's households on days on which they belonged to them, the newest
  /// first.
  List<Fact> of(PersonId person, List<HouseholdId> households);
}
