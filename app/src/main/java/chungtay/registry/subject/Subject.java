package chungtay.registry.subject;

import chungtay.registry.HouseholdId;
import chungtay.registry.PersonId;
import java.util.List;

/// Everything that is held of one person, as far as a scope goes.
///
/// @param households to which they belong or once belonged, in scope
/// @param beyond how many more are out of scope, and so left out
/// @param facts what was withdrawn among them: who they are first, then their households; of each
///   kind the newest first
public record Subject(PersonId person, List<HouseholdId> households, int beyond, List<Fact> facts) {

  public Subject {
    households = List.copyOf(households);
    facts = List.copyOf(facts);
  }
}
