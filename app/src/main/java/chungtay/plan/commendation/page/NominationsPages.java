package chungtay.plan.commendation.page;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.plan.commendation.CommendationRefusal;
import chungtay.plan.commendation.Nominating;
import chungtay.plan.commendation.Nominating.Said;
import chungtay.plan.commendation.Nominating.Typed;
import chungtay.plan.commendation.NominationId;
import chungtay.plan.commendation.NominationStage;
import chungtay.plan.commendation.NominationStep.Decision;
import chungtay.plan.commendation.Nominee;
import chungtay.refusal.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who is nominated for a commendation: all, one, and somebody new.
@Controller
class NominationsPages {

  static final String PATH = "/nominations";
  private static final String MAPPED = Here.MAPPED + PATH;

  private final Entrance entrance;
  private final NominationsSheets sheets;
  private final NominationSheets one;
  private final NewNominationSheets fresh;
  private final Nominating nominating;

  NominationsPages(
      Entrance entrance,
      NominationsSheets sheets,
      NominationSheets one,
      NewNominationSheets fresh,
      Nominating nominating) {
    this.entrance = entrance;
    this.sheets = sheets;
    this.one = one;
    this.fresh = fresh;
    this.nominating = nominating;
  }

  static String path(NominationId id) {
    return PATH + "/" + id.value();
  }

  @May(Right.TOTALS)
  @GetMapping(MAPPED)
  String nominations(Address address, @PathVariable String plan, Model model) {
    var here = entrance.of(address, plan);
    model.addAttribute("frame", here.frame());
    model.addAttribute("page", sheets.of(here, entrance.looking(here)));
    return "plan/nominations";
  }

  @May(Right.REPORT)
  @GetMapping(MAPPED + "/new")
  String form(Address address, @PathVariable String plan, Model model) {
    var here = entrance.of(address, plan);
    model.addAttribute("frame", here.frame());
    model.addAttribute("page", fresh.of(here, entrance.looking(here)));
    return "plan/nominate";
  }

  @May(Right.REPORT)
  @PostMapping(MAPPED + "/new")
  String nominate(
      Address address, @PathVariable String plan, @RequestParam Map<String, String> typed) {
    var here = entrance.of(address, plan, typed);
    var nominee =
        new Typed(
            kind(typed.getOrDefault("kind", "")),
            typed.getOrDefault("name", ""),
            typed.getOrDefault("position", ""),
            Entrance.identity(typed.getOrDefault("household", "")));
    var merits = typed.getOrDefault("merits", "");
    var id =
        nominating.nominate(here.edition(), here.year(), nominee, merits, entrance.doing(here));
    return "redirect:" + here.page(path(id)).href();
  }

  /// As an address or a form names it; a collective where it does not.
  static Nominee.Kind kind(String text) {
    return Arrays.stream(Nominee.Kind.values())
        .filter(kind -> kind.name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElse(Nominee.Kind.COLLECTIVE);
  }

  @May(Right.TOTALS)
  @GetMapping(MAPPED + "/{nomination}")
  String nomination(
      Address address, @PathVariable String plan, @PathVariable String nomination, Model model) {
    var here = entrance.of(address, plan);
    model.addAttribute("frame", here.frame());
    model.addAttribute("page", one.of(here, nomination, entrance.looking(here)));
    return "plan/nomination";
  }

  /// Says something of it, but for what the committee says.
  @May(Right.REPORT)
  @PostMapping(MAPPED + "/{nomination}/say")
  String say(
      Address address,
      @PathVariable String plan,
      @PathVariable String nomination,
      @RequestParam Map<String, String> typed) {
    return said(address, plan, nomination, typed);
  }

  /// Says what the committee decided.
  @May(Right.ACCEPT)
  @PostMapping(MAPPED + "/{nomination}/decide")
  String decide(
      Address address,
      @PathVariable String plan,
      @PathVariable String nomination,
      @RequestParam Map<String, String> typed) {
    return said(address, plan, nomination, typed);
  }

  private String said(Address address, String plan, String nomination, Map<String, String> typed) {
    var here = entrance.of(address, plan, typed);
    var id =
        Entrance.identity(nomination)
            .map(NominationId::new)
            .orElseThrow(() -> Nominating.unknown(nomination));
    var stage = stage(typed.getOrDefault("stage", ""));
    var said =
        new Said(
            id,
            here.year(),
            Entrance.number(typed),
            stage,
            typed.getOrDefault("note", ""),
            decision(stage, typed));
    nominating.say(here.edition(), said, entrance.doing(here));
    return "redirect:" + here.page(path(id)).href();
  }

  private static NominationStage stage(String text) {
    return Arrays.stream(NominationStage.values())
        .filter(stage -> stage.name().equals(text))
        .findFirst()
        .orElseThrow(() ->
            new Refused(CommendationRefusal.NOT_THE_NEXT_STEP, Map.of("from", "", "to", text)));
  }

  private static Optional<Decision> decision(NominationStage stage, Map<String, String> typed) {
    if (stage != NominationStage.COMMENDED) return Optional.empty();
    try {
      var day = LocalDate.parse(typed.getOrDefault("decided", ""));
      return Optional.of(
          new Decision(typed.getOrDefault("form", ""), typed.getOrDefault("decision", ""), day));
    } catch (DateTimeException e) {
      throw new Refused(CommendationRefusal.DECISION_UNREADABLE, Map.of());
    }
  }
}
