package chungtay.desk;

import chungtay.frame.Bullet;
import chungtay.frame.Chip;
import chungtay.frame.Table.Cell;
import java.util.List;
import java.util.Optional;

/// Places against their targets, ready to print: the whole first, and last what was given to
/// nobody.
///
/// @param plan the number of the act
/// @param note how the figures are worked out
public record AimTable(String plan, String note, List<Row> rows) {

  /// One place.
  ///
  /// @param href none for what was given to nobody
  /// @param toGo households still to leave poverty; negative if more left than were asked for
  public record Row(
      String name,
      Optional<String> href,
      Optional<Chip> chip,
      Cell poor,
      Points points,
      Optional<Bullet> bullet,
      String toGo,
      Merit merit) {}

  /// The rate when the year began (in percent), then what was asked for and reached (in points).
  public record Points(String before, String asked, String reached) {

    public static final Points NONE = new Points("", "", "");
  }

  /// Households of people with merit that left poverty, of those that are to.
  public record Merit(Cell escaped, String asked) {

    public static final Merit NONE = new Merit(Cell.of(""), "");
  }

  public AimTable {
    rows = List.copyOf(rows);
  }
}
