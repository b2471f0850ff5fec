package chungtay.desk.household;

import chungtay.access.Scope;
import chungtay.law.Indicator;
import chungtay.law.PovertyStandard;
import chungtay.place.Level;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.registry.Card;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.review.Assessment;
import chungtay.review.Decision;
import chungtay.review.Standings;
import chungtay.review.Standings.Standing;
import chungtay.wording.Say;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Makes the rows of a list, for the page and for its files.
@Component
class ListRows {

  private final Households households;
  private final Standings standings;

  ListRows(Households households, Standings standings) {
    this.households = households;
    this.standings = standings;
  }

  /// A household with what counts and what is computed on the day.
  record Line(
      Card card,
      Standing standing,
      Optional<Unit> village,
      Optional<Unit> commune,
      Optional<Unit> district) {

    Optional<Decision> decision() {
      return standing.decision();
    }

    Optional<Assessment> assessment() {
      return standing.assessment();
    }

    List<Indicator> lacking(PovertyStandard standard) {
      return assessment().stream()
          .flatMap(made ->
              standard.indicators().stream()
                  .filter(indicator -> (made.form().lacks() & indicator.bit()) != 0))
          .toList();
    }

    /// Whether no form says anything of what the household lacks.
    boolean lackingIsUnknown() {
      return assessment().map(made -> made.form().known() == 0).orElse(true);
    }
  }

  /// The lines of the given households, in their order.
  List<Line> of(List<HouseholdId> ids, Units units, PovertyStandard standard, Scope scope) {
    var cards = households.cards(ids, scope);
    var standing = standings.of(ids, standard.id(), scope);
    return cards.stream()
        .map(card ->
            new Line(
                card,
                Objects.requireNonNull(standing.get(card.id())),
                unit(units, card.unit(), Level.VILLAGE),
                unit(units, card.unit(), Level.COMMUNE),
                unit(units, card.unit(), Level.DISTRICT)))
        .toList();
  }

  private static Optional<Unit> unit(Units units, Optional<UnitId> where, Level level) {
    return where
        .filter(id -> units.find(id).isPresent())
        .flatMap(id -> ancestorOrSelf(units, id, level));
  }

  private static Optional<Unit> ancestorOrSelf(Units units, UnitId id, Level level) {
    return units.path(id).stream().filter(unit -> unit.level() == level).findFirst();
  }

  /// What is lacked, in the order of the act, as people call it.
  static String names(List<Indicator> lacking, Say say) {
    return lacking.stream()
        .map(indicator -> say.of("desk.lack." + indicator.code()))
        .collect(Collectors.joining(", "));
  }
}
