package chungtay.place;

import java.util.List;

/// A map of communes drawn as equal hexagons, each near where the commune lies.
///
/// @param viewBox of the drawing, as SVG writes it
/// @param borders the edge of every district as closed lines; of the province, where it has none
/// @param labels a name for each district
public record TileMap(String viewBox, List<Tile> tiles, String borders, List<Label> labels) {

  public TileMap {
    tiles = List.copyOf(tiles);
    labels = List.copyOf(labels);
  }

  /// A commune's hexagon.
  ///
  /// @param path of the hexagon, as SVG writes it
  public record Tile(UnitId unit, String path) {}

  /// A name, set around a point.
  ///
  /// @param x of the middle of the text
  /// @param y of the middle of the text
  public record Label(UnitId unit, String text, double x, double y) {}
}
