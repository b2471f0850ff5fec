package chungtay.plan.commendation.page;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.plan.commendation.Registering;
import chungtay.plan.commendation.Registering.Said;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who has joined the movement of a plan.
@Controller
class MovementPages {

  static final String PATH = "/movement";
  private static final String MAPPED = Here.MAPPED + PATH;

  private final Entrance entrance;
  private final MovementSheets sheets;
  private final Registering registering;

  MovementPages(Entrance entrance, MovementSheets sheets, Registering registering) {
    this.entrance = entrance;
    this.sheets = sheets;
    this.registering = registering;
  }

  @May(Right.TOTALS)
  @GetMapping(MAPPED)
  String movement(Address address, @PathVariable String plan, Model model) {
    var here = entrance.of(address, plan);
    model.addAttribute("frame", here.frame());
    model.addAttribute("page", sheets.of(here, entrance.post()));
    return "plan/movement";
  }

  @May(Right.REPORT)
  @PostMapping(MAPPED + "/join")
  String join(Address address, @PathVariable String plan, @RequestParam Map<String, String> typed) {
    return said(address, plan, typed, true);
  }

  @May(Right.REPORT)
  @PostMapping(MAPPED + "/leave")
  String leave(
      Address address, @PathVariable String plan, @RequestParam Map<String, String> typed) {
    return said(address, plan, typed, false);
  }

  private String said(Address address, String plan, Map<String, String> typed, boolean joins) {
    var here = entrance.of(address, plan, typed);
    var said =
        new Said(
            here.year(),
            Entrance.number(typed),
            joins,
            typed.getOrDefault("words", ""),
            Entrance.households(typed.getOrDefault("households", "")));
    registering.say(here.edition(), said, entrance.doing(here));
    return "redirect:" + here.page(PATH).href();
  }
}
