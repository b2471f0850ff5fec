package chungtay.registry;

import chungtay.access.Field;
import chungtay.access.Scope;
import java.util.Optional;

/// A household that a search found, and the member by whom.
///
/// @param by none where it was found by its code
public record Found(HouseholdId household, Optional<Namesake> by) {

  /// Who answers to what was typed.
  public record Namesake(@Personal String name, @Personal Optional<Integer> born, boolean isHead) {}

  /// The same without what a scope does not see: when somebody was born is told with the members.
  Found seenIn(Scope scope) {
    if (scope.sees(Field.MEMBERS)) return this;
    return new Found(
        household, by.map(one -> new Namesake(one.name(), Optional.empty(), one.isHead())));
  }
}
