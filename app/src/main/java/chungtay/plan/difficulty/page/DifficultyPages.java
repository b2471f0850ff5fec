package chungtay.plan.difficulty.page;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.plan.By;
import chungtay.plan.Editions;
import chungtay.plan.difficulty.Difficulties;
import chungtay.plan.difficulty.Difficulty;
import chungtay.plan.difficulty.DifficultyId;
import chungtay.plan.difficulty.DifficultyRefusal;
import chungtay.plan.difficulty.Standing;
import chungtay.plan.difficulty.TreatingADifficulty;
import chungtay.plan.difficulty.TreatingADifficulty.Treated;
import chungtay.plan.page.PlanPages;
import chungtay.refusal.Refused;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One difficulty: what stands in the way, what was said of it, what one may say oneself.
@Controller
class DifficultyPages {

  private static final String PATH = PlanPages.PATH + "/difficulty/";
  private static final String MAPPED = "/{language:vi|en}" + PATH + "{difficulty}";

  private final Frames frames;
  private final Editions editions;
  private final Difficulties difficulties;
  private final TreatingADifficulty treating;
  private final DifficultySheets sheets;
  private final Officers officers;

  DifficultyPages(
      Frames frames,
      Editions editions,
      Difficulties difficulties,
      TreatingADifficulty treating,
      DifficultySheets sheets,
      Officers officers) {
    this.frames = frames;
    this.editions = editions;
    this.difficulties = difficulties;
    this.treating = treating;
    this.sheets = sheets;
    this.officers = officers;
  }

  static String path(DifficultyId difficulty) {
    return PATH + difficulty.value();
  }

  /// How an address names what is said.
  static String step(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @May(Right.TOTALS)
  @GetMapping(MAPPED)
  String difficulty(Address address, @PathVariable String difficulty, Model model) {
    var frame = frames.ofNoPlace(address, Menu.PLAN);
    var found = found(frame, difficulty);
    var edition = PlanPages.edition(editions, found.plan().value().toString());
    model.addAttribute("frame", frame);
    model.addAttribute("page", sheets.of(frame, edition, found));
    return "plan/difficulty";
  }

  private Difficulty found(Frame frame, String text) {
    return DifficultyId.parse(text)
        .flatMap(id -> difficulties.find(id, frame.day()))
        .orElseThrow(DifficultyPages::unknown);
  }

  private static Refused unknown() {
    return new Refused(DifficultyRefusal.NO_SUCH_DIFFICULTY, Map.of());
  }

  @May(Right.REPORT)
  @PostMapping(MAPPED + "/raised")
  String raiseAgain(
      Address address, @PathVariable String difficulty, @RequestParam Map<String, String> typed) {
    return treated(address, difficulty, typed, Standing.RAISED);
  }

  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/returned")
  String giveBack(
      Address address, @PathVariable String difficulty, @RequestParam Map<String, String> typed) {
    return treated(address, difficulty, typed, Standing.RETURNED);
  }

  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED + "/sent-up")
  String sendUp(
      Address address, @PathVariable String difficulty, @RequestParam Map<String, String> typed) {
    return treated(address, difficulty, typed, Standing.SENT_UP);
  }

  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/answered")
  String answer(
      Address address, @PathVariable String difficulty, @RequestParam Map<String, String> typed) {
    return treated(address, difficulty, typed, Standing.ANSWERED);
  }

  @May(Right.REPORT)
  @PostMapping(MAPPED + "/solved")
  String close(
      Address address, @PathVariable String difficulty, @RequestParam Map<String, String> typed) {
    return treated(address, difficulty, typed, Standing.SOLVED);
  }

  @May(Right.REPORT)
  @PostMapping(MAPPED + "/withdrawn")
  String withdraw(
      Address address, @PathVariable String difficulty, @RequestParam Map<String, String> typed) {
    return treated(address, difficulty, typed, Standing.WITHDRAWN);
  }

  private String treated(
      Address address, String difficulty, Map<String, String> typed, Standing standing) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.PLAN);
    var id = DifficultyId.parse(difficulty).orElseThrow(DifficultyPages::unknown);
    var post = officers.post().orElseThrow();
    treating.treat(
        new Treated(id, entry(typed), standing, typed.getOrDefault("note", "")),
        new By(post, officers.actor(), frame.today()));
    return "redirect:" + frame.page(path(id)).href();
  }

  /// One that cannot be read is none that there is, and so refused as an old page.
  private static long entry(Map<String, String> typed) {
    try {
      return Long.parseLong(typed.getOrDefault("entry", ""));
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
