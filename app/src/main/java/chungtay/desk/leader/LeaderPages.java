package chungtay.desk.leader;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Where a leader sees a place on one screen. Totals alone stand there, as it hangs on walls.
@Controller
class LeaderPages {

  static final String PATH = "/desk/leader";

  private final Briefings briefings;
  private final LeaderSheets sheets;

  LeaderPages(Briefings briefings, LeaderSheets sheets) {
    this.briefings = briefings;
    this.sheets = sheets;
  }

  @May(Right.TOTALS)
  @GetMapping("/{language:vi|en}" + PATH)
  String leader(Address address, Model model) {
    var briefing = briefings.of(address);
    model.addAttribute("frame", briefing.sight().frame());
    model.addAttribute("page", sheets.page(briefing, Fit.SCREEN));
    return "desk/leader";
  }
}
