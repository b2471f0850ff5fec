package chungtay.plan.page;

import chungtay.access.AgencyId;
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
import chungtay.place.Unit;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.document.Priority;
import chungtay.plan.inspection.FollowUps;
import chungtay.plan.submission.page.DueToSend;
import chungtay.plan.task.Holders;
import chungtay.plan.task.Stage;
import chungtay.plan.task.Turn;
import chungtay.plan.task.Turn.Timing;
import chungtay.plan.task.Turns;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Tasks: one's agency's, those that wait for it, and everybody's.
@Controller
public class TasksPages {

  public static final String PATH = PlanPages.PATH + "/tasks";
  private static final int ROWS = 100;

  /// What one narrows by, in the order of the menu.
  private static final List<String> STATES =
      List.of(
          Timing.LATE.name(),
          Timing.SOON.name(),
          Stage.OPEN.name(),
          Stage.REPORTED.name(),
          Stage.RETURNED.name(),
          Stage.ACCEPTED.name(),
          Timing.DONE_LATE.name(),
          Stage.DROPPED.name());

  private static final List<String> PRIORITIES =
      Stream.of(Priority.values()).map(Priority::name).toList();

  private final Frames frames;
  private final Editions editions;
  private final Turns turns;
  private final Naming naming;
  private final FollowUps followUps;
  private final Holders holders;
  private final Officers officers;
  private final DueToSend dueToSend;

  TasksPages(
      Frames frames,
      Editions editions,
      Turns turns,
      Naming naming,
      FollowUps followUps,
      Holders holders,
      Officers officers,
      DueToSend dueToSend) {
    this.dueToSend = dueToSend;
    this.frames = frames;
    this.editions = editions;
    this.turns = turns;
    this.naming = naming;
    this.followUps = followUps;
    this.holders = holders;
    this.officers = officers;
  }

  /// A task, and the plan that gives it.
  private record Given(Edition edition, Turn turn) {

    /// What tells it from the others, in an address.
    String key() {
      return turn.task().id().value() + "." + turn.period();
    }
  }

  @May(Right.TOTALS)
  @GetMapping("/{language:vi|en}" + PATH)
  String tasks(Address address, Model model) {
    var frame = frames.ofNoPlace(address, Menu.TASKS);
    var asked = TasksAsked.of(frame.address(), officers.post().map(post -> post.agency().id()));
    var found = found(frame, asked);
    var from = from(found, address);
    var rows = found.stream().skip(from).limit(ROWS).toList();
    var next =
        found.size() > from + ROWS
            ? Optional.of(frame.address().with("after", rows.getLast().key()).href())
            : Optional.<String>empty();
    model.addAttribute("frame", frame);
    model.addAttribute(
        "page",
        new TasksPage(
            answer(frame, asked, found),
            filters(frame, asked),
            afterInspections(frame, asked),
            rows(frame, rows),
            next,
            frame.say().of("plan.tasks.none." + asked.of()),
            toSend(frame, asked)));
    return "plan/tasks";
  }

  /// Among one's tasks stands what one has to do beside them.
  private Optional<Link> afterInspections(Frame frame, TasksAsked asked) {
    if (asked.of() != TasksAsked.Of.MINE || !officers.may(Right.REPORT)) return Optional.empty();
    var toDo = asked.agency().map(agency -> followUps.toDo(agency, frame.day()).size()).orElse(0);
    if (toDo == 0) return Optional.empty();
    var name = frame.say().of("plan.inspection.tasks-strip", toDo);
    return Optional.of(new Link(name, frame.page(PlanDoors.INSPECTIONS).href()));
  }

  /// On the page of one's own tasks alone, for whoever may send.
  private List<DueToSend.Line> toSend(Frame frame, TasksAsked asked) {
    if (asked.of() != TasksAsked.Of.MINE || !officers.may(Right.REPORT)) return List.of();
    return asked.agency().map(agency -> dueToSend.of(frame, agency)).orElse(List.of());
  }

  private List<Given> found(Frame frame, TasksAsked asked) {
    var day = frame.day();
    var plan = frame.address().parameter("plan");
    var order = TasksAsked.urgentFirst(day);
    var found =
        editions.all().stream()
            .filter(edition -> plan.map(edition.id().value().toString()::equals).orElse(true))
            .flatMap(
                edition -> turns.on(edition, day).stream().map(turn -> new Given(edition, turn)))
            .filter(given -> asked.asksFor(given.turn(), day))
            .sorted((one, other) -> order.compare(one.turn(), other.turn()))
            .toList();
    return unit(frame).map(unit -> within(unit, found, day)).orElse(found);
  }

