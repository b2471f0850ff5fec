package chungtay.desk.duplicate;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.audit.ActId;
import chungtay.desk.DeskRefusal;
import chungtay.desk.Openings;
import chungtay.desk.Openings.Opening;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.place.Places;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.registry.duplicate.Judgements;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Pairs of which somebody has said something, so that it is found again and, if it was wrong,
/// judged anew.
@Controller
class JudgedPages {

  static final String PATH = DuplicatePages.PATH + "/judged";

  private final Frames frames;
  private final Places places;
  private final Said said;
  private final Officers officers;
  private final Openings openings;

  JudgedPages(Frames frames, Places places, Said said, Officers officers, Openings openings) {
    this.frames = frames;
    this.places = places;
    this.said = said;
    this.officers = officers;
    this.openings = openings;
  }

  /// Where households are kept, and what was said of pairs of them.
  @Component
  record Said(Households households, Judgements judgements) {}

  /// The newest first, a part at a time, as today's scope goes. Whom they show is written down.
  @May(Right.RECONCILE)
  @GetMapping("/{language:vi|en}" + PATH)
  String judged(Address address, Model model) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.DUPLICATES);
    var scope = officers.scope(DuplicatePages.PURPOSE, frame.day());
    var after = address.parameter(DuplicatePages.AFTER).map(JudgedPages::act);
    var found = said.judgements().newest(scope, after, DuplicatePages.SHOWN + 1);
    var shown = found.stream().limit(DuplicatePages.SHOWN).toList();
    var next = Optional.of(shown).filter(_ -> found.size() > shown.size()).map(List::getLast);
    var rows =
        new JudgedRows(
                frame,
                places,
                said.households(),
                day -> officers.scope(DuplicatePages.PURPOSE, day))
            .of(shown);
    noted(rows.households());
    var here = frame.page(PATH);
    var say = frame.say();
    var isNone = shown.isEmpty() && after.isEmpty();
    var title = isNone ? "desk.judged.title.none" : "desk.judged.title";
    model.addAttribute("frame", frame);
    model.addAttribute(
        "page",
        new JudgedPage(
            new Answer(say.of(title), say.of("desk.judged.terms")),
            frame.page(DuplicatePages.PATH).href(),
            rows.rows(),
            after.map(_ -> here.href()),
            next.map(
                last -> here.with(DuplicatePages.AFTER, last.act().value().toString()).href())));
    return "desk/judged";
  }

  private static ActId act(String text) {
    try {
      return new ActId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new Refused(DeskRefusal.FILTER_UNKNOWN, Map.of("word", text));
    }
  }

  private void noted(List<HouseholdId> shown) {
    if (shown.isEmpty()) return;
    openings.noted(
        new Opening("registry.judged", "", DuplicatePages.PURPOSE),
        Map.of("households", shown.stream().map(HouseholdId::value).toList()));
  }
}
