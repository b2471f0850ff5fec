package chungtay.plan.page;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.plan.By;
import chungtay.plan.Edition;
import chungtay.plan.PlanRefusal;
import chungtay.plan.attached.Attaching;
import chungtay.plan.attached.Evidence;
import chungtay.plan.attached.page.FileForm;
import chungtay.plan.document.Due;
import chungtay.plan.task.ReviewDays;
import chungtay.plan.task.Saying;
import chungtay.plan.task.Stage;
import chungtay.plan.task.TaskId;
import chungtay.plan.task.Turn;
import chungtay.refusal.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// One task: what is to be done, what was said of it, and what one may say of it oneself.
@Controller
public class TaskPages {

  static final String PATH = PlanPages.PATH + "/task/";
  private static final String MAPPED = "/{language:vi|en}" + PATH + "{task}";

  private final Frames frames;
  private final TurnsNamed named;
  private final Doing doing;
  private final TaskSheets sheets;
  private final Officers officers;

  TaskPages(Frames frames, TurnsNamed named, Doing doing, TaskSheets sheets, Officers officers) {
    this.frames = frames;
    this.named = named;
    this.doing = doing;
    this.sheets = sheets;
    this.officers = officers;
  }

  /// What may be done here.
  @Component
  record Doing(Saying saying, Evidence evidence, ReviewDays reviewDays) {}

  public static String path(TaskId task) {
    return PATH + task.value();
  }

  @May(Right.TOTALS)
  @GetMapping(MAPPED)
  String task(Address address, @PathVariable String task, Model model) {
    var frame = frames.ofNoPlace(address, Menu.TASKS);
    var edition = named.edition(task);
    var turn = turn(edition, task, frame);
    model.addAttribute("frame", frame);
    model.addAttribute("page", sheets.of(frame, edition, turn));
    return "plan/task";
  }

  @May(Right.REPORT)
  @PostMapping(MAPPED + "/reported")
  String report(
      Address address,
      @PathVariable String task,
      @RequestParam Map<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile file) {
    var form = new FileForm(file, typed.get("title"), null);
    if (form.isEmpty()) return said(address, task, typed, Stage.REPORTED);
    // Read before anything is said: a file that is not taken leaves nothing half done.
    var ready = Attaching.read(form.sent());
    var frame = frames.ofNoPlace(address.without("day"), Menu.TASKS);
    var period = Optional.ofNullable(typed.get("period"));
    var turn = named.turn(named.edition(task), task, period, frame.today());
    var back = said(address, task, typed, Stage.REPORTED);
    var by = new By(officers.post().orElseThrow(), officers.actor(), frame.today());
    doing.evidence().attach(turn, ready, by);
    return back;
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
    var edition = named.edition(task);
    var said =
        new Saying.Said(
            TurnsNamed.id(task).orElseThrow(() -> TurnsNamed.unknown(task)),
            period(typed).orElseThrow(() -> TurnsNamed.unknown(task)),
            entry(typed),
            stage,
            typed.getOrDefault("note", ""));
    var post = officers.post().orElseThrow();
    doing.saying().say(edition, said, new By(post, officers.actor(), frame.today()));
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
    var edition = named.edition(task);
    var turn = turn(edition, task, frame);
    doing.reviewDays().set(edition, turn.duty().id(), due(typed), officers.actor());
    return "redirect:" + frame.page(PATH + task).href();
  }

  /// In the period that the address names, else in the last that has begun.
  private Turn turn(Edition edition, String task, Frame frame) {
    return named.turn(edition, task, frame.address().parameter("period"), frame.day());
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
