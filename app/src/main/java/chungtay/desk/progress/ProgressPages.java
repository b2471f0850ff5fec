package chungtay.desk.progress;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.desk.MeasuredPlans;
import chungtay.desk.Sights;
import chungtay.frame.Address;
import chungtay.frame.Menu;
import chungtay.plan.Goal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// How far the aims of the plan have come at a place.
@Controller
class ProgressPages {

  static final String PATH = "/desk/progress";
  private static final String PROVINCE = "19";

  private final Sights sights;
  private final MeasuredPlans plans;
  private final ProgressSheets sheets;

  ProgressPages(Sights sights, MeasuredPlans plans, ProgressSheets sheets) {
    this.sights = sights;
    this.plans = plans;
    this.sheets = sheets;
  }

  @May(Right.TOTALS)
  @GetMapping("/{language:vi|en}" + PATH)
  String progress(Address address, Model model) {
    var unit = address.parameter("unit").orElse(PROVINCE);
    var plan = plans.of(address, address.day());
    var standard = Goal.of(plan.plan()).standard().value();
    var sight = sights.of(address.with("standard", standard), Menu.PLAN, unit);
    model.addAttribute("frame", sight.frame());
    model.addAttribute("page", sheets.of(sight, plan));
    return "desk/progress";
  }
}
