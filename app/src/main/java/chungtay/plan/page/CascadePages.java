package chungtay.plan.page;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.form.Wrong;
import chungtay.law.Law;
import chungtay.law.StandardId;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.plan.Doer;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.PlanRefusal;
import chungtay.plan.cascade.Aim;
import chungtay.plan.cascade.Cascades;
import chungtay.plan.cascade.HandingDown;
import chungtay.plan.cascade.HandingDown.Answering;
import chungtay.plan.cascade.HandingDown.Given;
import chungtay.refusal.Refused;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What a unit was given of a target, what it handed on, and what its parts answer.
@Controller
public class CascadePages {

  private static final String MAPPED =
      "/{language:vi|en}" + PlanPages.PATH + "/{plan}/cascade/{unit}";
  static final String FIELD = "unit.";

  /// The hidden fields by which the form that hands down is told from the one that answers.
  static final String VERSION = "version";

  static final String ANSWERED = "answered";

  private final Frames frames;
  private final Editions editions;
  private final CascadeSheets sheets;
  private final HandingDown handing;
  private final Officers officers;
  private final Known known;

  CascadePages(
      Frames frames,
      Editions editions,
      CascadeSheets sheets,
      HandingDown handing,
      Officers officers,
      Known known) {
    this.frames = frames;
    this.editions = editions;
    this.sheets = sheets;
    this.handing = handing;
    this.officers = officers;
    this.known = known;
  }

  /// What the law and the land know.
  @Component
  record Known(Law law, Places places) {}

  public static String path(Edition edition, UnitId unit) {
    return PlanPages.PATH + "/" + edition.id().value() + "/cascade/" + unit.value();
  }

  @May(Right.TOTALS)
  @GetMapping(MAPPED)
  String cascade(
      Address address, @PathVariable String plan, @PathVariable String unit, Model model) {
    var frame = frames.ofNoPlace(address, Menu.PLAN);
    var edition = PlanPages.edition(editions, plan);
    var asked =
        new CascadeSheets.Asked(
            edition,
            aim(edition, frame.address().parameter("aim").orElse("rate")),
            unit(edition, unit),
            frame.address().parameter("propose"),
            frame
                .address()
                .parameter("total")
                .filter(text -> !text.isBlank())
                .map(CascadePages::whole),
            Sent.NOTHING);
    model.addAttribute("frame", frame);
    model.addAttribute("page", sheets.of(frame, asked));
    return "plan/cascade";
  }

  private Aim aim(Edition edition, String code) {
    var standard = new StandardId(Cascades.measured(edition).standard());
    return Aim.byCode(known.law(), standard, code)
        .orElseThrow(() -> new Refused(PlanRefusal.NO_SUCH_AIM, Map.of("aim", code)));
  }

  private Units units(Edition edition) {
    return known.places().on(edition.plan().heading().issued());
  }

  /// By the State's code on the day of the plan, else by its identity.
  private Unit unit(Edition edition, String text) {
    var units = units(edition);
    return units
        .byCode(text)
        .or(() -> identity(text).flatMap(units::find))
        .orElseThrow(() -> new Refused(PlanRefusal.NO_SUCH_UNIT, Map.of("unit", text)));
  }

