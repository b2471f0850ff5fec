package chungtay.plan.inspection.page;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.plan.By;
import chungtay.plan.inspection.FollowUpId;
import chungtay.plan.inspection.FollowUps;
import chungtay.plan.inspection.FollowingUp;
import chungtay.plan.inspection.FollowingUp.Said;
import chungtay.plan.inspection.InspectionRefusal;
import chungtay.plan.page.PlanPages;
import chungtay.plan.task.Stage;
import chungtay.refusal.Refused;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is said of what must follow from an inspection; it is read on the inspection's page.
@Controller
class FollowUpPages {

  private static final String PATH = PlanPages.PATH + "/follow-up/";
  private static final String MAPPED = "/{language:vi|en}" + PATH + "{followUp}";

  private final Frames frames;
  private final FollowUps followUps;
  private final FollowingUp followingUp;
  private final Officers officers;

  FollowUpPages(Frames frames, FollowUps followUps, FollowingUp followingUp, Officers officers) {
    this.frames = frames;
    this.followUps = followUps;
    this.followingUp = followingUp;
    this.officers = officers;
  }

  static String path(FollowUpId followUp) {
    return PATH + followUp.value();
  }

  @May(Right.REPORT)
  @PostMapping(MAPPED + "/reported")
  String report(
      Address address, @PathVariable String followUp, @RequestParam Map<String, String> typed) {
    return said(address, followUp, typed, Stage.REPORTED);
  }

  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/accepted")
  String accept(
      Address address, @PathVariable String followUp, @RequestParam Map<String, String> typed) {
    return said(address, followUp, typed, Stage.ACCEPTED);
  }

  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/returned")
  String giveBack(
      Address address, @PathVariable String followUp, @RequestParam Map<String, String> typed) {
    return said(address, followUp, typed, Stage.RETURNED);
  }

  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/dropped")
  String drop(
      Address address, @PathVariable String followUp, @RequestParam Map<String, String> typed) {
    return said(address, followUp, typed, Stage.DROPPED);
  }

  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/open")
  String reopen(
      Address address, @PathVariable String followUp, @RequestParam Map<String, String> typed) {
    return said(address, followUp, typed, Stage.OPEN);
  }

  private String said(Address address, String text, Map<String, String> typed, Stage stage) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.PLAN);
    var id = FollowUpId.parse(text).orElseThrow(FollowUpPages::unknown);
    var followUp = followUps.find(id, frame.today()).orElseThrow(FollowUpPages::unknown);
    var speaker = new By(officers.post().orElseThrow(), officers.actor(), frame.today());
    var note = typed.getOrDefault("note", "");
    followingUp.say(new Said(id, Typed.entry(typed), stage, note), speaker);
    var page = frame.page(InspectionPages.path(followUp.inspection())).href();
    return "redirect:" + page + "#" + InspectionPages.anchor(id);
  }

  private static Refused unknown() {
    return new Refused(InspectionRefusal.NO_SUCH_FOLLOW_UP, Map.of());
  }
}
