package chungtay.place;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// A place in a grid of hexagons that stand on a corner; odd rows lie half a tile further east.
///
/// Corners have whole coordinates, half a width and half a side apart, so that the corners of
/// neighbours are equal and edges can be compared.
record Hexagon(int row, int column) {

  private static final double SIDE = 22;
  private static final double HALF_WIDTH = SIDE * Math.sqrt(3) / 2;
  private static final double MARGIN = 6;

  /// A tile is drawn a little smaller than its place, so that there is air between tiles.
  private static final double DRAWN = 21.0 / 22.0;

  /// Steps from the middle to the corners, clockwise from the north.
  private static final List<Corner> AROUND =
      List.of(
          new Corner(0, -2),
          new Corner(1, -1),
          new Corner(1, 1),
          new Corner(0, 2),
          new Corner(-1, 1),
          new Corner(-1, -1));

  /// A point of the grid.
  record Corner(int x, int y) {

    private Corner plus(Corner step) {
      return new Corner(x + step.x, y + step.y);
    }

    /// How far it is drawn from a point of the same grid.
    double distance(double otherX, double otherY) {
      return Math.hypot((x - otherX) * HALF_WIDTH, (y - otherY) * SIDE / 2);
    }

    double drawnX() {
      return MARGIN + x * HALF_WIDTH;
    }

    double drawnY() {
      return MARGIN + y * SIDE / 2;
    }
  }

  /// A side of a tile, walked with the tile on the right.
  record Edge(Corner from, Corner to) {

    private Edge reversed() {
      return new Edge(to, from);
    }
  }

  Corner middle() {
    return new Corner(2 * column + 1 + row % 2, 3 * row + 2);
  }

  List<Edge> edges() {
    var edges = new ArrayList<Edge>();
    for (var corner = 0; corner < AROUND.size(); corner++) {
      var next = AROUND.get((corner + 1) % AROUND.size());
      edges.add(new Edge(middle().plus(AROUND.get(corner)), middle().plus(next)));
    }
    return List.copyOf(edges);
  }

  /// The tile as SVG writes it.
  String path() {
    var middle = middle();
    return AROUND.stream()
        .map(step ->
            point(
                middle.drawnX() + step.x() * HALF_WIDTH * DRAWN,
                middle.drawnY() + step.y() * SIDE / 2 * DRAWN))
        .collect(joining("L", "M", "Z"));
  }

  /// The lines around a set of tiles, each closed: its outer edge, and those of its holes.
  ///
  /// At a corner three tiles meet, so a line never crosses another and there is one way on.
  static List<List<Corner>> outlines(Collection<Hexagon> tiles) {
    var edges = new HashSet<Edge>();
    tiles.forEach(tile -> edges.addAll(tile.edges()));
    var onward = new LinkedHashMap<Corner, Corner>();
    tiles.stream()
        .flatMap(tile -> tile.edges().stream())
        .filter(edge -> !edges.contains(edge.reversed()))
        .forEach(edge -> onward.put(edge.from(), edge.to()));
    var lines = new ArrayList<List<Corner>>();
    while (!onward.isEmpty()) {
      var line = new ArrayList<Corner>();
      var next = onward.remove(onward.firstEntry().getKey());
      while (next != null) {
        line.add(next);
        next = onward.remove(next);
      }
      lines.add(List.copyOf(line));
    }
    return List.copyOf(lines);
  }

  static String path(List<Corner> line) {
    return line.stream()
        .map(corner -> point(corner.drawnX(), corner.drawnY()))
        .collect(joining("L", "M", "Z"));
  }

  /// The box around all tiles, as SVG writes it.
  static String viewBox(Collection<Hexagon> tiles) {
    var x = corners(tiles).mapToInt(Corner::x).summaryStatistics();
    var y = corners(tiles).mapToInt(Corner::y).summaryStatistics();
    if (x.getCount() == 0) return "0 0 0 0";
    var first = new Corner(x.getMin(), y.getMin());
    var last = new Corner(x.getMax(), y.getMax());
    return String.join(
        " ",
        number(first.drawnX() - MARGIN),
        number(first.drawnY() - MARGIN),
        number(last.drawnX() - first.drawnX() + 2 * MARGIN),
        number(last.drawnY() - first.drawnY() + 2 * MARGIN));
  }

  private static Stream<Corner> corners(Collection<Hexagon> tiles) {
    return tiles.stream().flatMap(tile -> tile.edges().stream()).map(Edge::from);
  }

  private static String point(double x, double y) {
    return number(x) + "," + number(y);
  }

  /// One decimal, with a point in every locale.
  static String number(double value) {
    return Double.toString(rounded(value));
  }

  static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
