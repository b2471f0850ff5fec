package chungtay.plan.inspection.page;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.plan.By;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.difficulty.page.AboutForm;
import chungtay.plan.document.ClauseId;
import chungtay.plan.inspection.Inspectable;
import chungtay.plan.inspection.InspectionId;
import chungtay.plan.inspection.InspectionRefusal;
import chungtay.plan.inspection.PlanningAnInspection;
import chungtay.plan.inspection.PlanningAnInspection.Planning;
import chungtay.plan.page.Naming;
import chungtay.plan.page.PlanDoors;
import chungtay.plan.page.PlanPages;
import chungtay.refusal.Refused;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where an inspection is planned.
@Controller
class PlanningPages {

  private static final String MAPPED = "/{language:vi|en}" + PlanDoors.INSPECTIONS;

  private final Frames frames;
  private final Editions editions;
  private final Inspectable inspectable;
  private final PlanningAnInspection planning;
  private final Naming naming;
  private final Officers officers;

  PlanningPages(
      Frames frames,
      Editions editions,
      Inspectable inspectable,
      PlanningAnInspection planning,
      Naming naming,
      Officers officers) {
    this.frames = frames;
    this.editions = editions;
    this.inspectable = inspectable;
    this.planning = planning;
    this.naming = naming;
    this.officers = officers;
  }

  @May(Right.ACCEPT)
  @GetMapping(MAPPED + "/new")
  String form(Address address, Model model) {
    var frame = frames.ofNoPlace(address, Menu.PLAN);
    var edition = PlanPages.edition(editions, frame.address().parameter("plan").orElse(""));
    var say = frame.say();
    var of = inspected(frame, edition);
    var terms = of.isEmpty() ? "plan.inspection.plan.nobody" : "plan.inspection.plan.terms";
    var number = edition.plan().heading().number();
    model.addAttribute("frame", frame);
    model.addAttribute(
        "page",
        new PlanningPage(
            new Answer(say.of("plan.inspection.plan.of", number), say.of(terms)),
            "/" + say.language().tag() + PlanDoors.INSPECTIONS,
            edition.id().value().toString(),
            UuidCreator.getTimeOrderedEpoch().toString(),
            of,
            clauses(frame, edition),
            frame.today().toString()));
    return "plan/planning";
  }

  private List<AboutForm.Place> inspected(Frame frame, Edition edition) {
    var post = officers.post().orElseThrow();
    var chosen = frame.address().parameter("agency").orElse("");
    var agencies = inspectable.by(edition, post, frame.today());
    return naming.names(frame.say(), agencies, frame.day()).entrySet().stream()
        .map(one -> {
          var id = one.getKey().value().toString();
          return new AboutForm.Place(id, one.getValue(), id.equals(chosen));
        })
        .sorted(Comparator.comparing(AboutForm.Place::name))
        .toList();
  }

  /// Those that give somebody something to do.
  private static List<AboutForm.Place> clauses(Frame frame, Edition edition) {
    return edition.plan().clauses().stream()
        .filter(clause -> !clause.duties().isEmpty())
        .map(clause -> {
          var path = clause.id().path();
          var chosen = frame.address().parameter("clause").filter(path::equals).isPresent();
          return new AboutForm.Place(path, AboutForm.name(frame.say(), clause), chosen);
        })
        .toList();
  }

  @May(Right.ACCEPT)
  @PostMapping(MAPPED)
  String plan(Address address, @RequestParam MultiValueMap<String, String> form) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.PLAN);
    var typed = form.toSingleValueMap();
    var edition = PlanPages.edition(editions, typed.getOrDefault("plan", ""));
    var id =
        InspectionId.parse(typed.getOrDefault("id", ""))
            .orElseGet(() -> new InspectionId(UuidCreator.getTimeOrderedEpoch()));
    var first = Typed.day(typed, "first");
    var hasLast = !typed.getOrDefault("last", "").isBlank();
    var planned =
        new Planning(
            id,
            Typed.agency(typed, "of"),
            clauses(form.getOrDefault("clause", List.of())),
            first,
            hasLast ? Typed.day(typed, "last") : first,
            typed.getOrDefault("team", ""),
            typed.getOrDefault("reason", ""));
    var post = officers.post().orElseThrow();
    planning.plan(edition, planned, new By(post, officers.actor(), frame.today()));
    return "redirect:" + frame.page(InspectionPages.path(id)).href();
  }

  private static List<ClauseId> clauses(List<String> paths) {
    return paths.stream()
        .distinct()
        .map(path ->
            clause(path).orElseThrow(() -> new Refused(InspectionRefusal.NO_SUCH_CLAUSE, Map.of())))
        .toList();
  }

  private static Optional<ClauseId> clause(String path) {
    try {
      return Optional.of(new ClauseId(path));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
