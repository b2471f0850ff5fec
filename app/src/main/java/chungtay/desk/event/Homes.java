package chungtay.desk.event;

import chungtay.desk.event.EventFormPage.Option;
import chungtay.frame.Frames;
import chungtay.place.Level;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a household can live, to choose from: a commune, then one of its villages.
record Homes(Units units) {

  /// The commune that a form names.
  static Optional<Unit> commune(Units units, String text) {
    return units.all(Level.COMMUNE).stream()
        .filter(unit -> Frames.inAddress(unit).equals(text))
        .findFirst();
  }

  /// The commune in which a household lives.
  Optional<Unit> communeOf(UnitId home) {
    return units.ancestor(home, Level.COMMUNE);
  }

  /// Those of a district beside each other.
  List<Option> communes() {
    return units.all(Level.COMMUNE).stream()
        .map(unit -> new Option(Frames.inAddress(unit), unit.name() + district(unit)))
        .toList();
  }

  private String district(Unit commune) {
    return units
        .ancestor(commune.id(), Level.DISTRICT)
        .map(one -> " – " + one.shortName())
        .orElse("");
  }

  List<Option> villages(Optional<Unit> commune, String none) {
    var villages =
        commune.stream()
            .flatMap(one -> units.children(one.id()).stream())
            .sorted(Comparator.comparing(Unit::name))
            .map(one -> new Option(one.id().value().toString(), one.name()));
    return Stream.concat(Stream.of(new Option("", none)), villages).toList();
  }
}
