package chungtay.desk.need;

import chungtay.access.Field;
import chungtay.desk.Sight;
import chungtay.frame.Frames;
import chungtay.measure.Filter;
import chungtay.measure.Question;
import chungtay.place.Level;
import chungtay.place.Unit;
import chungtay.plan.need.NeedKind;
import chungtay.plan.need.NeedyHouseholds.Counts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// How many households of a unit and of those below it need what; they name nobody.
@Component
class NeedTotals {

  /// How an address names those who were not asked, and those who were.
  static final String NOT_ASKED = "unasked";

  static final String ASKED = "asked";

  private static final String ALL = "";

  private final NeedRooms rooms;

  NeedTotals(NeedRooms rooms) {
    this.rooms = rooms;
  }

  /// The unit itself first. None for whoever sees no totals.
  NeedsPage.Totals of(Sight sight) {
    if (!sight.sees(Field.TOTALS)) return new NeedsPage.Totals(List.of(), List.of());
    var units = new ArrayList<>(List.of(sight.place()));
    if (sight.place().level().compareTo(Level.COMMUNE) < 0) {
      units.addAll(sight.units().children(sight.place().id()));
    }
    var question = sight.question(Filter.none());
    var questions = units.stream().map(one -> question.in(one.id())).toList();
    var counts = rooms.needy().counts(questions);
    var lines = new ArrayList<NeedsPage.Line>();
    for (var i = 0; i < units.size(); i++) {
      lines.add(new Lines(sight).of(units.get(i), questions.get(i), counts.get(i)));
    }
    return new NeedsPage.Totals(heads(sight), lines);
  }

  /// Whether an address may name this.
  boolean tells(String need) {
    return List.of(ALL, ASKED, NOT_ASKED, NeedsTyped.NOTHING).contains(need)
        || rooms.kinds().all().stream().anyMatch(kind -> kind.code().equals(need));
  }

  private List<String> heads(Sight sight) {
    return columns(sight).stream().map(Column::name).toList();
  }

  /// @param need as an address names it
  private record Column(String need, String name) {

    int of(Counts counts) {
      return switch (need) {
        case ALL -> counts.all();
        case NOT_ASKED -> counts.notAsked();
        case ASKED -> counts.asked();
        case NeedsTyped.NOTHING -> counts.nothing();
        case String kind -> counts.of(kind);
      };
    }
  }

  private List<Column> columns(Sight sight) {
    var say = sight.say();
    var columns = new ArrayList<Column>();
    columns.add(new Column(ALL, say.of("desk.needs.column.all")));
    columns.add(new Column(ASKED, say.of("desk.needs.column.asked")));
    columns.add(new Column(NOT_ASKED, say.of("desk.needs.column.unasked")));
    for (NeedKind kind : rooms.kinds().all()) {
      columns.add(new Column(kind.code(), kind.name().in(say.language())));
    }
    columns.add(new Column(NeedsTyped.NOTHING, say.of("desk.needs.nothing")));
    return columns;
  }

  private final class Lines {

    private final Sight sight;

    private Lines(Sight sight) {
      this.sight = sight;
    }

    NeedsPage.Line of(Unit unit, Question question, Counts counts) {
      var figures =
          columns(sight).stream()
              .map(column ->
                  new NeedsPage.Figure(
                      column.name(),
                      sight.format().count(column.of(counts)),
                      href(unit, column, column.of(counts))))
              .toList();
      var isHere = question.place().equals(sight.place().id());
      return new NeedsPage.Line(Sight.brief(unit), isHere ? "" : href(unit, ""), figures);
    }

    /// Nothing stands behind a zero, and above the commune nothing behind all of them.
    private String href(Unit unit, Column column, int count) {
      var isSeen = sight.sees(Field.CLASS) && sight.sees(Field.LACKS);
      return !isSeen || count == 0 ? "" : href(unit, column.need());
    }

    private String href(Unit unit, String need) {
      var here = sight.frame().page(NeedPages.PATH).with("unit", Frames.inAddress(unit));
      return need.isEmpty() ? here.href() : here.with("need", need).href();
    }
  }
}
