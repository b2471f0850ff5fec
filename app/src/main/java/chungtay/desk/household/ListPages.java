package chungtay.desk.household;

import chungtay.access.Field;
import chungtay.access.May;
import chungtay.access.Right;
import chungtay.desk.DeskRefusal;
import chungtay.desk.Sight;
import chungtay.desk.Sights;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Menu;
import chungtay.measure.Filter;
import chungtay.measure.Page;
import chungtay.place.Unit;
import chungtay.refusal.Refused;
import chungtay.registry.Found;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.review.Assessment;
import chungtay.review.Decision;
import chungtay.wording.Say;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The households behind a figure.
@Controller
class ListPages {

  static final String PATH = "/desk/list";
  static final int ROWS = 50;
  private static final int FOUND_AT_MOST = 500;
  private static final String PROVINCE = "19";

  private final Sights sights;
  private final ListRows rows;
  private final Households households;
  private final ListTrail trail;

  ListPages(Sights sights, ListRows rows, Households households, ListTrail trail) {
    this.sights = sights;
    this.rows = rows;
    this.households = households;
    this.trail = trail;
  }

  /// The list, a part at a time, as its address says; whom it holds is counted before it is cut.
  /// Who looked at whom is written down.
  @May(Right.LOOK)
  @GetMapping("/{language:vi|en}" + PATH)
  String list(Address address, Model model) {
    var sight = sight(address);
    var filter = new ListAsked(address, sight.standard()).filter();
    var found = address.parameter("q").map(text -> found(sight, filter, text, FOUND_AT_MOST));
    var page =
        found
            .map(all -> new Page(all.households(), Optional.empty()))
            .orElseGet(() -> page(sight, filter, address));
    var size =
        found
            .map(one -> new Size(one.households().size(), one.isAll()))
            .orElseGet(() -> new Size(count(sight, filter), true));
    trail.looked(sight, page.households());
    model.addAttribute("frame", sight.frame());
    model.addAttribute("page", made(sight, filter, page, size));
    return "desk/list";
  }

  /// Whoever sees no totals is told of their own households alone.
  private static int count(Sight sight, Filter filter) {
    return sight.sees(Field.TOTALS)
        ? sight.count(filter).households()
        : sight.figures().all(sight.scope(), sight.question(filter)).size();
  }

  Sight sight(Address address) {
    return sights.of(address, Menu.HOUSEHOLDS, address.parameter("unit").orElse(PROVINCE));
  }

  /// Whom the address asks for, all of them, in the order of the list.
  List<HouseholdId> all(Sight sight) {
    var address = sight.frame().address();
    var filter = new ListAsked(address, sight.standard()).filter();
    return address
        .parameter("q")
        .map(text -> found(sight, filter, text, Integer.MAX_VALUE).households())
        .orElseGet(() -> sight.figures().all(sight.scope(), sight.question(filter)));
  }

  /// What a search found of a list.
  ///
  /// @param isAll whether nobody else would have been found
  private record Matches(List<HouseholdId> households, boolean isAll) {}

  private Matches found(Sight sight, Filter filter, String text, int atMost) {
    var asked = new HashSet<>(sight.figures().all(sight.scope(), sight.question(filter)));
    var found =
        households.search(text, atMost, sight.scope()).stream().map(Found::household).toList();
    return new Matches(found.stream().filter(asked::contains).toList(), found.size() < atMost);
  }

  /// How many a list holds.
  ///
  /// @param isAll whether these are all; a search tells of no more than so many
  private record Size(int households, boolean isAll) {

    String title(Sight sight, Filter filter) {
      var title = new ListTitle(sight.say(), sight.standard()).of(households, filter);
      return isAll ? title : sight.say().of("desk.list.at_least", title);
    }
  }

  private static Page page(Sight sight, Filter filter, Address address) {
    var after = address.parameter("after").map(ListPages::household);
    return sight.figures().page(sight.scope(), sight.question(filter), after, ROWS);
  }

