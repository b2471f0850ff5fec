package chungtay.desk.merit;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.desk.DeskRefusal;
import chungtay.desk.MeasuredPlans;
import chungtay.desk.Sights;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.form.Wrong;
import chungtay.plan.Doer;
import chungtay.plan.Goal;
import chungtay.plan.merit.Care.What;
import chungtay.plan.merit.Caring;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The merit households that the plan wants out of poverty, and what is said of each.
@Controller
class MeritPages {

  static final String PATH = "/desk/merit";
  private static final String MAPPED = "/{language:vi|en}" + PATH;
  private static final String PROVINCE = "19";

  private final Sights sights;
  private final Frames frames;
  private final MeasuredPlans plans;
  private final MeritRooms rooms;
  private final MeritSheets sheets;
  private final CareSheets forms;

  MeritPages(
      Sights sights,
      Frames frames,
      MeasuredPlans plans,
      MeritRooms rooms,
      MeritSheets sheets,
      CareSheets forms) {
    this.sights = sights;
    this.frames = frames;
    this.plans = plans;
    this.rooms = rooms;
    this.sheets = sheets;
    this.forms = forms;
  }

  @May(Right.LOOK)
  @GetMapping(MAPPED)
  String merit(Address address, Model model) {
    var plan = plans.of(address, address.day());
    var standard = Goal.of(plan.plan()).standard().value();
    var unit = address.parameter("unit").orElse(PROVINCE);
    var sight = sights.of(address.with("standard", standard), Menu.PLAN, unit);
    model.addAttribute("frame", sight.frame());
    model.addAttribute("page", sheets.of(sight, plan));
    return "desk/merit";
  }

  @May(Right.ACCOMPANY)
  @GetMapping(MAPPED + "/{id}")
  ModelAndView care(Address address, @PathVariable String id) {
    return shown(address, household(id), Optional.empty());
  }

  private ModelAndView shown(Address address, HouseholdId household, Optional<Wrong> wrong) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.PLAN);
    var page = forms.of(frame, plans.of(frame.address(), frame.today()), household, wrong);
    return new ModelAndView("desk/care", Map.of("frame", frame, "page", page));
  }

  @May(Right.ACCOMPANY)
  @PostMapping(MAPPED + "/{id}")
  ModelAndView say(
      Address address, @PathVariable String id, @RequestParam Map<String, String> typed) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.PLAN);
    var household = household(id);
    try {
      var said =
          new Caring.Said(
              what(typed),
              Optional.ofNullable(typed.get("agency")),
              typed.getOrDefault("note", ""));
      rooms.caring().say(plans.of(frame.address(), frame.today()), household, said, by(frame));
      return new ModelAndView("redirect:" + frame.page(PATH + "/" + id).href());
    } catch (Refused refused) {
      var view = shown(address, household, Optional.of(Wrong.of(refused, frame.say())));
      view.setStatus(HttpStatus.valueOf(refused.refusal().status()));
      return view;
    }
  }

  /// How it lives is chosen in the place of an agency.
  private static What what(Map<String, String> typed) {
    return switch (typed.getOrDefault("kind", "")) {
      case "HELPED" -> What.HELPED;
      case "MOVED" -> What.MOVED;
      default ->
          typed.getOrDefault("agency", "").equals("around")
              ? What.LIVES_AS_AROUND
              : What.LIVES_BELOW;
    };
  }

  private Doer by(Frame frame) {
    var officers = rooms.officers();
    return new Doer(
        officers.post().orElseThrow(), officers.actor(), officers.scope("care", frame.today()));
  }

  private static HouseholdId household(String text) {
    try {
      return new HouseholdId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new Refused(DeskRefusal.HOUSEHOLD_UNREADABLE, Map.of("household", text));
    }
  }
}
