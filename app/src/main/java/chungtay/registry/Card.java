package chungtay.registry;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.place.UnitId;
import java.util.Optional;

/// A household in a line: what a list shows of it on a day.
///
/// @param code by which lists know it
/// @param head the name of its head
/// @param unit where it lives: the village, or the commune when no list names a village
public record Card(
    HouseholdId id,
    Optional<String> code,
    @Personal Optional<String> head,
    Optional<UnitId> unit,
    Known known) {

  /// The same without what a scope does not see.
  Card seenIn(Scope scope) {
    var isNamed = scope.sees(Field.NAME);
    return new Card(
        id,
        code.filter(_ -> isNamed),
        head.filter(_ -> isNamed),
        unit.filter(_ -> isNamed),
        known.seenIn(scope));
  }
}
