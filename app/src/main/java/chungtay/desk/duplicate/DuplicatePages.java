package chungtay.desk.duplicate;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.desk.DeskRefusal;
import chungtay.desk.Openings;
import chungtay.desk.Openings.Opening;
import chungtay.desk.event.EventForms;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.Where.Link;
import chungtay.place.Places;
import chungtay.refusal.Refused;
import chungtay.registry.Household;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.registry.duplicate.Judgement;
import chungtay.registry.duplicate.Pair;
import chungtay.registry.duplicate.Pairs;
import chungtay.registry.duplicate.Turn;
import chungtay.registry.event.Kind;
import chungtay.wording.Say;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Households that look alike: which of them wait, two side by side, and what somebody says of
/// them.
@Controller
class DuplicatePages {

  static final String PATH = "/desk/duplicate";
  static final String PURPOSE = "duplicates";
  static final String AFTER = "after";
  static final int SHOWN = 50;

  private static final String QUEUE = "/{language:vi|en}" + PATH;
  private static final String PAIR = QUEUE + "/{one}/{other}";

  private final Frames frames;
  private final Places places;
  private final Registry registry;
  private final Officers officers;
  private final Openings openings;

  DuplicatePages(
      Frames frames, Places places, Registry registry, Officers officers, Openings openings) {
    this.frames = frames;
    this.places = places;
    this.registry = registry;
    this.officers = officers;
    this.openings = openings;
  }

  /// Where households and pairs of them are kept.
  @Component
  record Registry(Households households, Pairs pairs) {}

  /// What was sent with a verdict.
  ///
  /// @param score of the pair that whoever sends it looked at
  /// @param seen the newest judgement that they have read; 0 for none
  record Said(@Nullable String reason, int score, long seen) {}

  /// Pairs are of today, whatever day the address names: an earlier day would show to those who saw
  /// a household then what has become known of it since.
  private Frame frame(Address address) {
    return frames.ofNoPlace(address.without("day"), Menu.DUPLICATES);
  }

  /// Pairs that wait, the most alike first, a part at a time. Whom they show is written down.
  @May(Right.RECONCILE)
  @GetMapping(QUEUE)
  String waiting(Address address, Model model) {
    var frame = frame(address);
    var scope = officers.scope(PURPOSE, frame.day());
    var after = address.parameter(AFTER).map(DuplicatePages::turn);
    var pairs = registry.pairs().waiting(scope, after, SHOWN + 1);
    var shown = pairs.subList(0, Math.min(SHOWN, pairs.size()));
    var next = Optional.of(shown).filter(_ -> pairs.size() > SHOWN).map(List::getLast);
    if (!shown.isEmpty()) noted(shown);
    var rows = new PairRows(frame, places.on(frame.day()), registry.households(), scope);
    var all = registry.pairs().waiting(scope);
    model.addAttribute("frame", frame);
    model.addAttribute(
        "page",
        new DuplicatesPage(
            answer(frame, all),
            rows.of(shown),
            frame.say().of("desk.duplicate.shown", shown.size(), all),
            after.map(_ -> frame.page(PATH).href()),
            next.map(last -> frame.page(PATH).with(AFTER, Turn.of(last).text()).href()),
            frame.page(JudgedPages.PATH).href()));
    return "desk/duplicates";
  }

  private static Turn turn(String text) {
    return Turn.read(text)
        .orElseThrow(() -> new Refused(DeskRefusal.FILTER_UNKNOWN, Map.of("word", text)));
  }

  private void noted(List<Pair> shown) {
    var households =
        shown.stream()
            .flatMap(pair -> Stream.of(pair.one(), pair.other()))
            .map(HouseholdId::value)
            .distinct()
            .toList();
    openings.noted(new Opening("registry.pairs", "", PURPOSE), Map.of("households", households));
  }

  private static Answer answer(Frame frame, long pairs) {
    var say = frame.say();
    var title = say.of(pairs == 0 ? "desk.duplicate.title.none" : "desk.duplicate.title", pairs);
    return new Answer(title, say.of("desk.duplicate.terms"));
  }

  /// Two households side by side. That both were opened is written down.
  @May(Right.RECONCILE)
  @GetMapping(PAIR)
  String pair(Address address, @PathVariable UUID one, @PathVariable UUID other, Model model) {
    var frame = frame(address);
    var scope = officers.scope(PURPOSE, frame.day());
    var pair = registry.pairs().find(new HouseholdId(one), new HouseholdId(other), scope);
    var actor = officers.actor();
    var comparison =
        new Comparison(
            frame.say(),
            places.on(frame.day()),
            registry.households().open(pair.one(), actor, scope),
            registry.households().open(pair.other(), actor, scope),
            registry.pairs().ofOneNumber(pair, scope));
    model.addAttribute("frame", frame);
    model.addAttribute("page", page(frame, pair, comparison));
    return "desk/duplicate";
  }

  private DuplicatePage page(Frame frame, Pair pair, Comparison comparison) {
    var say = frame.say();
    var lines = Stream.of(comparison.facts(), comparison.members()).flatMap(List::stream).toList();
    var agreeing = lines.stream().filter(line -> line.mark().mood() == Chip.Mood.GOOD).count();
    var title =
        say.of(
            "desk.duplicate.pair.title",
            head(say, comparison.one()),
            head(say, comparison.other()),
            agreeing,
            lines.size());
    return new DuplicatePage(
        new Answer(title, new PairWords(say).grounds(pair)),
        pair.judgement().map(one -> new PairWords(say).judged(one)).orElse(""),
        List.of(side(frame, "one", pair.one()), side(frame, "other", pair.other())),
        comparison.facts(),
        comparison.members(),
        new DuplicatePage.Form(path(frame, pair), pair.seen().score(), pair.seen().judgement()),
        officers.may(Right.PROPOSE)
            ? List.of(
                merging(frame, "one", pair.one(), pair.other()),
                merging(frame, "other", pair.other(), pair.one()))
            : List.of());
  }

  private static Link merging(Frame frame, String which, HouseholdId from, HouseholdId into) {
    var form = frame.page(EventForms.path(from, Kind.MERGE));
    return new Link(
        frame.say().of("desk.duplicate.merge." + which),
        form.with(EventForms.OTHER, into.value().toString()).href());
  }

  private static String head(Say say, Household household) {
    return household.card().head().orElseGet(() -> say.of("desk.list.not-said"));
  }

  private static DuplicatePage.Side side(Frame frame, String which, HouseholdId household) {
    var say = frame.say();
    return new DuplicatePage.Side(
        say.of("desk.duplicate." + which),
        say.of("desk.duplicate.open." + which),
        frame.page("/desk/household/" + household.value()).href());
  }

  private static String path(Frame frame, Pair pair) {
    return "/%s/desk/duplicate/%s/%s"
        .formatted(frame.say().language().tag(), pair.one().value(), pair.other().value());
  }

  /// Records what somebody says of a pair, and goes on to the next.
  @May(Right.RECONCILE)
  @PostMapping(PAIR)
  String judged(
      Address address,
      @PathVariable UUID one,
      @PathVariable UUID other,
      @RequestParam Judgement.Verdict verdict,
      Said said) {
    var frame = frame(address);
    var seen =
        new Pair.Seen(new HouseholdId(one), new HouseholdId(other), said.score(), said.seen());
    var reason = Optional.ofNullable(said.reason()).orElse("");
    var scope = officers.scope(PURPOSE, frame.day());
    registry.pairs().judge(seen, verdict, reason, officers.actor(), scope);
    return "redirect:" + frame.page(PATH).href();
  }
}
