package chungtay.plan.difficulty.page;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Filters;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.Where.Link;
import chungtay.law.Law;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.PlanId;
import chungtay.plan.difficulty.Difficulties;
import chungtay.plan.difficulty.Difficulty;
import chungtay.plan.difficulty.Standing;
import chungtay.plan.page.Naming;
import chungtay.plan.page.PlanDoors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Difficulties: one's agency's, those that wait for it, and everybody's.
@Controller
class DifficultiesPages {

  private static final int ROWS = 100;

  private final Frames frames;
  private final Editions editions;
  private final Difficulties difficulties;
  private final Naming naming;
  private final Law law;
  private final Officers officers;

  DifficultiesPages(
      Frames frames,
      Editions editions,
      Difficulties difficulties,
      Naming naming,
      Law law,
      Officers officers) {
    this.frames = frames;
    this.editions = editions;
    this.difficulties = difficulties;
    this.naming = naming;
    this.law = law;
    this.officers = officers;
  }

  @May(Right.TOTALS)
  @GetMapping("/{language:vi|en}" + PlanDoors.DIFFICULTIES)
  String difficulties(Address address, Model model) {
    var frame = frames.ofNoPlace(address, Menu.PLAN);
    var asked = DifficultiesAsked.of(frame.address(), officers.post());
    var plans = editions.all().stream().collect(Collectors.toMap(Edition::id, Function.identity()));
    var all = difficulties.all(frame.day());
    var sheet = new Sheet(frame, asked, plans, all);
    model.addAttribute("frame", frame);
    model.addAttribute("page", sheet.page());
    return "plan/difficulties";
  }

  private final class Sheet {

    private final Frame frame;
    private final DifficultiesAsked asked;
    private final Map<PlanId, Edition> plans;
    private final List<Difficulty> all;
    private final List<Difficulty> found;

    private Sheet(
        Frame frame, DifficultiesAsked asked, Map<PlanId, Edition> plans, List<Difficulty> all) {
      this.frame = frame;
      this.asked = asked;
      this.plans = plans;
      this.all = all;
      this.found =
          all.stream().filter(asked::asksFor).sorted(DifficultiesAsked.openFirst()).toList();
    }

    DifficultiesPage page() {
      var rows = found.stream().skip(from()).limit(ROWS).toList();
      var next =
          found.size() > from() + ROWS
              ? Optional.of(frame.address().with("after", key(rows.getLast())).href())
              : Optional.<String>empty();
      return new DifficultiesPage(
          answer(),
          filters(),
          rows(rows),
          raise(),
          next,
          frame.say().of("plan.difficulties.none." + asked.of()));
    }

    private static String key(Difficulty difficulty) {
      return difficulty.id().value().toString();
    }

    /// How many come before the page: those up to the one that the last page ended with.
    private int from() {
      var after = frame.address().parameter("after").orElse("");
      for (var i = 0; i < found.size(); i++) if (key(found.get(i)).equals(after)) return i + 1;
      return 0;
    }

    private Answer answer() {
      var say = frame.say();
      var open = found.stream().filter(one -> one.standing().isOpen()).count();
      return new Answer(
          say.of("plan.difficulties.answer." + asked.of(), found.size(), open),
          say.of("plan.difficulties.terms"));
    }

    private List<Link> raise() {
      if (!officers.may(Right.REPORT) || !frame.day().equals(frame.today())) return List.of();
      return plans.values().stream()
          .map(edition -> {
            var name = frame.say().of("plan.difficulty.raise.of", number(edition));
            var plan = edition.id().value().toString();
            var form = frame.page(PlanDoors.DIFFICULTIES + "/new").with("plan", plan);
            return new Link(name, form.href());
          })
          .toList();
    }

    private static String number(Edition edition) {
      return edition.plan().heading().number();
    }

    private Filters filters() {
      var say = frame.say();
      var here = frame.address().without("after");
      var pressed = new ArrayList<Link>();
      asked
          .standing()
          .ifPresent(one -> pressed.add(new Link(word(one), here.without("state").href())));
      var names = names(all);
      here.parameter("agency")
          .flatMap(id -> named(names, id))
          .ifPresent(name -> pressed.add(new Link(name, here.without("agency").href())));
      here.parameter("task")
          .ifPresent(_ ->
              pressed.add(
                  new Link(say.of("plan.difficulties.of-task"), here.without("task").href())));
      here.parameter("plan")
          .flatMap(id -> named(plans(), id))
          .ifPresent(name -> pressed.add(new Link(name, here.without("plan").href())));
      var menus = new ArrayList<Filters.Menu>();
      menus.add(new Filters.Menu(say.of("plan.difficulties.of." + asked.of()), whose(here)));
      menus.add(new Filters.Menu(say.of("plan.tasks.state"), standings(here)));
      if (names.size() > 1) menus.add(menu("plan.column.who", here, "agency", names));
      if (plans.size() > 1) menus.add(menu("plan.column.plan", here, "plan", plans()));
      return new Filters(pressed, menus, List.of());
    }

    private Map<String, String> plans() {
      return plans.values().stream()
          .collect(Collectors.toMap(one -> one.id().value().toString(), Sheet::number));
    }

    private Map<String, String> names(List<Difficulty> of) {
      var agencies = of.stream().map(Difficulty::by).collect(Collectors.toSet());
      return naming.names(frame.say(), agencies, frame.day()).entrySet().stream()
          .collect(Collectors.toMap(one -> one.getKey().value().toString(), Map.Entry::getValue));
    }

    private static Optional<String> named(Map<String, String> names, String id) {
      return Optional.ofNullable(names.get(id));
    }

    private List<Link> whose(Address here) {
      var say = frame.say();
      return Stream.of(DifficultiesAsked.Of.values())
          .filter(of -> of == DifficultiesAsked.Of.ALL || officers.may(Right.REPORT))
          .map(of ->
              new Link(
                  say.of("plan.difficulties.of." + of), here.with("of", of.inAddress()).href()))
          .toList();
    }

    private List<Link> standings(Address here) {
      return Stream.of(Standing.values())
          .map(one -> new Link(word(one), here.with("state", one.name()).href()))
          .toList();
    }

    private String word(Standing standing) {
      return DifficultyWords.chip(frame.say(), standing).text();
    }

    private Filters.Menu menu(
        String key, Address here, String parameter, Map<String, String> names) {
      var choices =
          names.entrySet().stream()
              .sorted(Map.Entry.comparingByValue())
              .map(one -> new Link(one.getValue(), here.with(parameter, one.getKey()).href()))
              .toList();
      return new Filters.Menu(frame.say().of(key), choices);
    }

    private List<DifficultiesPage.Row> rows(List<Difficulty> rows) {
      var say = frame.say();
      var names = names(rows);
      return rows.stream()
          .map(one ->
              new DifficultiesPage.Row(
                  DifficultyWords.brief(one.words()),
                  frame.page(DifficultyPages.path(one.id())).href(),
                  about(one),
                  names.getOrDefault(one.by().value().toString(), ""),
                  DifficultyWords.waited(say, law.workingCalendar(), one, frame.day()),
                  DifficultyWords.chip(say, one.standing())))
          .toList();
    }

    private String about(Difficulty difficulty) {
      var place = DifficultyWords.about(frame.say(), difficulty.about());
      return Optional.ofNullable(plans.get(difficulty.plan()))
          .map(edition -> number(edition) + ", " + place)
          .orElse(place);
    }
  }
}
