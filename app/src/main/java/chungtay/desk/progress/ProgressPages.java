package chungtay.desk.progress;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.desk.DeskRefusal;
import chungtay.desk.Sights;
import chungtay.frame.Address;
import chungtay.frame.Menu;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.Goal;
import chungtay.refusal.Refused;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// How far the aims of the plan have come at a place.
@Controller
class ProgressPages {

  static final String PATH = "/desk/progress";
  private static final String PROVINCE = "19";

  private final Sights sights;
  private final Editions editions;
  private final ProgressSheets sheets;

  ProgressPages(Sights sights, Editions editions, ProgressSheets sheets) {
    this.sights = sights;
    this.editions = editions;
    this.sheets = sheets;
  }

  @May(Right.TOTALS)
  @GetMapping("/{language:vi|en}" + PATH)
  String progress(Address address, Model model) {
    var unit = address.parameter("unit").orElse(PROVINCE);
    var plan = plan(address);
    var standard = Goal.of(plan.plan()).standard().value();
    var sight = sights.of(address.with("standard", standard), Menu.PLAN, unit);
    model.addAttribute("frame", sight.frame());
    model.addAttribute("page", sheets.of(sight, plan));
    return "desk/progress";
  }

  /// The plan that the address names, else the one that is measured in the year of the page, else
  /// the newest before it.
  private Edition plan(Address address) {
    var named = address.parameter("plan");
    return editions.all().stream()
        .filter(one -> one.plan().measured().isPresent())
        .filter(one -> named.map(one.id().value().toString()::equals).orElse(true))
        .filter(one -> !Goal.of(one.plan()).from().isAfter(address.day()))
        .findFirst()
        .orElseThrow(() -> new Refused(DeskRefusal.NO_PLAN, Map.of()));
  }
}
