package chungtay.plan.page;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.PlanRefusal;
import chungtay.plan.document.Due;
import chungtay.plan.task.ReviewDays;
import chungtay.plan.task.Saying;
import chungtay.plan.task.Stage;
import chungtay.plan.task.TaskId;
import chungtay.plan.task.Tasks;
import chungtay.plan.task.Turn;
import chungtay.plan.task.Turns;
import chungtay.refusal.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One task: what is to be done, what was said of it, and what one may say of it oneself.
@Controller
public class TaskPages {

  static final String PATH = PlanPages.PATH + "/task/";
  private static final String MAPPED = "/{language:vi|en}" + PATH + "{task}";

  private final Frames frames;
  private final Kept kept;
  private final Saying saying;
  private final TaskSheets sheets;
  private final Officers officers;

  TaskPages(Frames frames, Kept kept, Saying saying, TaskSheets sheets, Officers officers) {
    this.frames = frames;
    this.kept = kept;
    this.saying = saying;
    this.sheets = sheets;
    this.officers = officers;
  }

  /// Where plans and tasks are kept.
  @Component
  record Kept(Editions editions, Tasks tasks, Turns turns, ReviewDays reviewDays) {}

  public static String path(TaskId task) {
    return PATH + task.value();
  }

  @May(Right.TOTALS)
  @GetMapping(MAPPED)
  String task(Address address, @PathVariable String task, Model model) {
    var frame = frames.ofNoPlace(address, Menu.TASKS);
    var edition = edition(task);
    var turn = turn(edition, task, frame);
    model.addAttribute("frame", frame);
    model.addAttribute("page", sheets.of(frame, edition, turn));
    return "plan/task";
  }

  private Edition edition(String task) {
    return id(task)
        .flatMap(kept.tasks()::planOf)
        .flatMap(kept.editions()::find)
        .orElseThrow(() -> unknown(task));
  }

  private static Optional<TaskId> id(String text) {
    try {
      return Optional.of(new TaskId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Refused unknown(String task) {
    return new Refused(PlanRefusal.NO_SUCH_TASK, Map.of("task", task));
  }

  @May(Right.REPORT)
  @PostMapping(MAPPED + "/reported")
  String report(
      Address address, @PathVariable String task, @RequestParam Map<String, String> typed) {
    return said(address, task, typed, Stage.REPORTED);
  }

  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/accepted")
  String accept(
      Address address, @PathVariable String task, @RequestParam Map<String, String> typed) {
    return said(address, task, typed, Stage.ACCEPTED);
  }

  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/returned")
  String giveBack(
      Address address, @PathVariable String task, @RequestParam Map<String, String> typed) {
    return said(address, task, typed, Stage.RETURNED);
  }

  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED + "/dropped")
  String drop(Address address, @PathVariable String task, @RequestParam Map<String, String> typed) {
    return said(address, task, typed, Stage.DROPPED);
  }

  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED + "/open")
  String reopen(
      Address address, @PathVariable String task, @RequestParam Map<String, String> typed) {
    return said(address, task, typed, Stage.OPEN);
  }

  private String said(Address address, String task, Map<String, String> typed, Stage stage) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.TASKS);
    var edition = edition(task);
    var said =
        new Saying.Said(
            id(task).orElseThrow(() -> unknown(task)),
            period(typed).orElseThrow(() -> unknown(task)),
            entry(typed),
            stage,
            typed.getOrDefault("note", ""));
    var post = officers.post().orElseThrow();
    saying.say(edition, said, new Saying.Speaker(post, officers.actor(), frame.today()));
    return back(frame, task, said.period());
  }

  private static String back(Frame frame, String task, LocalDate period) {
    return "redirect:" + frame.page(PATH + task).with("period", period.toString()).href();
  }

  private static Optional<LocalDate> period(Map<String, String> typed) {
    try {
      return Optional.of(LocalDate.parse(typed.getOrDefault("period", "")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// One that cannot be read is no step that there is, and so refused as an old page.
  private static long entry(Map<String, String> typed) {
    try {
      return Long.parseLong(typed.getOrDefault("entry", ""));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /// Sets by when a duty is looked at for which the plan sets no day.
  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED + "/review-day")
  String review(
      Address address, @PathVariable String task, @RequestParam Map<String, String> typed) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.TASKS);
    var edition = edition(task);
    var turn = turn(edition, task, frame);
    kept.reviewDays().set(edition, turn.duty().id(), due(typed), officers.actor());
    return "redirect:" + frame.page(PATH + task).href();
  }

  /// In the period that the address names, else in the last that has begun.
  private Turn turn(Edition edition, String task, Frame frame) {
    var period = frame.address().parameter("period");
    return kept.turns().on(edition, frame.day()).stream()
        .filter(one -> one.task().id().value().toString().equals(task))
        .filter(one -> period.map(one.period().toString()::equals).orElse(true))
        .reduce((_, later) -> later)
        .orElseThrow(() -> unknown(task));
  }

  private static Due due(Map<String, String> typed) {
    var rhythm = typed.getOrDefault("rhythm", "");
    var day = typed.getOrDefault("until", "");
    try {
      return Due.parse(rhythm.isEmpty() ? "by " + day : rhythm);
    } catch (IllegalArgumentException e) {
      throw new Refused(PlanRefusal.REVIEW_DAY_UNREADABLE, Map.of("due", day + rhythm));
    }
  }
}
