package chungtay.desk;

import chungtay.frame.Table;
import chungtay.frame.Table.Cell;
import chungtay.frame.Table.Column;
import chungtay.frame.Table.Row;
import chungtay.measure.Count;
import chungtay.measure.Filter;
import chungtay.measure.Movement;
import chungtay.measure.Only;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What lies directly below a place, the whole first. Households of no part of it have a row of
/// their own, so that each column adds up.
final class Children {

  private final Sight sight;
  private final List<Unit> units;
  private final boolean withRates;

  private Children(Sight sight) {
    this.sight = sight;
    this.units = sight.units().children(sight.place().id());
    this.withRates =
        units.stream().anyMatch(unit -> sight.residents(unit.id(), sight.day()).isPresent());
  }

  /// None below a village, or where the day knows nothing below.
  static Optional<Table> of(Sight sight) {
    var children = new Children(sight);
    return children.units.isEmpty() ? Optional.empty() : Optional.of(children.table());
  }

  private Table table() {
    var say = sight.say();
    var poor = sight.byChild(Sight.POOR);
    var before = sight.byChild(Sight.POOR, sight.yearBegan());
    var columns = new ArrayList<List<Cell>>();
    columns.add(counts(Sight.POOR, poor));
    if (withRates) columns.add(rates(poor));
    columns.add(changes(poor, before));
    columns.add(counts(Sight.NEAR_POOR, sight.byChild(Sight.NEAR_POOR)));
    for (var moved : List.of(Movement.ESCAPED, Movement.BECAME_POOR)) {
      columns.add(counts(sight.moved(moved), sight.byChild(sight.moved(moved))));
    }
    columns.add(counts(Sight.POOR_WITH_MERIT, sight.byChild(Sight.POOR_WITH_MERIT)));

    var heads = new ArrayList<Column>();
    heads.add(new Column(say.of("desk.column.poor"), false));
    if (withRates) heads.add(new Column(say.of("desk.column.rate"), false));
    heads.add(new Column(say.of("desk.column.change"), false));
    heads.add(new Column(say.of("desk.column.near_poor"), true));
    heads.add(new Column(say.of("desk.column.escaped"), true));
    heads.add(new Column(say.of("desk.column.became_poor"), true));
    heads.add(new Column(say.of("desk.column.merit"), true));
    return new Table(say.of("desk.column.place"), heads, rows(columns));
  }

  /// The whole, each child, and those of no child if there are any.
  private List<Row> rows(List<List<Cell>> columns) {
    var rows = new ArrayList<Row>();
    rows.add(
        new Row(
            sight.place().name(), Optional.of(sight.page(sight.place())), true, at(columns, 0)));
    for (var index = 0; index < units.size(); index++) {
      var unit = units.get(index);
      rows.add(
          new Row(Sight.brief(unit), Optional.of(sight.page(unit)), false, at(columns, index + 1)));
    }
    if (hasAny(columns)) {
      var name = sight.say().of("desk.row.rest." + units.getFirst().level().name());
      rows.add(new Row(name, Optional.empty(), false, at(columns, units.size() + 1)));
    }
    return rows;
  }

  private static boolean hasAny(List<List<Cell>> columns) {
    return columns.stream().map(List::getLast).anyMatch(cell -> !cell.text().isEmpty());
  }

  private static List<Cell> at(List<List<Cell>> columns, int row) {
    return columns.stream().map(column -> column.get(row)).toList();
  }

  private List<Cell> counts(Filter filter, Map<UnitId, Count> counts) {
    var cells = new ArrayList<Cell>();
    var all = sight.count(filter).households();
    cells.add(Cell.of(sight.format().count(all), sight.list(filter)));
    for (var unit : units) {
      var count = counts.getOrDefault(unit.id(), Count.NONE).households();
      cells.add(Cell.of(sight.format().count(count), sight.list(unit, filter)));
    }
    var rest = counts.getOrDefault(sight.place().id(), Count.NONE).households();
    cells.add(
        rest == 0
            ? Cell.of("")
            : Cell.of(sight.format().count(rest), sight.list(filter.with(Only.DIRECTLY))));
    return cells;
  }

  private List<Cell> rates(Map<UnitId, Count> poor) {
    var cells = new ArrayList<Cell>();
    cells.add(rate(sight.count(Sight.POOR), sight.place().id()));
    for (var unit : units) {
      cells.add(rate(poor.getOrDefault(unit.id(), Count.NONE), unit.id()));
    }
    cells.add(Cell.of(""));
    return cells;
  }

  private Cell rate(Count poor, UnitId unit) {
    return sight
        .rate(poor.households(), unit, sight.day())
        .map(rate -> Cell.of(sight.format().rate(rate)))
        .orElseGet(() -> Cell.of(sight.say().of("desk.missing")));
  }

  private List<Cell> changes(Map<UnitId, Count> poor, Map<UnitId, Count> before) {
    var cells = new ArrayList<Cell>();
    var all = sight.count(Sight.POOR).households();
    cells.add(change(all - sight.count(Sight.POOR, sight.yearBegan()).households()));
    for (var unit : units) {
      cells.add(change(difference(unit.id(), poor, before)));
    }
    var rest = difference(sight.place().id(), poor, before);
    cells.add(rest == 0 ? Cell.of("") : change(rest));
    return cells;
  }

  private static int difference(UnitId unit, Map<UnitId, Count> poor, Map<UnitId, Count> before) {
    return poor.getOrDefault(unit, Count.NONE).households()
        - before.getOrDefault(unit, Count.NONE).households();
  }

  private Cell change(int more) {
    if (more == 0) return Cell.of("0");
    return Cell.of((more > 0 ? "▲ " : "▼ ") + sight.format().count(Math.abs(more)));
  }

  /// The heading over the table.
  static String title(Sight sight) {
    var level = sight.units().children(sight.place().id()).getFirst().level();
    return sight.say().of("desk.children." + level.name());
  }
}
