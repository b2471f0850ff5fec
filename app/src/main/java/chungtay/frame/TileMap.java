package chungtay.frame;

import java.util.List;
import java.util.Optional;

/// A map of equal tiles, ready to draw: a tile is a link, the edge between districts is ink.
///
/// @param label what the colours say, in words
/// @param box the part of the drawing that is shown
/// @param borders the way of the pen along the borders of districts
/// @param legend the seven steps of the scale, light to dark
public record TileMap(
    String label,
    String box,
    List<Tile> tiles,
    String borders,
    List<Name> names,
    List<String> legend) {

  /// One unit's tile.
  ///
  /// @param shape the way of the pen around it
  /// @param figure none for a neighbour, which only shows where the place lies
  public record Tile(String shape, Optional<Figure> figure) {}

  /// What a tile says.
  ///
  /// @param step of the scale, from 1; 0 where the figure is missing
  /// @param title the name and the figure, said when pointed at and read aloud
  public record Figure(int step, String title, String href) {}

  /// A district's name, written over its tiles.
  public record Name(String text, String x, String y) {}

  public TileMap {
    tiles = List.copyOf(tiles);
    names = List.copyOf(names);
    legend = List.copyOf(legend);
  }
}
