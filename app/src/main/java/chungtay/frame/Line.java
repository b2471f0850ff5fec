package chungtay.frame;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A figure through the years, drawn as one line.
///
/// @param label what the line says, in words
public record Line(String label, List<Point> points) {

  static final int WIDTH = 520;
  static final int HEIGHT = 150;
  private static final int SIDE = 42;
  private static final int TOP = 34;
  private static final int BOTTOM = 112;

  /// One day of it.
  ///
  /// @param height share of the highest value, from 0 to 1
  /// @param day ready to print, as is the value
  public record Point(String day, String value, double height, String href) {}

  public Line {
    points = List.copyOf(points);
  }

  /// The box that the drawing fills.
  public String box() {
    return "0 0 " + WIDTH + " " + HEIGHT;
  }

  public int x(int index) {
    if (points.size() == 1) return WIDTH / 2;
    return SIDE + index * (WIDTH - 2 * SIDE) / (points.size() - 1);
  }

  public int y(int index) {
    return (int) Math.round(BOTTOM - points.get(index).height() * (BOTTOM - TOP));
  }

  /// The way of the pen.
  public String path() {
    return IntStream.range(0, points.size())
        .mapToObj(index -> x(index) + "," + y(index))
        .collect(Collectors.joining(" "));
  }
}
