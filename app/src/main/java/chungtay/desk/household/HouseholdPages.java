package chungtay.desk.household;

import chungtay.access.Field;
import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.access.Scope;
import chungtay.classification.Standards;
import chungtay.desk.DeskRefusal;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.Units;
import chungtay.refusal.Refused;
import chungtay.registry.Household;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.review.Assessments;
import chungtay.review.Decisions;
import chungtay.review.Disagreement;
import chungtay.wording.Say;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One household: who belongs to it, its class under each standard and why, what happened to it.
@Controller
class HouseholdPages {

  private final Frames frames;
  private final Places places;
  private final Households households;
  private final Decisions decisions;
  private final Assessments assessments;
  private final Standards standards;
  private final Officers officers;

  HouseholdPages(
      Frames frames, Places places, Rooms rooms, Standards standards, Officers officers) {
    this.frames = frames;
    this.places = places;
    this.households = rooms.households();
    this.decisions = rooms.decisions();
    this.assessments = rooms.assessments();
    this.standards = standards;
    this.officers = officers;
  }

  /// Where a household's truth is kept.
  @Component
  record Rooms(Households households, Decisions decisions, Assessments assessments) {}

  /// The household as it stood on the day of the address. That it was opened is written down.
  @May(Right.LOOK)
  @GetMapping("/{language:vi|en}/desk/household/{id}")
  String household(
      Address address, @PathVariable String id, HttpServletRequest request, Model model) {
    var day = address.day();
    var scope = officers.scope("page", day);
    var actor = officers.actor(request.getRemoteAddr());
    var household = households.open(id(id), actor, scope);
    var units = places.on(day);
    var unit = household.card().unit().flatMap(units::find);
    var frame =
        unit.map(one -> frames.of(address, Menu.HOUSEHOLDS, one.id()))
            .orElseGet(() -> frames.ofNoPlace(address, Menu.HOUSEHOLDS));
    model.addAttribute("frame", frame);
    model.addAttribute("page", page(frame, household, units, scope));
    return "desk/household";
  }

  private static HouseholdId id(String text) {
    try {
      return new HouseholdId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new Refused(DeskRefusal.HOUSEHOLD_UNREADABLE, Map.of("household", text));
    }
  }

  private HouseholdPage page(Frame frame, Household household, Units units, Scope scope) {
    var say = frame.say();
    var id = household.card().id();
    var verdicts =
        new Verdicts(frame, standards, scope, decisions.all(id, scope), assessments.all(id, scope));
    var story = new HouseholdStory(say, places, frame.day());
    return new HouseholdPage(
        new Answer(
            headline(say, household),
            terms(say, household, units),
            chips(say, verdicts, household)),
        new HouseholdPage.Shown(
            scope.sees(Field.CLASS),
            scope.sees(Field.MEMBERS),
            scope.sees(Field.GROUPS),
            scope.sees(Field.IDENTITY)),
        verdicts.grounds(),
        disagreement(say, id, scope),
        verdicts.lacking(),
        new HouseholdFacts(say, scope).of(household),
        HouseholdFacts.members(say, household),
        story.of(household, verdicts));
  }

  private static String headline(Say say, Household household) {
    var name = household.card().head().orElse(say.of("desk.list.not-said"));
    return say.of("desk.household.title", name);
  }

  private static String terms(Say say, Household household, Units units) {
    var parts = new ArrayList<String>();
    household.card().unit().ifPresent(unit -> parts.add(where(units.path(unit))));
    household
        .card()
        .known()
        .persons()
        .ifPresent(persons -> parts.add(say.of("desk.household.persons", persons)));
    household.card().code().ifPresent(code -> parts.add(say.of("desk.household.code", code)));
    return String.join(" · ", parts);
  }

  /// From the village up, without the province.
  private static String where(List<Unit> path) {
    return path.reversed().stream()
        .filter(unit -> unit.parent().isPresent())
        .map(Unit::name)
        .collect(Collectors.joining(", "));
  }

  private static List<Chip> chips(Say say, Verdicts verdicts, Household household) {
    var chips = new ArrayList<>(verdicts.chips());
    var known = household.card().known();
    flag(say, chips, known.merit(), "MERIT");
    flag(say, chips, known.ethnicMinority(), "ETHNIC_MINORITY");
    flag(say, chips, known.noLabour(), "NO_LABOUR");
    flag(say, chips, known.disabled(), "DISABLED");
    return chips;
  }

  private static void flag(Say say, List<Chip> chips, Optional<Boolean> known, String group) {
    if (known.orElse(false)) chips.add(new Chip(Chip.Mood.PLAIN, say.of("desk.group." + group)));
  }

  private Optional<String> disagreement(Say say, HouseholdId id, Scope scope) {
    var words = new ClassWords(say);
    return decisions.disagreements(id, scope).stream()
        .findFirst()
        .map(one -> told(say, words, one));
  }

  private static String told(Say say, ClassWords words, Disagreement one) {
    return say.of(
        "desk.household.disagreement",
        words.within(Optional.of(one.decision().category())),
        words.within(one.assessment().category()));
  }
}
