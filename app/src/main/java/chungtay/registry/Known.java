package chungtay.registry;

import chungtay.access.Field;
import chungtay.access.Scope;
import java.util.Optional;

/// What is known of a household as a whole on a day; empty is "no list says".
///
/// @param collective whether it is collective housing, outside every class
public record Known(
    Optional<Integer> persons,
    Optional<Boolean> ethnicMinority,
    Optional<Boolean> noLabour,
    Optional<Boolean> merit,
    Optional<Boolean> disabled,
    Optional<Boolean> farming,
    boolean collective) {

  /// The same without what a scope does not see.
  Known seenIn(Scope scope) {
    return new Known(
        persons,
        ethnicMinority.filter(_ -> scope.sees(Field.GROUPS)),
        noLabour.filter(_ -> scope.sees(Field.GROUPS)),
        merit.filter(_ -> scope.sees(Field.GROUPS)),
        disabled.filter(_ -> scope.sees(Field.HEALTH)),
        farming.filter(_ -> scope.sees(Field.GROUPS)),
        collective);
  }
}
