package chungtay.plan.figure.page;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.form.Wrong;
import chungtay.plan.By;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.figure.AskingForFigures;
import chungtay.plan.figure.AskingForFigures.Said;
import chungtay.plan.figure.AskingForFigures.Text;
import chungtay.plan.figure.Reporting;
import chungtay.plan.page.PlanPages;
import chungtay.refusal.Refused;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The figures that agencies report under a plan.
@Controller
public class FigurePages {

  private static final String MAPPED = "/{language:vi|en}" + PlanPages.PATH + "/{plan}/figures";

  private final Frames frames;
  private final Editions editions;
  private final FigureSheets sheets;
  private final Reporting reporting;
  private final AskingForFigures asking;
  private final Officers officers;

  FigurePages(
      Frames frames,
      Editions editions,
      FigureSheets sheets,
      Reporting reporting,
      AskingForFigures asking,
      Officers officers) {
    this.frames = frames;
    this.editions = editions;
    this.sheets = sheets;
    this.reporting = reporting;
    this.asking = asking;
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

  /// Asks for a figure that the plan's data does not ask for.
  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED)
  ModelAndView ask(
      Address address, @PathVariable String plan, @RequestParam Map<String, String> typed) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.PLAN);
    var edition = PlanPages.edition(editions, plan);
    var said =
        new Said(
            text(typed, "what"),
            text(typed, "unit"),
            text(typed, "definition"),
            typed.getOrDefault("agency", ""),
            typed.getOrDefault("clause", ""),
            typed.getOrDefault("every", ""));
    try {
      var code = asking.add(edition, said, by(frame));
      return new ModelAndView("redirect:" + frame.page(path(edition)).href() + "#" + code);
    } catch (Refused refused) {
      var page = sheets.of(frame, edition, said, Optional.of(Wrong.of(refused, frame.say())));
      var view = new ModelAndView("plan/figures", Map.of("frame", frame, "page", page));
      view.setStatus(HttpStatus.valueOf(refused.refusal().status()));
      return view;
    }
  }

  private static Text text(Map<String, String> typed, String field) {
    return new Text(typed.getOrDefault(field, ""), typed.getOrDefault(field + "-english", ""));
  }

  private By by(Frame frame) {
    return new By(officers.post().orElseThrow(), officers.actor(), frame.today());
  }

  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED + "/{figure}/close")
  String close(
      Address address,
      @PathVariable String plan,
      @PathVariable String figure,
      @RequestParam(defaultValue = "") String reason) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.PLAN);
    var edition = PlanPages.edition(editions, plan);
    asking.close(edition, figure, reason, by(frame));
    return "redirect:" + frame.page(path(edition)).href() + "#" + figure;
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
    reporting.report(
        edition,
        new Reporting.Said(
            figure,
            seen[0],
            revision,
            typed.getOrDefault("value", ""),
            typed.getOrDefault("source", "")),
        by(frame));
    return "redirect:" + frame.page(path(edition)).href() + "#" + figure;
  }
}
