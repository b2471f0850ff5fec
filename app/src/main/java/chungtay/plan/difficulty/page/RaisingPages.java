package chungtay.plan.difficulty.page;

import chungtay.access.AgencyId;
import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.difficulty.About;
import chungtay.plan.difficulty.DifficultyId;
import chungtay.plan.difficulty.DifficultyRefusal;
import chungtay.plan.difficulty.RaisingADifficulty;
import chungtay.plan.difficulty.RaisingADifficulty.Raised;
import chungtay.plan.document.Clause;
import chungtay.plan.page.ClauseWords;
import chungtay.plan.page.PlanDoors;
import chungtay.plan.page.PlanPages;
import chungtay.plan.task.Parts;
import chungtay.plan.task.Recipients;
import chungtay.plan.task.Saying.Speaker;
import chungtay.plan.task.Task;
import chungtay.plan.task.Tasks;
import chungtay.refusal.Refused;
import chungtay.wording.Say;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a difficulty is raised.
@Controller
class RaisingPages {

  private static final String MAPPED = "/{language:vi|en}" + PlanDoors.DIFFICULTIES;
  private static final String CLAUSE = "clause:";
  private static final String TASK = "task:";

  private final Frames frames;
  private final Editions editions;
  private final Tasks tasks;
  private final Recipients recipients;
  private final RaisingADifficulty raising;
  private final Officers officers;

  RaisingPages(
      Frames frames,
      Editions editions,
      Tasks tasks,
      Recipients recipients,
      RaisingADifficulty raising,
      Officers officers) {
    this.frames = frames;
    this.editions = editions;
    this.tasks = tasks;
    this.recipients = recipients;
    this.raising = raising;
    this.officers = officers;
  }

  @May(Right.REPORT)
  @GetMapping(MAPPED + "/new")
  String form(Address address, Model model) {
    var frame = frames.ofNoPlace(address, Menu.PLAN);
    var edition = PlanPages.edition(editions, frame.address().parameter("plan").orElse(""));
    var agency = officers.post().orElseThrow().agency().id();
    var places = places(frame, edition, agency);
    var say = frame.say();
    var terms =
        places.isEmpty()
            ? say.of("plan.difficulty.no-part")
            : say.of("plan.difficulty.raise.terms");
    var number = edition.plan().heading().number();
    model.addAttribute("frame", frame);
    model.addAttribute(
        "page",
        new RaisingPage(
            new Answer(say.of("plan.difficulty.raise.of", number), terms),
            "/" + say.language().tag() + PlanDoors.DIFFICULTIES,
            edition.id().value().toString(),
            UuidCreator.getTimeOrderedEpoch().toString(),
            places));
    return "plan/raising";
  }

  /// The whole plan, its clauses, and the tasks of the agency: where it has a part.
  private List<RaisingPage.Place> places(Frame frame, Edition edition, AgencyId agency) {
    var parts = Parts.in(edition, tasks, recipients);
    if (!parts.ofPlan().contains(agency)) return List.of();
    var say = frame.say();
    var chosen =
        frame
            .address()
            .parameter("task")
            .map(task -> TASK + task)
            .or(() -> frame.address().parameter("clause").map(clause -> CLAUSE + clause))
            .orElse("");
    var places = new ArrayList<RaisingPage.Place>();
    places.add(place("", say.of("plan.difficulty.whole"), chosen));
    for (var clause : edition.plan().clauses()) {
      var own = parts.tasksOf(agency).stream().filter(task -> isOf(task, clause)).toList();
      if (!own.isEmpty()) places.add(clause(say, clause, chosen));
      own.stream()
          .filter(task -> task.leads().contains(agency) || chosen.equals(TASK + id(task)))
          .forEach(task -> places.add(task(say, clause, task, chosen)));
    }
    return places;
  }

  private static boolean isOf(Task task, Clause clause) {
    return task.duty().clause().equals(clause.id());
  }

  private static String id(Task task) {
    return task.id().value().toString();
  }

  private static RaisingPage.Place place(String value, String name, String chosen) {
    return new RaisingPage.Place(value, name, value.equals(chosen));
  }

  private static RaisingPage.Place clause(Say say, Clause clause, String chosen) {
    var number = ClauseWords.of(say, clause.id());
    var name = clause.title().map(title -> number + ": " + title.in(say.language())).orElse(number);
    return place(CLAUSE + clause.id().path(), name, chosen);
  }

  private static RaisingPage.Place task(Say say, Clause clause, Task task, String chosen) {
    var what =
        clause.duties().stream()
            .filter(duty -> duty.id().equals(task.duty()))
            .map(duty -> duty.what().in(say.language()))
            .findFirst()
            .orElse("");
    var name = say.of("plan.difficulty.place.task", what, ClauseWords.of(say, clause.id()));
    return place(TASK + id(task), name, chosen);
  }

  @May(Right.REPORT)
  @PostMapping(MAPPED)
  String raise(Address address, @RequestParam Map<String, String> typed) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.PLAN);
    var edition = PlanPages.edition(editions, typed.getOrDefault("plan", ""));
    var id =
        DifficultyId.parse(typed.getOrDefault("id", ""))
            .orElseGet(() -> new DifficultyId(UuidCreator.getTimeOrderedEpoch()));
    var about = about(edition, typed.getOrDefault("about", ""));
    var raised =
        new Raised(id, about, typed.getOrDefault("words", ""), typed.getOrDefault("wish", ""));
    var post = officers.post().orElseThrow();
    raising.raise(edition, raised, new Speaker(post, officers.actor(), frame.today()));
    return "redirect:" + frame.page(DifficultyPages.path(id)).href();
  }

  private About about(Edition edition, String place) {
    if (place.isEmpty()) return new About.WholePlan();
    return Stream.concat(ofClause(edition, place), ofTask(edition, place))
        .findFirst()
        .orElseThrow(() -> new Refused(DifficultyRefusal.NO_SUCH_PLACE_IN_THE_PLAN, Map.of()));
  }

  private static Stream<About> ofClause(Edition edition, String place) {
    return edition.plan().clauses().stream()
        .filter(clause -> place.equals(CLAUSE + clause.id().path()))
        .map(clause -> new About.OfClause(clause.id()));
  }

  private Stream<About> ofTask(Edition edition, String place) {
    return tasks.of(edition.id()).stream()
        .filter(task -> place.equals(TASK + id(task)))
        .map(task -> new About.OfTask(task.id(), task.duty().clause()));
  }
}
