package chungtay.desk.published;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.desk.DeskRefusal;
import chungtay.desk.Sight;
import chungtay.desk.Sights;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.Table;
import chungtay.frame.Table.Cell;
import chungtay.frame.Table.Row;
import chungtay.measure.publication.Column;
import chungtay.measure.publication.Publication;
import chungtay.measure.publication.Published;
import chungtay.measure.publication.Published.Place;
import chungtay.place.Level;
import chungtay.place.Unit;
import chungtay.refusal.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What may be published of a place and of what lies directly below it.
@Controller
class PublishedPages {

  private static final String PATH = "/desk/published";

  /// Stands where a number is kept back, as tables of statistics have it.
  private static final String KEPT_BACK = "…";

  private final Sights sights;
  private final Publication publication;

  PublishedPages(Sights sights, Publication publication) {
    this.sights = sights;
    this.publication = publication;
  }

  /// Under the standard that the day's pages show first and no other: of a day one table is
  /// published, since two that share a total could tell of each other.
  @May(Right.TOTALS)
  @GetMapping("/{language:vi|en}" + PATH)
  String published(Address address, @RequestParam(defaultValue = "19") String unit, Model model) {
    var sight = sights.of(address.without("standard"), Menu.NONE, unit);
    if (sight.place().level() == Level.VILLAGE) {
      throw new Refused(
          DeskRefusal.VILLAGE_NOT_PUBLISHED, Map.of("place", Sight.inSentence(sight.place())));
    }
    var published = publication.of(sight.figures(), sight.scope(), sight.standard().id());
    model.addAttribute("frame", sight.frame());
    model.addAttribute("page", page(sight, published));
    return "desk/published";
  }

  private PublishedPage page(Sight sight, Published published) {
    var say = sight.say();
    var day = sight.format().date(sight.day());
    var name = sight.standard().shortName().in(say.language());
    return new PublishedPage(
        new Answer(
            say.of("desk.published.answer", Sight.inSentence(sight.place())),
            say.of("desk.published.terms", day, name)),
        table(sight, published),
        say.of("desk.published.note", publication.least(), KEPT_BACK),
        sight.frame().page("/desk/unit/" + Frames.inAddress(sight.place())).href());
  }

  private static Table table(Sight sight, Published published) {
    var place = sight.place();
    var rows = new ArrayList<Row>();
    rows.add(new Row(place.name(), Optional.empty(), true, cells(sight, published, place, false)));
    var parts =
        sight.units().children(place.id()).stream()
            .filter(part -> part.level() != Level.VILLAGE)
            .toList();
    for (var part : parts) {
      var href = sight.frame().page(PATH).with("unit", Frames.inAddress(part)).href();
      var cells = cells(sight, published, part, false);
      rows.add(new Row(Sight.brief(part), Optional.of(href), false, cells));
    }
    if (published.has(new Place(place.id(), true))) {
      var name = sight.say().of("desk.row.rest." + parts.getFirst().level().name());
      rows.add(new Row(name, Optional.empty(), false, cells(sight, published, place, true)));
    }
    return new Table(sight.say().of("desk.column.place"), columns(sight), rows);
  }

  private static List<Table.Column> columns(Sight sight) {
    return Arrays.stream(Column.values())
        .map(column -> new Table.Column(sight.say().of("desk.published.column." + column), false))
        .toList();
  }

  private static List<Cell> cells(Sight sight, Published published, Unit unit, boolean rest) {
    return Arrays.stream(Column.values())
        .map(column -> published.count(new Place(unit.id(), rest), column))
        .map(count ->
            Cell.of(count.isPresent() ? sight.format().count(count.getAsInt()) : KEPT_BACK))
        .toList();
  }
}
