package chungtay.desk.search;

import chungtay.access.Officers;
import chungtay.desk.Openings;
import chungtay.desk.Openings.Opening;
import chungtay.frame.Frame;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.registry.Card;
import chungtay.registry.Found;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Households that answer to what somebody types.
///
/// An answer that shows somebody is an opening of personal data and leaves a line of whom it
/// showed; what was typed is a name or a number of somebody and stands in no line.
@Component
public class Suggestions {

  static final String SUGGESTED = "registry.suggest";

  private static final int SHOWN = 8;

  private final Places places;
  private final Households households;
  private final Officers officers;
  private final Openings openings;

  Suggestions(Places places, Households households, Officers officers, Openings openings) {
    this.places = places;
    this.households = households;
    this.officers = officers;
    this.openings = openings;
  }

  /// The best first.
  ///
  /// @param purpose of looking, as the line says it
  /// @param href where each leads
  public List<SearchPage.Suggestion> of(
      Frame frame, String text, String purpose, Function<HouseholdId, String> href) {
    var scope = officers.scope(purpose, frame.day());
    var found = households.search(text, SHOWN, scope);
    var cards =
        households.cards(found.stream().map(Found::household).toList(), scope).stream()
            .collect(Collectors.toMap(Card::id, Function.identity()));
    var shown = found.stream().filter(one -> cards.containsKey(one.household())).toList();
    if (shown.isEmpty()) return List.of();
    noted(shown.stream().map(Found::household).toList(), purpose);
    var units = places.on(frame.day());
    return shown.stream()
        .map(one -> suggestion(frame, units, one, cards, href.apply(one.household())))
        .toList();
  }

  private void noted(List<HouseholdId> shown, String purpose) {
    openings.noted(
        new Opening(SUGGESTED, "", purpose),
        Map.of("households", shown.stream().map(HouseholdId::value).toList()));
  }

  private static SearchPage.Suggestion suggestion(
      Frame frame, Units units, Found found, Map<HouseholdId, Card> cards, String href) {
    var say = frame.say();
    var card = cards.get(found.household());
    if (card == null) throw new IllegalArgumentException("no card of " + found.household());
    var head = card.head().orElseGet(() -> say.of("desk.list.not-said"));
    return new SearchPage.Suggestion(
        href,
        found.by().map(Found.Namesake::name).orElse(head),
        found.by().flatMap(Found.Namesake::born).map(String::valueOf).orElse(""),
        found
            .by()
            .filter(one -> !one.isHead())
            .map(_ -> say.of("desk.search.household", head))
            .orElse(""),
        place(units, card));
  }

  private static String place(Units units, Card card) {
    return Stream.concat(
            card.code().stream(), card.unit().stream().flatMap(unit -> where(units, unit)))
        .collect(Collectors.joining(" · "));
  }

  private static Stream<String> where(Units units, UnitId home) {
    return units.path(home).reversed().stream()
        .filter(unit -> unit.level().compareTo(Level.COMMUNE) >= 0)
        .map(Unit::name);
  }
}
