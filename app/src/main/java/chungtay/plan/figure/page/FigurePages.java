package chungtay.plan.figure.page;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.plan.By;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.figure.Reporting;
import chungtay.plan.page.PlanPages;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The figures that agencies report under a plan.
@Controller
public class FigurePages {

  private static final String MAPPED = "/{language:vi|en}" + PlanPages.PATH + "/{plan}/figures";

  private final Frames frames;
  private final Editions editions;
  private final FigureSheets sheets;
  private final Reporting reporting;
  private final Officers officers;

  FigurePages(
      Frames frames,
      Editions editions,
      FigureSheets sheets,
      Reporting reporting,
      Officers officers) {
    this.frames = frames;
    this.editions = editions;
    this.sheets = sheets;
    this.reporting = reporting;
    this.officers = officers;
  }

  public static String path(Edition edition) {
    return PlanPages.PATH + "/" + edition.id().value() + "/figures";
  }

  @May(Right.TOTALS)
  @GetMapping(MAPPED)
  String figures(Address address, @PathVariable String plan, Model model) {
    var frame = frames.ofNoPlace(address, Menu.PLAN);
    model.addAttribute("frame", frame);
    model.addAttribute("page", sheets.of(frame, PlanPages.edition(editions, plan)));
    return "plan/figures";
  }

  /// The form sends a period and the revision that was its newest, with a blank between.
  @May(Right.REPORT)
  @PostMapping(MAPPED + "/{figure}")
  String report(
      Address address,
      @PathVariable String plan,
      @PathVariable String figure,
      @RequestParam Map<String, String> typed) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.PLAN);
    var edition = PlanPages.edition(editions, plan);
    var seen = typed.getOrDefault("period", "").split(" ", 2);
    var revision = seen.length == 2 && seen[1].matches("\\d{1,4}") ? Long.parseLong(seen[1]) : -1;
    var post = officers.post().orElseThrow();
    reporting.report(
        edition,
        new Reporting.Said(
            figure,
            seen[0],
            revision,
            typed.getOrDefault("value", ""),
            typed.getOrDefault("source", "")),
        new By(post, officers.actor(), frame.today()));
    return "redirect:" + frame.page(path(edition)).href() + "#" + figure;
  }
}