  private static Optional<UnitId> identity(String text) {
    try {
      return Optional.of(new UnitId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @May(Right.HAND_DOWN)
  @PostMapping(MAPPED + "/hand-down")
  ModelAndView handDown(
      Address address,
      @PathVariable String plan,
      @PathVariable String unit,
      @RequestParam Map<String, String> typed) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.PLAN);
    var edition = PlanPages.edition(editions, plan);
    var aim = aim(edition, typed.getOrDefault("aim", ""));
    var here = unit(edition, unit);
    try {
      var given =
          new Given(
              here.id(),
              number(typed.getOrDefault(VERSION, "")),
              households(edition, typed),
              typed.getOrDefault("reason", ""));
      handing.handDown(edition, aim, given, by(frame));
      return back(frame, edition, aim, here);
    } catch (Refused refused) {
      return refused(frame, new Target(edition, aim, here), typed, refused);
    }
  }

  /// A form as it was sent, and why it was refused.
  record Sent(Map<String, String> typed, Optional<Wrong> wrong) {

    static final Sent NOTHING = new Sent(Map.of(), Optional.empty());

    /// What was typed into a field, if it was the form that has a hidden field of this name.
    String or(String hidden, String name, String otherwise) {
      return typed.containsKey(hidden) ? typed.getOrDefault(name, otherwise) : otherwise;
    }
  }

  private record Target(Edition edition, Aim aim, Unit unit) {}

  /// On the page as it is by now, with what was typed. Who may not is told so and nothing else.
  private ModelAndView refused(
      Frame asked, Target target, Map<String, String> typed, Refused refused) {
    var status = HttpStatus.valueOf(refused.refusal().status());
    if (status == HttpStatus.FORBIDDEN || status == HttpStatus.NOT_FOUND) throw refused;
    var here = asked.page(path(target.edition(), target.unit().id()));
    var frame = frames.ofNoPlace(here.with("aim", target.aim().code()), Menu.PLAN);
    var sent = new Sent(typed, Optional.of(Wrong.of(refused, frame.say())));
    var page =
        sheets.of(
            frame,
            new CascadeSheets.Asked(
                target.edition(),
                target.aim(),
                target.unit(),
                Optional.empty(),
                Optional.empty(),
                sent));
    var view = new ModelAndView("plan/cascade", Map.of("frame", frame, "page", page));
    view.setStatus(status);
    return view;
  }

  private Map<UnitId, Integer> households(Edition edition, Map<String, String> typed) {
    var units = units(edition);
    var households = new HashMap<UnitId, Integer>();
    typed.forEach((name, value) -> {
      if (!name.startsWith(FIELD)) return;
      var unit =
          identity(name.substring(FIELD.length()))
              .flatMap(units::find)
              .orElseThrow(() -> new Refused(PlanRefusal.NOT_THOSE_BELOW, Map.of()));
      var read = read(value);
      if (read.isEmpty()) {
        throw new Refused(
            PlanRefusal.SHARE_UNREADABLE, Map.of("unit", unit.name(), "number", value));
      }
      households.put(unit.id(), read.getAsInt());
    });
    return households;
  }

  /// How many are to be shared out.
  private static int whole(String text) {
    var households = number(text);
    if (households < 0) throw unreadable(text);
    return households;
  }

  private static Refused unreadable(String text) {
    return new Refused(PlanRefusal.HOUSEHOLDS_UNREADABLE, Map.of("number", text));
  }

  private static int number(String text) {
    return read(text).orElseThrow(() -> unreadable(text));
  }

  /// As people write numbers: with or without a dot between the thousands.
  private static OptionalInt read(String text) {
    var digits = text.strip().replaceAll("(?<=\\d)\\.(?=\\d{3}(?:\\D|$))", "");
    try {
      return OptionalInt.of(Integer.parseInt(digits));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  @May(Right.ANSWER)
  @PostMapping(MAPPED + "/answer")
  ModelAndView answer(
      Address address,
      @PathVariable String plan,
      @PathVariable String unit,
      @RequestParam Map<String, String> typed) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.PLAN);
    var edition = PlanPages.edition(editions, plan);
    var aim = aim(edition, typed.getOrDefault("aim", ""));
    var here = unit(edition, unit);
    var counter = typed.getOrDefault("counter", "").strip();
    try {
      var answering =
          new Answering(
              number(typed.getOrDefault("households", "")),
              number(typed.getOrDefault(ANSWERED, "")),
              counter.isEmpty() ? Optional.empty() : Optional.of(number(counter)),
              typed.getOrDefault("reason", ""));
      handing.answer(edition, aim, here.id(), answering, by(frame));
      return back(frame, edition, aim, here);
    } catch (Refused refused) {
      return refused(frame, new Target(edition, aim, here), typed, refused);
    }
  }

  private Doer by(Frame frame) {
    var scope = officers.scope("cascade", frame.today());
    return new Doer(officers.post().orElseThrow(), officers.actor(), scope);
  }

  private static ModelAndView back(Frame frame, Edition edition, Aim aim, Unit unit) {
    return new ModelAndView(
        "redirect:" + frame.page(path(edition, unit.id())).with("aim", aim.code()).href());
  }
}
