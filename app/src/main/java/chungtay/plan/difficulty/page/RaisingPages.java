package chungtay.plan.difficulty.page;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.plan.By;
import chungtay.plan.Editions;
import chungtay.plan.difficulty.DifficultyId;
import chungtay.plan.difficulty.RaisingADifficulty;
import chungtay.plan.difficulty.RaisingADifficulty.Raised;
import chungtay.plan.page.PlanDoors;
import chungtay.plan.page.PlanPages;
import chungtay.plan.task.Parts;
import chungtay.plan.task.Recipients;
import chungtay.plan.task.Tasks;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a difficulty is raised.
@Controller
class RaisingPages {

  private static final String MAPPED = "/{language:vi|en}" + PlanDoors.DIFFICULTIES;

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
    var parts = Parts.in(edition, tasks, recipients);
    var places =
        parts.ofPlan().contains(agency)
            ? AboutForm.of(edition, parts.tasksOf(agency)).places(frame, agency)
            : List.<AboutForm.Place>of();
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

  @May(Right.REPORT)
  @PostMapping(MAPPED)
  String raise(Address address, @RequestParam Map<String, String> typed) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.PLAN);
    var edition = PlanPages.edition(editions, typed.getOrDefault("plan", ""));
    var id =
        DifficultyId.parse(typed.getOrDefault("id", ""))
            .orElseGet(() -> new DifficultyId(UuidCreator.getTimeOrderedEpoch()));
    var about =
        AboutForm.of(edition, tasks.of(edition.id())).named(typed.getOrDefault("about", ""));
    var raised =
        new Raised(id, about, typed.getOrDefault("words", ""), typed.getOrDefault("wish", ""));
    var post = officers.post().orElseThrow();
    raising.raise(edition, raised, new By(post, officers.actor(), frame.today()));
    return "redirect:" + frame.page(DifficultyPages.path(id)).href();
  }
}
