package chungtay.plan.inspection.page;

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
import chungtay.law.Law;
import chungtay.plan.Editions;
import chungtay.plan.difficulty.page.DifficultyWords;
import chungtay.plan.inspection.FollowUp;
import chungtay.plan.inspection.Inspection;
import chungtay.plan.inspection.Inspection.State;
import chungtay.plan.inspection.Inspections;
import chungtay.plan.page.ClauseWords;
import chungtay.plan.page.Naming;
import chungtay.plan.page.PlanDoors;
import chungtay.plan.task.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Inspections, and what one's agency has to do after them.
@Controller
class InspectionsPages {

  private static final int ROWS = 100;

  private final Frames frames;
  private final Kept kept;
  private final Naming naming;
  private final Law law;
  private final Officers officers;

  InspectionsPages(Frames frames, Kept kept, Naming naming, Law law, Officers officers) {
    this.frames = frames;
    this.kept = kept;
    this.naming = naming;
    this.law = law;
    this.officers = officers;
  }

  /// Where plans and inspections are kept.
  @Component
  record Kept(Editions editions, Inspections inspections) {}

  @May(Right.TOTALS)
  @GetMapping("/{language:vi|en}" + PlanDoors.INSPECTIONS)
  String inspections(Address address, Model model) {
    var frame = frames.ofNoPlace(address, Menu.PLAN);
    var asked = InspectionsAsked.of(frame.address(), officers.post());
    model.addAttribute("frame", frame);
    model.addAttribute("page", new Sheet(frame, asked).page());
    return "plan/inspections";
  }

  private final class Sheet {

    private final Frame frame;
    private final InspectionsAsked asked;
    private final Map<String, String> plans = new LinkedHashMap<>();
    private final List<Inspection> all;
    private final List<Inspection> found;
    private final Map<AgencyId, String> names;

    private Sheet(Frame frame, InspectionsAsked asked) {
      this.frame = frame;
      this.asked = asked;
      var day = frame.day();
      kept.editions()
          .all()
          .forEach(one -> plans.put(key(one.id().value()), one.plan().heading().number()));
      this.all = kept.inspections().all(day);
      this.found =
          all.stream()
              .filter(one -> asked.asksFor(one, day))
              .sorted(InspectionsAsked.urgentFirst(day))
              .toList();
      var agencies = new HashSet<AgencyId>();
      for (var one : all) {
        agencies.addAll(List.of(one.by(), one.of()));
        one.followUps().forEach(followUp -> agencies.add(followUp.who()));
      }
      this.names = naming.names(frame.say(), agencies, day);
    }

    private static String key(Object id) {
      return id.toString();
    }

    InspectionsPage page() {
      var rows = found.stream().skip(from()).limit(ROWS).toList();
      var next =
          found.size() > from() + ROWS
              ? Optional.of(frame.address().with("after", key(rows.getLast().id().value())).href())
              : Optional.<String>empty();
      return new InspectionsPage(
          answer(),
          filters(),
          toDo(),
          rows.stream().map(this::row).toList(),
          planning(),
          next,
          frame.say().of("plan.inspections.none." + asked.of()));
    }

    /// How many come before the page: those up to the one that the last page ended with.
    private int from() {
      var after = frame.address().parameter("after").orElse("");
      for (var i = 0; i < found.size(); i++) {
        if (key(found.get(i).id().value()).equals(after)) return i + 1;
      }
      return 0;
    }

    private Answer answer() {
      var say = frame.say();
      return new Answer(
          say.of(
              "plan.inspections.answer." + asked.of(),
              found.size(),
              count(State.OVERDUE),
              count(State.TO_FOLLOW)),
          say.of("plan.inspections.terms"));
    }

    private long count(State state) {
      return found.stream().filter(one -> one.state(frame.day()) == state).count();
    }

    /// What the agency has to do, then what was reported to it.
    private List<InspectionsPage.ToDo> toDo() {
      return all.stream()
          .flatMap(one -> one.followUps().stream())
          .filter(this::isMine)
          .map(this::toDo)
          .toList();
    }

    private boolean isMine(FollowUp followUp) {
      if (!officers.may(Right.REPORT)) return false;
      var own = asked.agency();
      return followUp.stage().isWithHolder()
          ? own.filter(followUp.who()::equals).isPresent()
          : followUp.stage() == Stage.REPORTED
              && own.filter(followUp.inspector()::equals).isPresent();
    }

    private InspectionsPage.ToDo toDo(FollowUp followUp) {
      var say = frame.say();
      var page = frame.page(InspectionPages.path(followUp.inspection())).href();
      return new InspectionsPage.ToDo(
          DifficultyWords.brief(followUp.what()),
          page + "#" + InspectionPages.anchor(followUp.id()),
          names.getOrDefault(followUp.who(), ""),
          InspectionWords.lastDay(say, law.workingCalendar(), followUp.lastDay()),
          InspectionWords.chip(say, followUp, frame.day()));
    }

    private List<Link> planning() {
      if (!officers.may(Right.ACCEPT) || !frame.day().equals(frame.today())) return List.of();
      return plans.entrySet().stream()
          .map(plan -> {
            var name = frame.say().of("plan.inspection.plan.of", plan.getValue());
            var form = frame.page(PlanDoors.INSPECTIONS + "/new").with("plan", plan.getKey());
            return new Link(name, form.href());
          })
          .toList();
    }

    private Filters filters() {
      var say = frame.say();
      var here = frame.address().without("after");
      var pressed = new ArrayList<Link>();
      asked
          .state()
          .ifPresent(state -> pressed.add(new Link(word(state), here.without("state").href())));
      here.parameter("plan")
          .map(plan -> plans.getOrDefault(plan, ""))
          .filter(name -> !name.isEmpty())
          .ifPresent(name -> pressed.add(new Link(name, here.without("plan").href())));
      var whose =
          Stream.of(InspectionsAsked.Of.values())
              .filter(of -> of == InspectionsAsked.Of.ALL || officers.may(Right.REPORT))
              .map(of ->
                  new Link(
                      say.of("plan.inspections.of." + of), here.with("of", of.inAddress()).href()))
              .toList();
      var states =
          Stream.of(State.values())
              .map(state -> new Link(word(state), here.with("state", state.name()).href()))
              .toList();
      return new Filters(
          pressed,
          List.of(
              new Filters.Menu(say.of("plan.inspections.of." + asked.of()), whose),
              new Filters.Menu(say.of("plan.tasks.state"), states)),
          List.of());
    }

    private String word(State state) {
      return InspectionWords.chip(frame.say(), state).text();
    }

    private InspectionsPage.Row row(Inspection inspection) {
      var say = frame.say();
      return new InspectionsPage.Row(
          names.getOrDefault(inspection.of(), ""),
          frame.page(InspectionPages.path(inspection.id())).href(),
          about(inspection),
          names.getOrDefault(inspection.by(), ""),
          InspectionWords.when(say, inspection),
          InspectionWords.chip(say, inspection.state(frame.day())));
    }

    private String about(Inspection inspection) {
      var say = frame.say();
      var clauses = inspection.planned().clauses();
      var what =
          clauses.isEmpty()
              ? say.of("plan.difficulty.whole")
              : clauses.stream()
                  .map(clause -> ClauseWords.of(say, clause))
                  .collect(Collectors.joining("; "));
      return plans.getOrDefault(key(inspection.plan().value()), "") + ", " + what;
    }
  }
}
