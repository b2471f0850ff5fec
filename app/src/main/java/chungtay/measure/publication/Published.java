package chungtay.measure.publication;

import chungtay.place.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/// The table of classes of a province as it may be published, down to the communes.
public final class Published {

  private final Map<Place, Integer> rows;
  private final CountTable table;
  private final Suppression suppression;

  /// A row.
  ///
  /// @param rest whether it is of those who live in the unit itself and in no part of it
  public record Place(UnitId unit, boolean rest) {}

  Published(Map<Place, Integer> rows, CountTable table, Suppression suppression) {
    this.rows = Map.copyOf(rows);
    this.table = table;
    this.suppression = suppression;
  }

  /// Whether the table has such a row: villages have none, and most units have no rest.
  public boolean has(Place place) {
    return rows.containsKey(place);
  }

  /// How many households; nothing where the number is kept back.
  public OptionalInt count(Place place, Column column) {
    var row = Objects.requireNonNull(rows.get(place), "no row of " + place);
    var at = List.of(Column.values()).indexOf(column);
    return suppression.hides(row, at) ? OptionalInt.empty() : OptionalInt.of(table.count(row, at));
  }
}
