package chungtay.measure;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.law.StandardId;
import chungtay.measure.columns.Standing;
import java.util.BitSet;
import java.util.Optional;

/// Which rows of a standing a scope lets through: what `registry.Visible` says in SQL, said to the
/// columns.
///
/// A question that asks about a field which the scope does not see lets nobody through: that a
/// household is in the list would already tell.
final class Mask {

  private final Scope scope;
  private final Standing standing;
  private final Optional<BitSet> positions;
  private final boolean answered;

  Mask(Scope scope, Standing standing, Filter filter, StandardId standard) {
    if (!scope.day().equals(standing.tree().units().day())) {
      throw new IllegalArgumentException("rows of another day than that of their scope");
    }
    this.scope = scope;
    this.standing = standing;
    this.positions = scope.units().map(standing.tree()::within);
    this.answered = mayAsk(scope, filter, standard);
  }

  boolean isAnswered() {
    return answered;
  }

  /// Whether nobody is kept back.
  boolean isOpen() {
    return answered && scope.isEverybody();
  }

  boolean allows(int row) {
    return answered
        && (positions.isEmpty()
            || positions.get().get(standing.cells().position(standing.cell(row))))
        && (scope.needs().isEmpty() || isInNeed(row))
        && (scope.households().isEmpty()
            || scope.households().get().contains(standing.household(row)));
  }

  private boolean isInNeed(int row) {
    return scope.needs().orElseThrow().entrySet().stream()
        .anyMatch(need -> (standing.lacks(row, need.getKey()) & need.getValue()) != 0);
  }

  private static boolean mayAsk(Scope scope, Filter filter, StandardId standard) {
    var asksOthers = (filter.lacks() & ~scope.indicators(standard)) != 0;
    var asksAll = filter.only().contains(Only.INCOMPLETE);
    var asksHealth = filter.groups().contains(Group.DISABLED);
    var asksGroups = filter.groups().stream().anyMatch(group -> group != Group.DISABLED);
    return (!asksClass(filter) || scope.sees(Field.CLASS))
        && !asksOthers
        && (!asksAll || scope.sees(Field.LACKS))
        && (!asksHealth || scope.sees(Field.HEALTH))
        && (!asksGroups || scope.sees(Field.GROUPS));
  }

  private static boolean asksClass(Filter filter) {
    return filter.householdClass().isPresent()
        || filter.subClass().isPresent()
        || filter.change().isPresent()
        || filter.only().contains(Only.DISAGREEING)
        || filter.only().contains(Only.UNDECIDED);
  }
}
