package chungtay.plan.submission.page;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.plan.By;
import chungtay.plan.page.PlanPages;
import chungtay.plan.submission.Fulfilling;
import chungtay.plan.submission.Place;
import chungtay.plan.submission.Reminding;
import chungtay.plan.submission.Sending;
import chungtay.plan.submission.State;
import chungtay.plan.submission.Submission.Seen;
import chungtay.plan.submission.form.Filled;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One thing that an agency sends: written, sent, received, returned, accepted.
@Controller
class SubmissionPages {

  static final String MAPPED =
      "/{language:vi|en}" + PlanPages.PATH + "/{plan}/submission/{asked}/{agency}/{period}";

  private final Frames frames;
  private final PlacesNamed named;
  private final SubmissionSheets sheets;
  private final Doing doing;
  private final Officers officers;

  SubmissionPages(
      Frames frames, PlacesNamed named, SubmissionSheets sheets, Doing doing, Officers officers) {
    this.frames = frames;
    this.named = named;
    this.sheets = sheets;
    this.doing = doing;
    this.officers = officers;
  }

  /// What may be done here.
  @Component
  record Doing(
      SubmissionRooms rooms, Sending sending, Reminding reminding, Fulfilling fulfilling) {}

  static String path(Place place) {
    return PlanPages.PATH
        + "/"
        + place.edition().id().value()
        + "/submission/"
        + place.asked().code()
        + "/"
        + place.agency().value()
        + "/"
        + place.turn().period();
  }

  static Address address(Frame frame, Place place) {
    return frame.page(path(place));
  }

  @May(Right.REPORT)
  @GetMapping(MAPPED)
  String submission(Address address, @PathVariable Map<String, String> path, Model model) {
    var frame = frames.ofNoPlace(address, Menu.TASKS);
    model.addAttribute("frame", frame);
    model.addAttribute("page", sheets.of(frame, named.place(path, frame.day())));
    return "plan/submission";
  }

  @May(Right.REPORT)
  @PostMapping(MAPPED + "/draft")
  String keep(
      Address address,
      @PathVariable Map<String, String> path,
      @RequestParam Map<String, String> typed) {
    var frame = frame(address);
    var place = named.place(path, frame.today());
    doing.sending().keep(place, filled(frame, place, typed), seen(typed), by(frame));
    return back(frame, place);
  }

  @May(Right.REPORT)
  @PostMapping(MAPPED + "/send")
  String send(
      Address address,
      @PathVariable Map<String, String> path,
      @RequestParam Map<String, String> typed) {
    var frame = frame(address);
    var place = named.place(path, frame.today());
    var blank = doing.rooms().blanks().of(place, officers.scope("submission", frame.today()));
    var filled = Filled.typed(blank, typed);
    var faults = doing.sending().send(place, blank, filled, seen(typed), by(frame));
    if (!faults.isEmpty()) {
      return "redirect:" + address(frame, place).with("check", "1").href();
    }
    doing.fulfilling().follow(place, place.asked().title().vi(), by(frame));
    return back(frame, place);
  }

  private Filled filled(Frame frame, Place place, Map<String, String> typed) {
    var scope = officers.scope("submission", frame.today());
    return Filled.typed(doing.rooms().blanks().of(place, scope), typed);
  }

  /// What cannot be read is nothing that was ever seen, and so refused as an old page.
  private static Seen seen(Map<String, String> typed) {
    return new Seen(entry(typed, "entry.draft"), entry(typed, "entry.step"));
  }

  private static long entry(Map<String, String> typed, String name) {
    try {
      return Long.parseLong(typed.getOrDefault(name, ""));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/received")
  String receive(
      Address address,
      @PathVariable Map<String, String> path,
      @RequestParam Map<String, String> typed) {
    return said(address, path, typed, State.RECEIVED);
  }

  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/returned")
  String giveBack(
      Address address,
      @PathVariable Map<String, String> path,
      @RequestParam Map<String, String> typed) {
    return said(address, path, typed, State.RETURNED);
  }

  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/accepted")
  String accept(
      Address address,
      @PathVariable Map<String, String> path,
      @RequestParam Map<String, String> typed) {
    return said(address, path, typed, State.ACCEPTED);
  }

  private String said(
      Address address, Map<String, String> path, Map<String, String> typed, State state) {
    var frame = frame(address);
    var place = named.place(path, frame.today());
    var note = typed.getOrDefault("note", "");
    doing.sending().say(place, state, note, seen(typed), by(frame));
    if (state != State.RECEIVED) doing.fulfilling().follow(place, note, by(frame));
    return back(frame, place);
  }

  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/remind")
  String remind(Address address, @PathVariable Map<String, String> path) {
    var frame = frame(address);
    var place = named.place(path, frame.today());
    doing.reminding().remind(place.edition(), List.of(place), by(frame));
    return back(frame, place);
  }

  private Frame frame(Address address) {
    return frames.ofNoPlace(address.without("day"), Menu.TASKS);
  }

  private By by(Frame frame) {
    return new By(officers.post().orElseThrow(), officers.actor(), frame.today());
  }

  private static String back(Frame frame, Place place) {
    return "redirect:" + address(frame, place).href();
  }
}
