package chungtay.desk.leader;

import chungtay.desk.Sight;
import chungtay.frame.Table;
import chungtay.frame.Table.Cell;
import chungtay.frame.Table.Column;
import chungtay.frame.Table.Row;
import chungtay.measure.Count;
import chungtay.place.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where in a place most are poor: what is told of those below it that have no targets.
final class Poorest {

  private Poorest() {}

  /// None where nothing lies below the place, or nobody there is poor.
  static Optional<Table> of(Sight sight, Fit fit) {
    var poor = sight.byChild(Sight.POOR);
    var most =
        Comparator.<Unit>comparingInt(unit -> poor.getOrDefault(unit.id(), Count.NONE).households())
            .reversed();
    var below =
        sight.units().children(sight.place().id()).stream()
            .filter(unit -> poor.containsKey(unit.id()))
            .sorted(most)
            .toList();
    if (below.isEmpty()) return Optional.empty();
    var say = sight.say();
    var rows = new ArrayList<Row>();
    // The reason why there are no targets stands above, in the place of two of them.
    var shown = below.subList(0, Math.min(below.size(), Math.max(1, fit.places() - 4)));
    shown.forEach(unit -> rows.add(row(sight, unit, poor.getOrDefault(unit.id(), Count.NONE))));
    if (shown.size() < below.size()) {
      var more =
          say.of("desk.leader.others." + below.getFirst().level(), below.size() - shown.size());
      var blank = List.of(Cell.of(""), Cell.of(""));
      rows.add(new Row(more, Optional.of(sight.page(sight.place())), false, blank));
    }
    var columns =
        List.of(
            new Column(say.of("desk.figure.poor"), false),
            new Column(say.of("desk.leader.column.rate"), false));
    return Optional.of(new Table(say.of("desk.leader.poorest"), columns, rows));
  }

  private static Row row(Sight sight, Unit unit, Count poor) {
    var rate =
        sight
            .rate(poor.households(), unit.id(), sight.day())
            .map(sight.format()::rate)
            .orElseGet(() -> sight.say().of("desk.missing"));
    var counted = Cell.of(sight.format().count(poor.households()), sight.list(unit, Sight.POOR));
    return new Row(
        Sight.brief(unit), Optional.of(sight.page(unit)), false, List.of(counted, Cell.of(rate)));
  }
}
