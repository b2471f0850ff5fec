package chungtay.desk.search;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.desk.Openings;
import chungtay.desk.Openings.Opening;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.registry.Card;
import chungtay.registry.Found;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Households as they are found while somebody types: search before create.
///
/// An answer that shows somebody is an opening of personal data and leaves a line of whom it
/// showed; what was typed is a name or a number of somebody and stands in no line. The field asks
/// when its writer pauses, so a line is written for a pause and not for a letter.
@Controller
class SearchPages {

  static final String PATH = "/desk/search";
  static final String SUGGESTED = "registry.suggest";

  private static final int LETTERS_AT_LEAST = 2;
  private static final int SHOWN = 8;

  private final Frames frames;
  private final Places places;
  private final Households households;
  private final Officers officers;
  private final Openings openings;

  SearchPages(
      Frames frames, Places places, Households households, Officers officers, Openings openings) {
    this.frames = frames;
    this.places = places;
    this.households = households;
    this.officers = officers;
    this.openings = openings;
  }

  /// What stands below the field. Whom it shows is written down.
  @May(Right.LOOK)
  @GetMapping("/{language:vi|en}" + PATH)
  String suggestions(Address address, HttpServletResponse response, Model model) {
    response.setHeader("Cache-Control", "no-store");
    var frame = frames.ofNoPlace(address, Menu.HOUSEHOLDS);
    var text = address.parameter("q").orElse("").strip();
    model.addAttribute("frame", frame);
    model.addAttribute("page", page(frame, text));
    return "desk/search";
  }

  private SearchPage page(Frame frame, String text) {
    if (text.length() < LETTERS_AT_LEAST) {
      return new SearchPage(frame.say().of("desk.search.more"), List.of(), Optional.empty());
    }
    var scope = officers.scope("search", frame.day());
    var found = households.search(text, SHOWN, scope);
    var cards =
        households.cards(found.stream().map(Found::household).toList(), scope).stream()
            .collect(Collectors.toMap(Card::id, Function.identity()));
    var shown = found.stream().filter(one -> cards.containsKey(one.household())).toList();
    if (shown.isEmpty()) {
      return new SearchPage(frame.say().of("desk.search.nobody"), List.of(), Optional.empty());
    }
    noted(shown.stream().map(Found::household).toList(), scope.purpose());
    var units = places.on(frame.day());
    return new SearchPage(
        frame.say().of("desk.search.shown", shown.size()),
        shown.stream().map(one -> suggestion(frame, units, one, cards)).toList(),
        Optional.of(frame.page("/desk/list").with("q", text).href()));
  }

  private void noted(List<HouseholdId> shown, String purpose) {
    openings.noted(
        new Opening(SUGGESTED, "", purpose),
        Map.of("households", shown.stream().map(HouseholdId::value).toList()));
  }

  private static SearchPage.Suggestion suggestion(
      Frame frame, Units units, Found found, Map<HouseholdId, Card> cards) {
    var say = frame.say();
    var card = cards.get(found.household());
    if (card == null) throw new IllegalArgumentException("no card of " + found.household());
    var head = card.head().orElseGet(() -> say.of("desk.list.not-said"));
    return new SearchPage.Suggestion(
        frame.page("/desk/household/" + found.household().value()).href(),
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
