package chungtay.place;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where the tiles of communes lie, and the map that they make on a day.
@Component
public class Tiles {

  private final JdbcClient db;
  private final Places places;
  private volatile Map<String, Map<Hexagon, UnitId>> layouts = Map.of();
  private volatile @Nullable Drawn last;

  /// The map drawn last; most readers look at days between the same two changes.
  private record Drawn(Units units, TileMap map) {}

  public Tiles(JdbcClient db, Places places) {
    this.db = db;
    this.places = places;
  }

  /// The map of a day, on the layout of the year whose communes stand in the greatest number. A
  /// commune that was merged since keeps its tile, for what it went into.
  public TileMap on(LocalDate day) {
    var units = places.on(day);
    var drawn = last;
    if (drawn != null && units.areThoseOf(drawn.units())) return drawn.map();
    var map = draw(tiles(units), units);
    last = new Drawn(units, map);
    return map;
  }

  private Map<Hexagon, UnitId> tiles(Units units) {
    var layout =
        layouts().values().stream()
            .max(Comparator.comparingLong(tiles -> standing(tiles.values(), units)))
            .orElse(Map.of());
    var tiles = new LinkedHashMap<Hexagon, UnitId>();
    layout.forEach((tile, unit) -> today(unit, units.day()).ifPresent(now -> tiles.put(tile, now)));
    return tiles;
  }

  private static long standing(Collection<UnitId> tiles, Units units) {
    return tiles.stream().filter(unit -> units.find(unit).isPresent()).count();
  }

  private Optional<UnitId> today(UnitId unit, LocalDate day) {
    return places.successorsOn(unit, day).entrySet().stream()
        .filter(one -> one.getValue() == Succession.Share.WHOLE)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// Draws the tiles of a day's communes.
  static TileMap draw(Map<Hexagon, UnitId> tiles, Units units) {
    var districts =
        tiles.entrySet().stream()
            .collect(
                groupingBy(
                    one -> district(one.getValue(), units),
                    LinkedHashMap::new,
                    mapping(Map.Entry::getKey, toList())));
    return new TileMap(
        Hexagon.viewBox(tiles.keySet()),
        tiles.entrySet().stream()
            .map(one -> new TileMap.Tile(one.getValue(), one.getKey().path()))
            .toList(),
        districts.values().stream()
            .flatMap(one -> Hexagon.outlines(one).stream())
            .map(Hexagon::path)
            .collect(joining()),
        districts.entrySet().stream()
            .filter(one -> one.getKey().level() == Level.DISTRICT)
            .map(one -> label(one.getKey(), one.getValue(), units))
            .toList());
  }

  private static Unit district(UnitId commune, Units units) {
    return units.ancestor(commune, Level.DISTRICT).orElse(units.province());
  }

  /// Set upon the district's own tile that is nearest to the middle of all: the middle itself may
  /// lie in another district.
  private static TileMap.Label label(Unit district, List<Hexagon> tiles, Units units) {
    var x = tiles.stream().mapToInt(tile -> tile.middle().x()).average().orElseThrow();
    var y = tiles.stream().mapToInt(tile -> tile.middle().y()).average().orElseThrow();
    var place =
        tiles.stream()
            .map(Hexagon::middle)
            .min(Comparator.comparingDouble(one -> one.distance(x, y)))
            .orElseThrow();
    // The city that the province is named after is told from it by its kind.
    var text =
        district.shortName().equals(units.province().shortName())
            ? initials(district.kind()) + " " + district.shortName()
            : district.shortName();
    return new TileMap.Label(
        district.id(), text, Hexagon.rounded(place.drawnX()), Hexagon.rounded(place.drawnY()));
  }

  private static String initials(String kind) {
    return List.of(kind.split(" ")).stream()
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
        .collect(joining());
  }

  private Map<String, Map<Hexagon, UnitId>> layouts() {
    var known = layouts;
    if (known.isEmpty()) {
      known = read();
      layouts = known;
    }
    return known;
  }

  private record Row(String layout, Hexagon tile, UnitId unit) {}

  private Map<String, Map<Hexagon, UnitId>> read() {
    return db
        .sql(
            """
            SELECT layout, tile_row, tile_column, unit_id
              FROM place.tile
             ORDER BY layout, tile_row, tile_column
            """)
        .query((row, _) ->
            new Row(
                row.getString("layout"),
                new Hexagon(row.getInt("tile_row"), row.getInt("tile_column")),
                new UnitId(row.getObject("unit_id", UUID.class))))
        .list()
        .stream()
        .collect(
            groupingBy(
                Row::layout,
                LinkedHashMap::new,
                toMap(Row::tile, Row::unit, Tiles::twice, LinkedHashMap::new)));
  }

  private static UnitId twice(UnitId one, UnitId other) {
    throw new IllegalStateException("one tile for two communes: " + one + ", " + other);
  }
}