  /// The unit whose committees' tasks are asked for, where the address names one.
  private Optional<Unit> unit(Frame frame) {
    return frame.address().parameter("unit").map(unit -> frames.unit(frame.address(), unit));
  }

  private List<Given> within(Unit unit, List<Given> all, LocalDate day) {
    var leads =
        all.stream()
            .flatMap(given -> given.turn().task().leads().stream())
            .collect(Collectors.toSet());
    var there = holders.within(unit.id(), leads, day);
    return all.stream()
        .filter(given -> given.turn().task().leads().stream().anyMatch(there::contains))
        .toList();
  }

  /// How many of the list come before the page: those up to the one that the last page ended with.
  private static int from(List<Given> found, Address address) {
    var after = address.parameter("after").orElse("");
    for (var i = 0; i < found.size(); i++) if (found.get(i).key().equals(after)) return i + 1;
    return 0;
  }

  private static Answer answer(Frame frame, TasksAsked asked, List<Given> found) {
    var say = frame.say();
    var late =
        found.stream()
            .filter(given -> given.turn().timing(frame.day(), TaskWords.SOON) == Timing.LATE)
            .count();
    return new Answer(
        say.of("plan.tasks.answer." + asked.of(), found.size(), late), say.of("plan.tasks.terms"));
  }

  private Filters filters(Frame frame, TasksAsked asked) {
    var say = frame.say();
    var here = frame.address().without("after");
    var whose =
        Stream.of(TasksAsked.Of.values())
            .filter(of -> of == TasksAsked.Of.ALL || asked.agency().isPresent())
            .map(of ->
                new Link(say.of("plan.tasks.of." + of), here.with("of", of.inAddress()).href()))
            .toList();
    var states =
        STATES.stream()
            .map(state -> new Link(state(say, state), here.with("state", state).href()))
            .toList();
    var priorities =
        PRIORITIES.stream()
            .map(one -> new Link(priority(say, one), here.with("priority", one).href()))
            .toList();
    return new Filters(
        pressed(frame, asked),
        List.of(
            new Filters.Menu(say.of("plan.tasks.of." + asked.of()), whose),
            new Filters.Menu(say.of("plan.tasks.state"), states),
            new Filters.Menu(say.of("plan.tasks.priority"), priorities)),
        List.of());
  }

  /// What the list is narrowed by, each leading to the list without it.
  private List<Link> pressed(Frame frame, TasksAsked asked) {
    var say = frame.say();
    var here = frame.address().without("after");
    var pressed = new ArrayList<Link>();
    asked
        .state()
        .filter(STATES::contains)
        .ifPresent(state -> pressed.add(new Link(state(say, state), here.without("state").href())));
    here.parameter("clause")
        .ifPresent(clause ->
            pressed.add(
                new Link(
                    say.of("plan.clause", clause), here.without("clause").without("duty").href())));
    unit(frame).ifPresent(unit -> pressed.add(new Link(unit.name(), here.without("unit").href())));
    asked
        .priority()
        .filter(PRIORITIES::contains)
        .ifPresent(
            one -> pressed.add(new Link(priority(say, one), here.without("priority").href())));
    asked
        .holder()
        .flatMap(TasksPages::agency)
        .map(one -> naming.names(say, List.of(one), frame.day()).get(one))
        .ifPresent(name -> pressed.add(new Link(name, here.without("holder").href())));
    return pressed;
  }

  private static Optional<AgencyId> agency(String text) {
    try {
      return Optional.of(new AgencyId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String priority(Say say, String name) {
    return say.of("plan.priority." + name);
  }

  private static String state(Say say, String state) {
    return say.of("plan.state." + state);
  }

  private List<TasksPage.Row> rows(Frame frame, List<Given> rows) {
    var say = frame.say();
    var agencies =
        rows.stream()
            .flatMap(given -> given.turn().task().leads().stream())
            .collect(Collectors.toSet());
    var names = naming.names(say, agencies, frame.day());
    return rows.stream()
        .map(given -> {
          var turn = given.turn();
          var task = frame.page(TaskPages.path(turn.task().id()));
          return new TasksPage.Row(
              turn.duty().what().in(say.language()),
              task.with("period", turn.period().toString()).href(),
              ClauseWords.of(say, turn.duty().id().clause()),
              turn.task().leads().stream()
                  .map((AgencyId one) -> names.getOrDefault(one, ""))
                  .sorted()
                  .collect(Collectors.joining(", ")),
              TaskWords.due(say, turn),
              TaskWords.chip(say, turn, frame.day()));
        })
        .toList();
  }
}
