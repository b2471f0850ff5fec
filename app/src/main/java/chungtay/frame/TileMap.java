package chungtay.frame;

import java.util.List;

/// A map of equal tiles, ready to draw: a tile is a link, the edge between districts is ink.
///
/// @param label what the colours say, in words
/// @param edges the way of the pen along the borders of districts
/// @param legend the seven steps of the scale, light to dark
public record TileMap(
    String label,
    int width,
    int height,
    List<Tile> tiles,
    String edges,
    List<Name> names,
    List<String> legend) {

  /// One unit.
  ///
  /// @param shape the way of the pen around it
  /// @param step of the scale, from 1; 0 where there is no figure
  /// @param title the name and the figure, said when pointed at and read aloud
  public record Tile(String shape, int step, String title, String href) {}

  /// A district's name, written over its tiles.
  public record Name(String text, int x, int y) {}

  public TileMap {
    tiles = List.copyOf(tiles);
    names = List.copyOf(names);
    legend = List.copyOf(legend);
  }
}
