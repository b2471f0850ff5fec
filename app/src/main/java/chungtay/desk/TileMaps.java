package chungtay.desk;

import chungtay.desk.Honeycomb.Cell;
import chungtay.frame.TileMap;
import chungtay.place.Level;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Draws what is asked onto the tiles of a place's communes.
@Component
class TileMaps {

  private final Tiles tiles;

  TileMaps(Tiles tiles) {
    this.tiles = tiles;
  }

  /// The poverty rate by commune; none for a place too small to be a map.
  Optional<TileMap> ofPoverty(Sight sight) {
    var show = Show.of(Show.POOR, sight);
    var shares = Shares.byCommune(sight, show);
    var cells = tiles.of(sight.units(), sight.place().id());
    if (cells.size() < 2) return Optional.empty();
    return Optional.of(draw(sight, show, shares, cells));
  }

  /// What is asked, with each tile in the colour of its commune or of the district it lies in.
  Optional<TileMap> of(Sight sight, Show show, Shares shares) {
    var cells = tiles.of(sight.units(), sight.place().id());
    return cells.isEmpty() ? Optional.empty() : Optional.of(draw(sight, show, shares, cells));
  }

  private static TileMap draw(Sight sight, Show show, Shares shares, Map<Unit, Cell> cells) {
    var comb = new Honeycomb(List.copyOf(cells.values()));
    var drawn =
        cells.entrySet().stream()
            .map(entry -> tile(sight, shares, entry.getKey(), comb.shape(entry.getValue())))
            .toList();
    return new TileMap(
        sight.say().of("desk.map.label", show.name()),
        comb.width(),
        comb.height(),
        drawn,
        comb.edges(),
        names(sight, cells, comb),
        show.legend());
  }

  private static TileMap.Tile tile(Sight sight, Shares shares, Unit commune, String shape) {
    var unit = shares.unitOf(sight, commune);
    var share = shares.of(unit.id());
    var figure =
        share
            .map(value -> sight.format().rate(value) + " %")
            .orElseGet(() -> sight.say().of("desk.missing"));
    return new TileMap.Tile(
        shape,
        share.map(shares.show()::step).orElse(0),
        unit.name() + ": " + figure,
        shares.href(sight, unit));
  }

  /// Districts that have tiles, each named over the middle of them.
  private static List<TileMap.Name> names(Sight sight, Map<Unit, Cell> cells, Honeycomb comb) {
    var districts = new LinkedHashMap<UnitId, String>();
    for (var commune : cells.keySet()) {
      sight
          .units()
          .ancestor(commune.id(), Level.DISTRICT)
          .ifPresent(district -> districts.put(district.id(), district.shortName()));
    }
    if (districts.size() < 2) return List.of();
    return districts.entrySet().stream()
        .map(entry -> comb.name(entry.getKey().value().toString(), entry.getValue()))
        .toList();
  }
}
