package chungtay.place;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.database.TestDatabase;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The map of tiles: every commune once, none upon another, every border closed.
class TilesTest {

  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final Places PLACES = Seeded.in(DATABASE);
  static final Tiles TILES = new Tiles(DATABASE.client(), PLACES);

  static final LocalDate REVIEW = LocalDate.parse("2021-09-30");

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  static TileMap on(String day) {
    return TILES.on(LocalDate.parse(day));
  }

  @Test
  void everyCommuneHasATileOfItsOwn() {
    var map = on("2021-09-30");

    assertThat(on("2021-10-01")).isSameAs(map);
    assertThat(map.tiles()).hasSize(178);
    assertThat(map.tiles()).extracting(TileMap.Tile::unit).doesNotHaveDuplicates();
    assertThat(map.tiles()).extracting(TileMap.Tile::path).doesNotHaveDuplicates();
    assertThat(on("2025-07-01").tiles()).hasSize(92);
  }

  @Test
  void tilesBesideEachOtherShareAnEdgeAndNothingElse() {
    var tile = new Hexagon(2, 3);
    var neighbours =
        List.of(
            new Hexagon(2, 2),
            new Hexagon(2, 4),
            new Hexagon(1, 2), // an odd row lies half a tile further east
            new Hexagon(1, 3),
            new Hexagon(3, 2),
            new Hexagon(3, 3));

    for (var neighbour : neighbours) {
      assertThat(shared(tile, neighbour)).as(neighbour.toString()).isEqualTo(2);
    }
    assertThat(shared(tile, new Hexagon(1, 4))).isZero();
    assertThat(shared(tile, new Hexagon(4, 3))).isZero();
  }

  static int shared(Hexagon one, Hexagon other) {
    Set<Hexagon.Corner> corners = new HashSet<>();
    one.edges().forEach(edge -> corners.add(edge.from()));
    var before = corners.size();
    other.edges().forEach(edge -> corners.remove(edge.from()));
    return before - corners.size();
  }

  @Test
  void aTileIsDrawnWhereTheSketchDrawsIt() {
    // Row 8, column 5: middle at 6 + 11 × 19.05 = 215.6 and 6 + 26 × 11 = 292; 21 of 22 drawn.
    assertThat(new Hexagon(8, 5).path())
        .isEqualTo("M215.6,271.0L233.8,281.5L233.8,302.5L215.6,313.0L197.4,302.5L197.4,281.5Z");
  }

  @Test
  void theLineAroundTilesIsClosedAndGoesAroundHoles() {
    var centre = new Hexagon(2, 3);
    var ring =
        List.of(
            new Hexagon(1, 2),
            new Hexagon(1, 3),
            new Hexagon(2, 2),
            new Hexagon(2, 4),
            new Hexagon(3, 2),
            new Hexagon(3, 3));

    assertThat(Hexagon.outlines(List.of(centre)))
        .singleElement()
        .satisfies(line -> assertThat(line).hasSize(6).doesNotHaveDuplicates());
    assertThat(Hexagon.outlines(ring))
        .extracting(List::size)
        .containsExactlyInAnyOrder(18, 6); // around the ring, and around its hole
  }

  @Test
  void everyBorderIsClosed() {
    var map = on("2021-09-30");

    var lines = map.borders().split("(?<=Z)");
    assertThat(lines).hasSizeGreaterThanOrEqualTo(9).allMatch(line -> line.matches("M[^MZ]+Z"));
    for (var line : lines) {
      var points = line.substring(1, line.length() - 1).split("L", -1);
      // The last point is a side away from the first, as every other from the next.
      for (var i = 0; i < points.length; i++) {
        var next = points[(i + 1) % points.length];
        assertThat(distance(points[i], next)).isBetween(21.8, 22.2);
      }
    }
  }

  static double distance(String one, String other) {
    var from = one.split(",", -1);
    var to = other.split(",", -1);
    return Math.hypot(
        Double.parseDouble(from[0]) - Double.parseDouble(to[0]),
        Double.parseDouble(from[1]) - Double.parseDouble(to[1]));
  }

  @Test
  void everyDistrictIsNamedWithinTheMap() {
    var map = on("2021-09-30");

    assertThat(map.viewBox()).isEqualTo("0.0 0.0 526.4 551.0");
    assertThat(map.labels())
        .extracting(TileMap.Label::text)
        .containsExactlyInAnyOrder(
            "TP Thái Nguyên",
            "Sông Công",
            "Định Hóa",
            "Phú Lương",
            "Đồng Hỷ",
            "Võ Nhai",
            "Đại Từ",
            "Phổ Yên",
            "Phú Bình");
    for (var label : map.labels()) {
      // A tile's path begins at its north corner, 21 above the middle.
      var beneath = "M" + label.x() + "," + Math.round((label.y() - 21) * 10) / 10.0;
      assertThat(map.tiles())
          .filteredOn(tile -> tile.path().startsWith(beneath + "L"))
          .singleElement()
          .satisfies(
              tile -> assertThat(PLACES.on(REVIEW).within(tile.unit(), label.unit())).isTrue());
    }
    assertThat(on("2025-07-01").labels()).isEmpty();
  }

  @Test
  void aMergedCommuneKeepsItsTileForWhatItWentInto() {
    var day = LocalDate.parse("2023-04-10");
    var merged = PLACES.on(day).byCode("05851").orElseThrow().id();

    assertThat(TILES.on(day).tiles()).hasSize(178);
    assertThat(TILES.on(day).tiles().stream().filter(tile -> tile.unit().equals(merged)))
        .hasSize(2);
  }
}
