package chungtay.desk.household;

import chungtay.access.Areas;
import chungtay.access.Field;
import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.access.Scope;
import chungtay.audit.Actor;
import chungtay.classification.Standards;
import chungtay.desk.DeskRefusal;
import chungtay.desk.event.EventForms;
import chungtay.desk.household.HouseholdPage.Fact;
import chungtay.desk.need.NeedWords;
import chungtay.desk.paper.PaperSheets;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.Where.Link;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.Units;
import chungtay.plan.need.NeedKinds;
import chungtay.plan.need.StatedNeeds;
import chungtay.refusal.Refused;
import chungtay.registry.Card;
import chungtay.registry.Household;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.registry.IdentityNumber;
import chungtay.registry.PersonId;
import chungtay.registry.event.Events;
import chungtay.registry.event.Kind;
import chungtay.review.Assessments;
import chungtay.review.Decisions;
import chungtay.review.Disagreement;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One household: who belongs to it, its class under each standard and why, what happened to it.
@Controller
class HouseholdPages {

  private static final String PATH = "/{language:vi|en}/desk/household/{id}";

  private final Frames frames;
  private final Places places;
  private final Households households;
  private final Decisions decisions;
  private final Assessments assessments;
  private final Events events;
  private final PaperSheets papers;
  private final Areas areas;
  private final StatedNeeds needs;
  private final NeedKinds kinds;
  private final Standards standards;
  private final Officers officers;

  HouseholdPages(
      Frames frames, Places places, Rooms rooms, Standards standards, Officers officers) {
    this.frames = frames;
    this.places = places;
    this.households = rooms.households();
    this.decisions = rooms.decisions();
    this.assessments = rooms.assessments();
    this.events = rooms.events();
    this.papers = rooms.papers();
    this.areas = rooms.areas();
    this.needs = rooms.needs();
    this.kinds = rooms.kinds();
    this.standards = standards;
    this.officers = officers;
  }

  /// Where a household's truth is kept.
  @Component
  record Rooms(
      Households households,
      Decisions decisions,
      Assessments assessments,
      Events events,
      PaperSheets papers,
      Areas areas,
      StatedNeeds needs,
      NeedKinds kinds) {}

  /// The household as it stood on the day of the address. That it was opened is written down.
  @May(Right.LOOK)
  @GetMapping(PATH)
  String household(Address address, @PathVariable String id, Model model) {
    var asked = asked(address);
    shown(address, households.open(id(id), asked.actor(), asked.scope()), Map.of(), asked, model);
    return "desk/household";
  }

  /// The same with one identity number whole. Nobody keeps this page: it has no address.
  @May(Right.LOOK)
  @PostMapping(PATH)
  String revealed(Address address, @PathVariable String id, Wanted wanted, Model model) {
    var day = frames.ofNoPlace(address.with("day", wanted.day()), Menu.HOUSEHOLDS).day();
    var here = address.on(day);
    var asked = asked(here);
    var member = new PersonId(wanted.person());
    var number = households.reveal(id(id), member, asked.actor(), asked.scope());
    var household = households.open(id(id), asked.actor(), asked.scope());
    shown(here, household, Map.of(member, number), asked, model);
    return "desk/household";
  }

  /// Whose number, on the page of which day.
  record Wanted(UUID person, String day) {}

  /// Who asks for a page, and what they may see.
  private record Asked(Actor actor, Scope scope) {}

  private Asked asked(Address address) {
    return new Asked(officers.actor(), officers.scope("page", address.day()));
  }

  private void shown(
      Address address,
      Household household,
      Map<PersonId, IdentityNumber> revealed,
      Asked asked,
      Model model) {
    var unit = household.card().unit().flatMap(places.on(address.day())::find);
    var frame =
        unit.map(one -> frames.of(address, Menu.HOUSEHOLDS, one.id()))
            .orElseGet(() -> frames.ofNoPlace(address, Menu.HOUSEHOLDS));
    model.addAttribute("frame", frame);
    model.addAttribute("page", page(frame, household, revealed, asked.scope()));
  }

  private static HouseholdId id(String text) {
    try {
      return new HouseholdId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new Refused(DeskRefusal.HOUSEHOLD_UNREADABLE, Map.of("household", text));
    }
  }

  private HouseholdPage page(
      Frame frame, Household household, Map<PersonId, IdentityNumber> revealed, Scope scope) {
    var say = frame.say();
    var units = places.on(frame.day());
    var facts = new HouseholdFacts(say, scope);
    var id = household.card().id();
    var verdicts =
        new Verdicts(frame, standards, scope, decisions.all(id, scope), assessments.all(id, scope));
    var story = new HouseholdStory(frame, places);
    var sheet = papers.of(frame, id, scope);
    return new HouseholdPage(
        new Answer(
            headline(say, household),
            terms(say, household, units),
            chips(say, verdicts, household)),
        new HouseholdPage.Shown(
            scope.sees(Field.CLASS),
            scope.sees(Field.MEMBERS),
            scope.sees(Field.GROUPS),
            scope.sees(Field.IDENTITY),
            scope.fields().containsAll(EnumSet.allOf(Field.class))),
        new HouseholdPage.Why(verdicts.grounds(), disagreement(say, id, scope)),
        verdicts.lacking(),
        facts.of(household, need(frame, id, scope)),
        facts.members(household, revealed),
        story.of(household, verdicts, events.of(id, scope), sheet.kept()),
        new HouseholdPage.Work(
            tellings(frame, id, scope), sheet, responsible(frame, household.card())));
  }

  /// What it said that it needs, for whoever sees the classes and lacks that such words tell of.
  private Optional<String> need(Frame frame, HouseholdId id, Scope scope) {
    if (!scope.sees(Field.CLASS) || !scope.sees(Field.LACKS)) return Optional.empty();
    var words = new NeedWords(kinds, frame.say());
    return Optional.ofNullable(needs.of(List.of(id), frame.day()).get(id)).map(words::of);
  }

  private List<Fact> responsible(Frame frame, Card card) {
    var language = frame.say().language();
    return card.unit().map(home -> areas.over(home, frame.day())).orElse(List.of()).stream()
        .sorted(Comparator.comparing(Post::role))
        .map(post ->
            new Fact(
                frame.say().of("access.role." + post.role()),
                post.account().name() + " · " + post.agency().shortName().in(language)))
        .toList();
  }

  /// Where it is told what happened, for whoever may tell it.
  private List<Link> tellings(Frame frame, HouseholdId household, Scope scope) {
    if (!officers.may(Right.PROPOSE) || !scope.sees(Field.MEMBERS)) return List.of();
    return Stream.of(Kind.values())
        .filter(kind -> kind != Kind.UNDO)
        .map(kind ->
            new Link(
                frame.say().of("desk.event.kind." + kind),
                frame.page(EventForms.path(household, kind)).href()))
        .toList();
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
