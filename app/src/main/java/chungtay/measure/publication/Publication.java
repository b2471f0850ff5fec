package chungtay.measure.publication;

import chungtay.access.Scope;
import chungtay.law.StandardId;
import chungtay.measure.Count;
import chungtay.measure.Figures;
import chungtay.measure.Question;
import chungtay.measure.publication.CountTable.Row;
import chungtay.measure.publication.Published.Place;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Makes figures fit for publication. The whole province is looked at once, whatever part of it is
/// asked for: what one table keeps back must not stand in another.
@Component
public final class Publication {

  private static final int LEAST = 3;
  private static final int MOST = 100;

  private final Places places;
  private final int least;

  /// @param least the smallest number of households that is told but for zero, 3 to 100; set by the
  ///   standing agency, as no act that we know sets one
  Publication(Places places, @Value("${chungtay.publication.least:5}") int least) {
    if (least < LEAST || least > MOST) {
      throw new IllegalArgumentException(
          "chungtay.publication.least is " + least + ", not " + LEAST + " to " + MOST);
    }
    this.places = places;
    this.least = least;
  }

  /// The smallest number of households that is told but for zero.
  public int least() {
    return least;
  }

  /// The province of a day under a standard.
  ///
  /// @param scope of whoever asks, which must see totals
  public Published of(Figures figures, Scope scope, StandardId standard) {
    var still = figures.still();
    var units = places.on(scope.day());
    var question =
        new Question(units.province().id(), units.day(), standard, Column.TOTAL.filter());
    var counts = new EnumMap<Column, Map<UnitId, Count>>(Column.class);
    for (var column : Column.parts()) {
      counts.put(column, still.byCommune(scope, question.with(column.filter())));
    }
    var made = new Making(units, counts);
    made.add(units.province(), CountTable.NO_PARENT);
    var table = new CountTable(made.rows());
    return new Published(made.places(), table, Suppression.of(table, least));
  }

  /// A table that grows from the province down.
  private record Making(
      Units units,
      Map<Column, Map<UnitId, Count>> counts,
      List<Row> rows,
      Map<Place, Integer> places) {

    Making(Units units, Map<Column, Map<UnitId, Count>> counts) {
      this(units, counts, new ArrayList<>(), new HashMap<>());
    }

    void add(Unit unit, int parent) {
      var own = own(unit.id());
      var at = add(new Place(unit.id(), false), new Row(parent, own));
      if (unit.level() == Level.COMMUNE) return;
      for (var child : units.children(unit.id())) {
        if (child.level() != Level.VILLAGE) add(child, at);
      }
      var isSum = rows.size() > at + 1;
      if (isSum && own.stream().anyMatch(count -> count > 0)) {
        add(new Place(unit.id(), true), new Row(at, own));
      }
      if (isSum) rows.set(at, new Row(parent, sum(at)));
    }

    private int add(Place place, Row row) {
      places.put(place, rows.size());
      rows.add(row);
      return rows.size() - 1;
    }

    /// Those of a commune; of a unit above it those who live in none of its communes.
    private List<Integer> own(UnitId unit) {
      return Column.parts().stream()
          .map(column ->
              counts.getOrDefault(column, Map.of()).getOrDefault(unit, Count.NONE).households())
          .toList();
    }

    private List<Integer> sum(int parent) {
      var sum = new int[Column.parts().size()];
      for (var row : rows.subList(parent + 1, rows.size())) {
        if (row.parent() != parent) continue;
        for (var at = 0; at < sum.length; at++) sum[at] += row.counts().get(at);
      }
      return Arrays.stream(sum).boxed().toList();
    }
  }
}