  private static HouseholdId household(String text) {
    try {
      return new HouseholdId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new Refused(DeskRefusal.FILTER_UNKNOWN, Map.of("word", text));
    }
  }

  private ListPage made(Sight sight, Filter filter, Page page, Size size) {
    var say = sight.say();
    var address = sight.frame().address();
    var lines = rows.of(page.households(), sight.units(), sight.standard(), sight.scope());
    var terms =
        say.of(
            "desk.list.terms",
            sight.place().name(),
            sight.standard().shortName().in(say.language()),
            sight.day());
    return new ListPage(
        new Answer(size.title(sight, filter), terms),
        new ListFilters(sight, filter).made(),
        new ListPage.Columns(
            sight.sees(Field.CLASS), sight.sees(Field.INCOME), !sight.indicators().isEmpty()),
        lines.stream().map(line -> row(sight, line)).toList(),
        shown(sight, filter, lines.size(), size),
        address.parameter("after").map(_ -> address.without("after").href()),
        page.next().map(last -> address.with("after", last.value().toString()).href()));
  }

  /// How much of the list stands here, or why nothing does; of what a search found nothing is told
  /// but what is shown.
  private static String shown(Sight sight, Filter filter, int lines, Size size) {
    var say = sight.say();
    if (!size.isAll()) return say.of("desk.list.first_found", lines);
    var hidden = hidden(sight, filter);
    if (lines > 0) {
      var shown = say.of("desk.list.shown", lines, size.households());
      return hidden == 0 ? shown : shown + " · " + say.of("desk.list.hidden", hidden);
    }
    return hidden == 0 ? say.of("desk.list.empty") : say.of("desk.list.none", hidden);
  }

  private static int hidden(Sight sight, Filter filter) {
    var isSearch = sight.frame().address().parameter("q").isPresent();
    if (isSearch || !sight.sees(Field.TOTALS)) return 0;
    return sight.figures().hidden(sight.scope(), sight.question(filter));
  }

  private static ListPage.Row row(Sight sight, ListRows.Line line) {
    var say = sight.say();
    return new ListPage.Row(
        new ListPage.Head(
            line.card().head().orElseGet(() -> say.of("desk.list.not-said")),
            household(sight, line.card().id())),
        line.village().map(Unit::name).orElse(""),
        around(sight, line),
        line.card().known().persons().map(say.format()::count).orElseGet(() -> missing(say)),
        verdict(say, line),
        lacking(sight, line),
        line.decision().map(decision -> decided(say, decision)).orElseGet(() -> missing(say)));
  }

  private static String missing(Say say) {
    return say.of("desk.missing");
  }

  /// Commune and district, as far as the list holds more than one.
  private static String around(Sight sight, ListRows.Line line) {
    return Stream.of(line.commune(), line.district())
        .flatMap(Optional::stream)
        .filter(unit -> unit.level().compareTo(sight.place().level()) > 0)
        .map(Unit::shortName)
        .collect(Collectors.joining(", "));
  }

  private static Chip verdict(Say say, ListRows.Line line) {
    return new ClassWords(say).chip(line.decision().map(Decision::category));
  }

  private static ListPage.Lacking lacking(Sight sight, ListRows.Line line) {
    var say = sight.say();
    var score =
        line.assessment()
            .map(Assessment::form)
            .flatMap(form -> form.incomeScore().stream().boxed().findFirst());
    var lacking = line.lacking(sight.standard());
    var unknown = line.lackingIsUnknown();
    return new ListPage.Lacking(
        score.map(say.format()::count).orElseGet(() -> missing(say)),
        unknown ? missing(say) : say.format().count(lacking.size()),
        unknown ? say.of("desk.list.not-said") : ListRows.names(lacking, say));
  }

  private static String decided(Say say, Decision decision) {
    return say.of(
        "desk.list.decided", Integer.toString(decision.reviewYear()), decision.decidedOn());
  }

  private static String household(Sight sight, HouseholdId household) {
    return sight.frame().page("/desk/household/" + household.value()).href();
  }
}
