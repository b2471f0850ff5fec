package chungtay.desk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import chungtay.desk.Honeycomb.Cell;
import chungtay.place.Level;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where each commune's tile lies on the map of its time.
@Component("deskTiles")
class Tiles {

  private final JdbcClient db;

  Tiles(JdbcClient db) {
    this.db = db;
  }

  private record Tile(UnitId unit, String layout, int row, int column) {}

  /// The tiles of a day's communes within a place, in the layout that knows most of them.
  Map<Unit, Cell> of(Units units, UnitId place) {
    var all = read();
    var layout =
        all.stream()
            .filter(tile -> units.find(tile.unit()).isPresent())
            .collect(groupingBy(Tile::layout, counting()))
            .entrySet()
            .stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    var cells = new LinkedHashMap<Unit, Cell>();
    for (var tile : all) {
      if (!tile.layout().equals(layout) || !units.within(tile.unit(), place)) continue;
      units
          .find(tile.unit())
          .ifPresent(
              unit -> cells.put(unit, new Cell(tile.row(), tile.column(), district(units, unit))));
    }
    return cells;
  }

  private static String district(Units units, Unit commune) {
    return units
        .ancestor(commune.id(), Level.DISTRICT)
        .map(district -> district.id().value().toString())
        .orElse("");
  }

  private List<Tile> read() {
    return db.sql(
            """
            SELECT unit_id, layout, tile_row, tile_column
              FROM place.tile
             ORDER BY tile_row, tile_column
            """)
        .query((row, _) ->
            new Tile(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("layout"),
                row.getInt("tile_row"),
                row.getInt("tile_column")))
        .list();
  }
}
