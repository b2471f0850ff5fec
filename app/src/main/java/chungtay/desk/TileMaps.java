package chungtay.desk;

import chungtay.frame.TileMap;
import chungtay.frame.TileMap.Figure;
import chungtay.frame.TileMap.Name;
import chungtay.frame.TileMap.Tile;
import chungtay.place.Level;
import chungtay.place.Tiles;
import chungtay.place.Unit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Draws what is asked onto the tiles of a place's communes.
@Component
class TileMaps {

  private static final Pattern POINT = Pattern.compile("([\\d.]+),([\\d.]+)");

  /// Half a tile of the neighbours stays in the picture.
  private static final double AROUND = 20;

  private static final double NARROWEST = 360;

  private final Tiles tiles;

  TileMaps(Tiles tiles) {
    this.tiles = tiles;
  }

  /// The poverty rate by commune; none for a place too small to be a map.
  Optional<TileMap> ofPoverty(Sight sight) {
    if (sight.place().level().compareTo(Level.DISTRICT) > 0) return Optional.empty();
    var show = Show.of(Show.POOR, sight);
    return of(sight, Shares.of(sight, show, Level.COMMUNE));
  }

  /// What is asked, with each tile in the colour of its commune or of the district it lies in; none
  /// for a place that has no tile.
  Optional<TileMap> of(Sight sight, Shares shares) {
    var drawn = tiles.on(sight.day());
    var own = drawn.tiles().stream().filter(tile -> isIn(sight, tile)).toList();
    if (own.isEmpty()) return Optional.empty();
    var isWhole = own.size() == drawn.tiles().size();
    return Optional.of(
        new TileMap(
            sight.say().of("desk.map.label", shares.show().name()),
            isWhole ? drawn.viewBox() : around(own),
            drawn.tiles().stream().map(tile -> tile(sight, shares, tile)).toList(),
            drawn.borders(),
            drawn.labels().stream()
                .filter(label -> isWhole || surrounds(sight, label))
                .map(TileMaps::name)
                .toList(),
            shares.show().legend()));
  }

  private static boolean isIn(Sight sight, chungtay.place.TileMap.Tile tile) {
    return sight.units().within(tile.unit(), sight.place().id());
  }

  /// Names of neighbours would be cut by the edge of the picture.
  private static boolean surrounds(Sight sight, chungtay.place.TileMap.Label label) {
    return sight.units().within(sight.place().id(), label.unit());
  }

  private static Tile tile(Sight sight, Shares shares, chungtay.place.TileMap.Tile tile) {
    var figure =
        sight
            .units()
            .find(tile.unit())
            .filter(_ -> isIn(sight, tile))
            .map(commune -> figure(sight, shares, commune));
    return new Tile(tile.path(), figure);
  }

  private static Figure figure(Sight sight, Shares shares, Unit commune) {
    var unit = shares.unitOf(sight, commune);
    var share = shares.of(unit);
    var say = sight.say();
    return new Figure(
        share.map(shares.show()::step).orElse(0),
        share
            .map(value -> say.of("desk.map.share", unit.name(), sight.format().rate(value)))
            .orElseGet(() -> unit.name() + ": " + say.of("desk.missing")),
        shares.href(sight, unit));
  }

  private static Name name(chungtay.place.TileMap.Label label) {
    return new Name(label.text(), String.valueOf(label.x()), String.valueOf(label.y()));
  }

  /// The box around some tiles and a little of what lies beside them; never so narrow that lines
  /// and names grow out of proportion.
  private static String around(List<chungtay.place.TileMap.Tile> own) {
    var x = own.stream().flatMap(tile -> numbers(tile.path(), 1)).toList();
    var y = own.stream().flatMap(tile -> numbers(tile.path(), 2)).toList();
    var width = Math.max(NARROWEST, Collections.max(x) - Collections.min(x) + 2 * AROUND);
    var height = Collections.max(y) - Collections.min(y) + 2 * AROUND;
    return String.format(
        Locale.ROOT,
        "%.1f %.1f %.1f %.1f",
        (Collections.max(x) + Collections.min(x) - width) / 2,
        (Collections.max(y) + Collections.min(y) - height) / 2,
        width,
        height);
  }

  private static Stream<Double> numbers(String path, int which) {
    return POINT
        .matcher(path)
        .results()
        .map((MatchResult point) -> Double.valueOf(point.group(which)));
  }
}
