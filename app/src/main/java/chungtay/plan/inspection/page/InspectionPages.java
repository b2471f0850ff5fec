package chungtay.plan.inspection.page;

import chungtay.access.AgencyId;
import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.plan.By;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.difficulty.page.AboutForm;
import chungtay.plan.inspection.CarryingOutAnInspection;
import chungtay.plan.inspection.CarryingOutAnInspection.Saying;
import chungtay.plan.inspection.Course;
import chungtay.plan.inspection.Finding;
import chungtay.plan.inspection.FollowUpId;
import chungtay.plan.inspection.FollowingUp;
import chungtay.plan.inspection.Inspection;
import chungtay.plan.inspection.InspectionId;
import chungtay.plan.inspection.InspectionRefusal;
import chungtay.plan.inspection.Inspections;
import chungtay.plan.page.PlanPages;
import chungtay.plan.task.Tasks;
import chungtay.refusal.Refused;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One inspection: what was planned, what was found, what must follow.
@Controller
class InspectionPages {

  private static final String PATH = PlanPages.PATH + "/inspection/";
  private static final String MAPPED = "/{language:vi|en}" + PATH + "{inspection}";

  private final Frames frames;
  private final Kept kept;
  private final CarryingOutAnInspection carryingOut;
  private final FollowingUp followingUp;
  private final InspectionSheets sheets;
  private final Officers officers;

  InspectionPages(
      Frames frames,
      Kept kept,
      CarryingOutAnInspection carryingOut,
      FollowingUp followingUp,
      InspectionSheets sheets,
      Officers officers) {
    this.frames = frames;
    this.kept = kept;
    this.carryingOut = carryingOut;
    this.followingUp = followingUp;
    this.sheets = sheets;
    this.officers = officers;
  }

  /// Where plans, their tasks and inspections are kept.
  @Component
  record Kept(Editions editions, Tasks tasks, Inspections inspections) {}

  static String path(InspectionId inspection) {
    return PATH + inspection.value();
  }

  /// How an address names what is said.
  static String step(Course course) {
    return course.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// How a link names what must follow on the page of its inspection.
  static String anchor(FollowUpId followUp) {
    return "v-" + followUp.value();
  }

  @May(Right.TOTALS)
  @GetMapping(MAPPED)
  String inspection(Address address, @PathVariable String inspection, Model model) {
    var frame = frames.ofNoPlace(address, Menu.PLAN);
    var found = found(frame, inspection);
    model.addAttribute("frame", frame);
    model.addAttribute("page", sheets.of(frame, edition(found), found));
    return "plan/inspection";
  }

  private Inspection found(Frame frame, String text) {
    return kept.inspections().find(id(text), frame.day()).orElseThrow(InspectionPages::unknown);
  }

  private static InspectionId id(String text) {
    return InspectionId.parse(text).orElseThrow(InspectionPages::unknown);
  }

  private static Refused unknown() {
    return new Refused(InspectionRefusal.NO_SUCH_INSPECTION, Map.of());
  }

  private Edition edition(Inspection inspection) {
    return PlanPages.edition(kept.editions(), inspection.plan().value().toString());
  }

  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/carried-out")
  String carryOut(
      Address address, @PathVariable String inspection, @RequestParam Map<String, String> typed) {
    var held = Optional.of(Typed.day(typed, "day"));
    return said(address, inspection, Course.CARRIED_OUT, new Written(typed, held));
  }

  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/cancelled")
  String cancel(
      Address address, @PathVariable String inspection, @RequestParam Map<String, String> typed) {
    return said(address, inspection, Course.CANCELLED, new Written(typed, Optional.empty()));
  }

  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/planned")
  String planAgain(
      Address address, @PathVariable String inspection, @RequestParam Map<String, String> typed) {
    return said(address, inspection, Course.PLANNED, new Written(typed, Optional.empty()));
  }

  /// What a form holds, and the day that it says.
  private record Written(Map<String, String> typed, Optional<LocalDate> held) {}

  private String said(Address address, String inspection, Course course, Written written) {
    var frame = today(address);
    var id = id(inspection);
    var typed = written.typed();
    var note = typed.getOrDefault("note", "");
    carryingOut.say(
        new Saying(id, Typed.entry(typed), course, written.held(), note), speaker(frame));
    return back(frame, id);
  }

  private Frame today(Address address) {
    return frames.ofNoPlace(address.without("day"), Menu.PLAN);
  }

  private By speaker(Frame frame) {
    return new By(officers.post().orElseThrow(), officers.actor(), frame.today());
  }

  private static String back(Frame frame, InspectionId id) {
    return "redirect:" + frame.page(path(id)).href();
  }

  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/finding")
  String find(
      Address address, @PathVariable String inspection, @RequestParam Map<String, String> typed) {
    var frame = today(address);
    var id = id(inspection);
    var edition = edition(found(frame, inspection));
    var about =
        AboutForm.of(edition, kept.tasks().of(edition.id())).named(typed.getOrDefault("about", ""));
    carryingOut.found(id, kind(typed), about, typed.getOrDefault("note", ""), speaker(frame));
    return back(frame, id);
  }

  private static Finding.Kind kind(Map<String, String> typed) {
    for (var kind : Finding.Kind.values()) {
      if (kind.name().equals(typed.get("kind"))) return kind;
    }
    throw new Refused(InspectionRefusal.NO_SUCH_KIND_OF_FINDING, Map.of());
  }

  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/take-back")
  String takeBack(
      Address address, @PathVariable String inspection, @RequestParam Map<String, String> typed) {
    var frame = today(address);
    var id = id(inspection);
    var reason = typed.getOrDefault("note", "");
    carryingOut.takeBack(id, Typed.entry(typed), reason, speaker(frame));
    return back(frame, id);
  }

  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/follow-up")
  String ask(
      Address address, @PathVariable String inspection, @RequestParam Map<String, String> typed) {
    var frame = today(address);
    var found = found(frame, inspection);
    var id =
        FollowUpId.parse(typed.getOrDefault("id", ""))
            .orElseGet(() -> new FollowUpId(UuidCreator.getTimeOrderedEpoch()));
    AgencyId who = Typed.agency(typed, "who");
    var asked =
        new FollowingUp.Asked(
            id, found.id(), who, typed.getOrDefault("note", ""), Typed.day(typed, "day"));
    followingUp.ask(edition(found), asked, speaker(frame));
    return back(frame, found.id());
  }
}
