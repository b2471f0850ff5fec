package chungtay.plan.commendation.page;

import chungtay.access.AgencyId;
import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.plan.commendation.score.Judging;
import chungtay.plan.commendation.score.Score;
import chungtay.plan.commendation.score.Scoring;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How the agencies and units of a plan are scored: all of them, and one with how its score comes
/// about.
@Controller
class ScoresPages {

  static final String PATH = "/scores";
  private static final String MAPPED = Here.MAPPED + PATH;

  private final Entrance entrance;
  private final ScoresSheets sheets;
  private final ScoreSheets score;
  private final Scoring scoring;
  private final Judging judging;

  ScoresPages(
      Entrance entrance, ScoresSheets sheets, ScoreSheets score, Scoring scoring, Judging judging) {
    this.entrance = entrance;
    this.sheets = sheets;
    this.score = score;
    this.scoring = scoring;
    this.judging = judging;
  }

  @May(Right.TOTALS)
  @GetMapping(MAPPED)
  String scores(Address address, @PathVariable String plan, Model model) {
    var here = entrance.of(address, plan);
    model.addAttribute("frame", here.frame());
    model.addAttribute("page", sheets.of(here, entrance.looking(here)));
    return "plan/scores";
  }

  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED + "/close")
  String close(
      Address address, @PathVariable String plan, @RequestParam Map<String, String> typed) {
    var here = entrance.of(address, plan, typed);
    judging.close(
        here.edition(),
        here.year(),
        Entrance.number(typed),
        typed.getOrDefault("reason", ""),
        entrance.doing(here));
    return "redirect:" + here.page(PATH).href();
  }

  @May(Right.TOTALS)
  @GetMapping(MAPPED + "/{agency}")
  String score(
      Address address, @PathVariable String plan, @PathVariable String agency, Model model) {
    var here = entrance.of(address, plan);
    var by = entrance.looking(here);
    var found =
        scoring.of(here.edition(), here.year(), by.scope()).stream()
            .filter(one -> one.agency().id().value().toString().equals(agency))
            .findFirst()
            .orElseThrow(() -> Judging.notScored(agency));
    model.addAttribute("frame", here.frame());
    model.addAttribute("page", score.of(here, found, by.post()));
    return "plan/score";
  }

  static String path(Score score) {
    return PATH + "/" + score.agency().id().value();
  }

  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED + "/{agency}/correct")
  String correct(
      Address address,
      @PathVariable String plan,
      @PathVariable String agency,
      @RequestParam Map<String, String> typed) {
    var here = entrance.of(address, plan, typed);
    var id =
        Entrance.identity(agency).map(AgencyId::new).orElseThrow(() -> Judging.notScored(agency));
    var set =
        new Judging.Set(
            here.year(),
            id,
            Entrance.number(typed),
            Entrance.points(typed.getOrDefault("points", "")),
            typed.getOrDefault("reason", ""));
    judging.correct(here.edition(), set, entrance.doing(here));
    return "redirect:" + here.page(PATH + "/" + agency).href();
  }
}
