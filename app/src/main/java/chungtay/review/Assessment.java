package chungtay.review;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.audit.ActId;
import chungtay.law.StandardId;
import chungtay.registry.HouseholdId;
import java.time.LocalDate;
import java.util.Optional;

/// What the rules make of a form.
///
/// @param category none where facts are missing
/// @param lawHash of the law files that were applied
public record Assessment(
    HouseholdId household,
    StandardId standard,
    int reviewYear,
    LocalDate assessedOn,
    Form form,
    Optional<Category> category,
    String lawHash,
    ActId recorded) {

  /// The same without what a scope does not see.
  Assessment seenIn(Scope scope) {
    return new Assessment(
        household,
        standard,
        reviewYear,
        assessedOn,
        form.seenIn(scope, scope.indicators(standard)),
        category.filter(_ -> scope.sees(Field.CLASS)),
        lawHash,
        recorded);
  }
}
