package chungtay.plan.submission.page;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.plan.By;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.page.PlanPages;
import chungtay.plan.submission.Reminding;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The board of who has sent what a plan asks for, and who has not.
@Controller
public class BoardPages {

  private static final String MAPPED = "/{language:vi|en}" + PlanPages.PATH + "/{plan}/board";

  private final Frames frames;
  private final Editions editions;
  private final BoardSheets sheets;
  private final Reminding reminding;
  private final Officers officers;

  BoardPages(
      Frames frames,
      Editions editions,
      BoardSheets sheets,
      Reminding reminding,
      Officers officers) {
    this.frames = frames;
    this.editions = editions;
    this.sheets = sheets;
    this.reminding = reminding;
    this.officers = officers;
  }

  public static String path(Edition edition) {
    return PlanPages.PATH + "/" + edition.id().value() + "/board";
  }

  @May(Right.TOTALS)
  @GetMapping(MAPPED)
  String board(Address address, @PathVariable String plan, Model model) {
    var frame = frames.ofNoPlace(address, Menu.PLAN);
    model.addAttribute("frame", frame);
    model.addAttribute("page", sheets.of(frame, PlanPages.edition(editions, plan)));
    return "plan/board";
  }

  /// Reminds all in a section of the board that have not sent one thing.
  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/remind")
  String remind(
      Address address,
      @PathVariable String plan,
      @RequestParam(defaultValue = "") String asked,
      @RequestParam(defaultValue = "") String in) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.PLAN);
    var edition = PlanPages.edition(editions, plan);
    var open = sheets.open(frame, edition, in, asked);
    var by = new By(officers.post().orElseThrow(), officers.actor(), frame.today());
    reminding.remind(edition, open, by);
    return "redirect:" + frame.page(path(edition)).href();
  }
}
