package chungtay.desk;

import chungtay.frame.Table;
import chungtay.frame.Table.Cell;
import chungtay.frame.Table.Column;
import chungtay.frame.Table.Row;
import chungtay.measure.Filter;
import chungtay.measure.Group;
import chungtay.measure.Movement;
import chungtay.place.AreaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Those whom the plan looks at apart: a household may be in several groups, or in none.
final class Groups {

  private static final List<AreaClass> AREAS =
      List.of(
          AreaClass.EXTREMELY_DIFFICULT,
          AreaClass.REGION_III,
          AreaClass.HIGHLAND,
          AreaClass.ETHNIC_MOUNTAINOUS);

  private final Sight sight;

  private Groups(Sight sight) {
    this.sight = sight;
  }

  static Table of(Sight sight) {
    return new Groups(sight).table();
  }

  private Table table() {
    var say = sight.say();
    var rows = new ArrayList<Row>();
    rows.add(row(say.of("desk.group.all"), true, filter -> filter));
    for (var group : Group.values()) {
      rows.add(row(say.of("desk.group." + group.name()), false, filter -> filter.with(group)));
    }
    for (var area : AREAS) {
      rows.add(row(say.of("desk.area." + area.name()), false, filter -> filter.with(area)));
    }
    return new Table(
        say.of("desk.column.group"),
        List.of(
            new Column(say.of("desk.column.poor"), false),
            new Column(say.of("desk.column.near_poor"), false),
            new Column(say.of("desk.column.escaped"), true),
            new Column(say.of("desk.column.became_poor"), true),
            new Column(say.of("desk.column.returned"), true)),
        rows);
  }

  private Row row(String name, boolean whole, UnaryOperator<Filter> narrowed) {
    var cells = new ArrayList<Cell>();
    cells.add(cell(narrowed.apply(Sight.POOR)));
    cells.add(cell(narrowed.apply(Sight.NEAR_POOR)));
    for (var movement : Movement.values()) {
      cells.add(cell(narrowed.apply(sight.moved(movement))));
    }
    return new Row(name, Optional.empty(), whole, cells);
  }

  private Cell cell(Filter filter) {
    var count = sight.count(filter).households();
    return Cell.of(sight.format().count(count), sight.list(filter));
  }
}
