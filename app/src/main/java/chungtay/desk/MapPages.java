package chungtay.desk;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.desk.MapPage.Choices;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Choice;
import chungtay.frame.Menu;
import chungtay.frame.Table;
import chungtay.frame.Table.Cell;
import chungtay.frame.Table.Column;
import chungtay.frame.Table.Row;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Where any rate is looked at on the map, with its table beside it.
@Controller
class MapPages {

  private static final String DISTRICT = "district";

  private final Sights sights;
  private final TileMaps maps;
  private final Places places;

  MapPages(Sights sights, TileMaps maps, Places places) {
    this.sights = sights;
    this.maps = maps;
    this.places = places;
  }

  @May(Right.TOTALS)
  @GetMapping("/{language:vi|en}/desk/map")
  String map(Address address, Model model) {
    var unit = address.parameter("unit").orElseGet(() -> province(address));
    var sight = sights.of(address, Menu.MAP, unit);
    var show = Show.of(address.parameter("show").orElse(Show.POOR), sight);
    model.addAttribute("frame", sight.frame());
    model.addAttribute("page", page(sight, show));
    return "desk/map";
  }

  private String province(Address address) {
    return places.on(address.day()).province().code().orElseThrow();
  }

  private MapPage page(Sight sight, Show show) {
    var shares = Shares.of(sight, show, level(sight));
    return new MapPage(
        answer(sight, show, shares),
        show.name(),
        shows(sight, show),
        levels(sight),
        maps.of(sight, shares),
        table(sight, shares));
  }

  /// Districts only where the day has them and the place is more than one.
  private static Level level(Sight sight) {
    var asked = sight.frame().address().parameter("level");
    return asked.filter(DISTRICT::equals).isPresent() && hasDistricts(sight)
        ? Level.DISTRICT
        : Level.COMMUNE;
  }

  private static boolean hasDistricts(Sight sight) {
    return sight.place().level() == Level.PROVINCE && !sight.units().all(Level.DISTRICT).isEmpty();
  }

  /// Where the share is highest, and how it is over the whole place.
  private static Answer answer(Sight sight, Show show, Shares shares) {
    var say = sight.say();
    var whole = share(sight, show);
    var terms =
        say.of("desk.terms", Headline.name(sight, sight.standard()), sight.day())
            + " "
            + say.of(show.isOfResidents() ? "desk.map.of_residents" : "desk.map.of_poor");
    var highest =
        shares.units(sight).stream()
            .filter(unit -> shares.of(unit).isPresent())
            .max(Comparator.comparing(unit -> shares.of(unit).orElse(0.0)));
    if (whole.isEmpty() || highest.isEmpty()) {
      return new Answer(say.of("desk.map.empty", show.name()), terms);
    }
    var top = shares.of(highest.get()).orElseThrow();
    var headline =
        say.of(
            "desk.map.answer",
            show.name(),
            sight.format().rate(whole.get()),
            Sight.inSentence(highest.get()),
            sight.format().rate(top));
    return new Answer(headline, terms);
  }

  /// Over the whole place.
  private static Optional<Double> share(Sight sight, Show show) {
    var count = sight.count(show.counted()).households();
    if (show.isOfResidents()) return sight.rate(count, sight.place().id(), sight.day());
    var outOf = sight.count(show.outOf()).households();
    return outOf == 0 ? Optional.empty() : Optional.of((double) count / outOf);
  }

  private static List<Choices> shows(Sight sight, Show chosen) {
    var classes = new ArrayList<Choice>();
    var groups = new ArrayList<Choice>();
    var lacks = new ArrayList<Choice>();
    for (var show : Show.all(sight)) {
      var href = sight.frame().address().with("show", show.code()).href();
      var choice = new Choice(show.name(), href, show.equals(chosen));
      switch (show.kind()) {
        case CLASS -> classes.add(choice);
        case GROUP -> groups.add(choice);
        case LACK -> lacks.add(choice);
      }
    }
    var say = sight.say();
    return List.of(
        new Choices(say.of("desk.shows.classes"), classes),
        new Choices(say.of("desk.shows.groups"), groups),
        new Choices(say.of("desk.shows.lacks"), lacks));
  }

  private static List<Choice> levels(Sight sight) {
    if (!hasDistricts(sight)) return List.of();
    var chosen = level(sight);
    return List.of(
        level(sight, "commune", chosen == Level.COMMUNE),
        level(sight, DISTRICT, chosen == Level.DISTRICT));
  }

  private static Choice level(Sight sight, String level, boolean chosen) {
    var href = sight.frame().address().with("level", level).href();
    return new Choice(sight.say().of("desk.level." + level), href, chosen);
  }

  private static Table table(Sight sight, Shares shares) {
    var say = sight.say();
    var rows = new ArrayList<Row>();
    rows.add(whole(sight, shares.show()));
    for (var unit : shares.units(sight)) rows.add(row(sight, shares, unit));
    return new Table(
        say.of("desk.column.place"),
        List.of(
            new Column(say.of("desk.column.share"), false),
            new Column(say.of("desk.column.households"), false)),
        rows);
  }

  private static Row whole(Sight sight, Show show) {
    var households = sight.count(show.counted()).households();
    return new Row(
        Sight.brief(sight.place()),
        Optional.of(sight.page(sight.place())),
        true,
        List.of(
            share(sight, share(sight, show)),
            Cell.of(sight.format().count(households), sight.list(show.counted()))));
  }

  /// Of one unit, or of those in a unit above who live in no unit of the level.
  private static Row row(Sight sight, Shares shares, Unit unit) {
    var households = sight.format().count(shares.count(unit.id()).households());
    var counted = Cell.of(households, shares.href(sight, unit));
    if (!shares.isRest(unit)) {
      var cells = List.of(share(sight, shares.of(unit)), counted);
      return new Row(Sight.brief(unit), Optional.of(sight.page(unit)), false, cells);
    }
    var rest = sight.say().of("desk.row.rest." + shares.level());
    return new Row(
        sight.say().of("desk.row.rest", Sight.brief(unit), rest),
        Optional.empty(),
        false,
        List.of(Cell.of(""), counted));
  }

  private static Cell share(Sight sight, Optional<Double> share) {
    return Cell.of(share.map(sight.format()::rate).orElseGet(() -> sight.say().of("desk.missing")));
  }
}
