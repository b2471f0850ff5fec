package chungtay.plan.attached.page;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.file.SavedFile;
import chungtay.frame.file.TakesAway;
import chungtay.plan.By;
import chungtay.plan.attached.AttachedId;
import chungtay.plan.attached.Attaching;
import chungtay.plan.attached.Evidence;
import chungtay.plan.page.TaskPages;
import chungtay.plan.page.TurnsNamed;
import chungtay.plan.task.Turn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Evidence on a task: attached, handed out, withdrawn.
@Controller
class EvidencePages {

  private static final String MAPPED = "/{language:vi|en}/plan/task/{task}/evidence/{period}";

  private final Frames frames;
  private final TurnsNamed turns;
  private final Evidence evidence;
  private final Officers officers;

  EvidencePages(Frames frames, TurnsNamed turns, Evidence evidence, Officers officers) {
    this.frames = frames;
    this.turns = turns;
    this.evidence = evidence;
    this.officers = officers;
  }

  @May(Right.REPORT)
  @PostMapping(MAPPED)
  String attach(
      Address address,
      @PathVariable String task,
      @PathVariable String period,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(required = false) @Nullable String title) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.TASKS);
    var turn = turn(task, period, frame.today());
    var ready = Attaching.read(new FileForm(file, title, null).sent());
    evidence.attach(turn, ready, by(frame));
    return back(frame, turn);
  }

  @May(Right.REPORT)
  @TakesAway
  @GetMapping(MAPPED + "/{file}")
  void file(
      Address address,
      @PathVariable String task,
      @PathVariable String period,
      @PathVariable UUID file,
      HttpServletResponse response)
      throws IOException {
    var frame = frames.ofNoPlace(address, Menu.TASKS);
    var opened = evidence.open(turn(task, period, frame.day()), new AttachedId(file), by(frame));
    var kept = opened.attached().file();
    new SavedFile(kept.name(), kept.type().contentType(), kept.bytes(), opened.content())
        .to(response);
  }

  @May(Right.REPORT)
  @PostMapping(MAPPED + "/{file}/withdraw")
  String withdraw(
      Address address,
      @PathVariable String task,
      @PathVariable String period,
      @PathVariable UUID file,
      @RequestParam(defaultValue = "") String reason) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.TASKS);
    var turn = turn(task, period, frame.today());
    evidence.withdraw(turn, new AttachedId(file), reason, by(frame));
    return back(frame, turn);
  }

  private Turn turn(String task, String period, LocalDate day) {
    return turns.turn(turns.edition(task), task, Optional.of(period), day);
  }

  private By by(Frame frame) {
    return new By(officers.post().orElseThrow(), officers.actor(), frame.today());
  }

  private static String back(Frame frame, Turn turn) {
    var task = frame.page(TaskPages.path(turn.task().id()));
    return "redirect:" + task.with("period", turn.period().toString()).href();
  }
}
