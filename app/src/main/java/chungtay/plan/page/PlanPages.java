package chungtay.plan.page;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.Where.Link;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.PlanId;
import chungtay.plan.PlanRefusal;
import chungtay.plan.task.Recipients;
import chungtay.plan.task.Turn.Timing;
import chungtay.plan.task.Turns;
import chungtay.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The plans, and one of them read beside its tasks.
@Controller
public class PlanPages {

  public static final String PATH = "/plan";
  private static final String MAPPED = "/{language:vi|en}" + PATH;

  private final Frames frames;
  private final Editions editions;
  private final Turns turns;
  private final PlanSheets sheets;
  private final Recipients recipients;
  private final Officers officers;

  PlanPages(
      Frames frames,
      Editions editions,
      Turns turns,
      PlanSheets sheets,
      Recipients recipients,
      Officers officers) {
    this.frames = frames;
    this.editions = editions;
    this.turns = turns;
    this.sheets = sheets;
    this.recipients = recipients;
    this.officers = officers;
  }

  @May(Right.TOTALS)
  @GetMapping(MAPPED)
  String plans(Address address, Model model) {
    var frame = frames.ofNoPlace(address, Menu.PLAN);
    var say = frame.say();
    var rows = editions.all().stream().map(edition -> row(frame, edition)).toList();
    var answer = new Answer(say.of("plan.plans.answer", rows.size()), say.of("plan.plans.terms"));
    model.addAttribute("frame", frame);
    model.addAttribute("page", new PlansPage(answer, drafts(frame), rows));
    return "plan/plans";
  }

  private Optional<Link> drafts(Frame frame) {
    if (!officers.may(Right.KEEP_PLAN)) return Optional.empty();
    var name = frame.say().of("plan.drafts.door");
    return Optional.of(new Link(name, frame.page(PATH + "/drafts").href()));
  }

  private PlansPage.Row row(Frame frame, Edition edition) {
    var heading = edition.plan().heading();
    var all = turns.on(edition, frame.day());
    var late =
        all.stream()
            .filter(turn -> turn.timing(frame.day(), TaskWords.SOON) == Timing.LATE)
            .count();
    var say = frame.say();
    var count = new Chip(Mood.PLAIN, say.of("plan.count.tasks", all.size()));
    var chips =
        late == 0
            ? List.of(count)
            : List.of(count, new Chip(Mood.BAD, say.of("plan.count.late", late)));
    return new PlansPage.Row(
        heading.number(),
        heading.title().in(say.language()),
        frame.page(PATH + "/" + edition.id().value()).href(),
        frame.format().date(heading.issued()),
        chips);
  }

  @May(Right.TOTALS)
  @GetMapping(MAPPED + "/{plan}")
  String plan(Address address, @PathVariable String plan, Model model) {
    var frame = frames.ofNoPlace(address, Menu.PLAN);
    model.addAttribute("frame", frame);
    model.addAttribute("page", sheets.of(frame, edition(editions, plan)));
    return "plan/plan";
  }

  /// @throws Refused if no plan bears the identity
  public static Edition edition(Editions editions, String text) {
    try {
      var found = editions.find(new PlanId(UUID.fromString(text)));
      if (found.isPresent()) return found.get();
    } catch (IllegalArgumentException e) {
      // Refused below, like an identity that no plan bears.
    }
    throw new Refused(PlanRefusal.NO_SUCH_PLAN, Map.of("plan", text));
  }

  /// Says for the agency of the post that it has the plan.
  @May(Right.REPORT)
  @PostMapping(MAPPED + "/{plan}/acknowledge")
  String acknowledge(Address address, @PathVariable String plan) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.PLAN);
    var edition = edition(editions, plan);
    var post = officers.post().orElseThrow();
    recipients.acknowledge(edition, post, officers.actor(), frame.today());
    return "redirect:" + frame.page(PATH + "/" + plan).href();
  }
}
