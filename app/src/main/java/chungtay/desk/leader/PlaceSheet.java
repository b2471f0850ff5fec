package chungtay.desk.leader;

import chungtay.desk.AimTable;
import chungtay.desk.AimTable.Row;
import chungtay.frame.Bullet;
import chungtay.frame.Table.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How those below a place stand, the whole first.
///
/// As many as fit stand in the order of the tree, where people look for them; of more the latest
/// stand first, and the best at the end.
final class PlaceSheet {

  private static final Comparator<Row> LATEST_FIRST =
      Comparator.comparingDouble(row -> row.bullet().map(PlaceSheet::ahead).orElseThrow());

  private PlaceSheet() {}

  /// None if nothing was asked of any below the place.
  static Optional<LeaderPage.Places> of(Briefing briefing, Fit fit) {
    var sight = briefing.sight();
    return briefing
        .aims()
        .flatMap(aims -> aims.table(sight::page))
        .map(table ->
            new LeaderPage.Places(
                sight.say().of("desk.aims.title"),
                rows(briefing, table, fit),
                LeaderWords.progress(briefing).orElseThrow()));
  }

  private static List<Row> rows(Briefing briefing, AimTable table, Fit fit) {
    var below = table.rows().stream().skip(1).filter(row -> row.href().isPresent()).toList();
    var rows = new ArrayList<Row>();
    rows.add(table.rows().getFirst());
    rows.addAll(below.size() <= fit.places() ? below : cut(briefing, below, fit));
    table.rows().stream().filter(row -> row.href().isEmpty()).forEach(rows::add);
    return rows;
  }

  /// Three quarters of the room for the latest.
  private static List<Row> cut(Briefing briefing, List<Row> below, Fit fit) {
    var asked =
        below.stream().filter(row -> row.bullet().isPresent()).sorted(LATEST_FIRST).toList();
    var room = Math.min(fit.places() - 1, asked.size());
    var latest = (room * 3 + 3) / 4;
    var rows = new ArrayList<>(asked.subList(0, latest));
    rows.add(others(briefing, below.size() - room));
    rows.addAll(asked.subList(asked.size() - (room - latest), asked.size()));
    return rows;
  }

  private static Row others(Briefing briefing, int count) {
    var sight = briefing.sight();
    var level = sight.units().children(sight.place().id()).getFirst().level();
    return new Row(
        sight.say().of("desk.leader.others." + level, count),
        Optional.of(sight.page(sight.place())),
        Optional.empty(),
        Cell.of(""),
        AimTable.Points.NONE,
        Optional.empty(),
        "",
        AimTable.Merit.NONE);
  }

  private static double ahead(Bullet bullet) {
    return bullet.reached() - bullet.required();
  }
}
