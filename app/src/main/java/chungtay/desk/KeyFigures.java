package chungtay.desk;

import chungtay.frame.Figure;
import chungtay.frame.Figure.Change;
import chungtay.measure.Filter;
import chungtay.measure.Movement;
import java.util.List;
import java.util.Optional;

/// The figures of the first rank of a place, each beside where it stood when the year began.
final class KeyFigures {

  private final Sight sight;
  private final boolean compared;

  private KeyFigures(Sight sight) {
    this.sight = sight;
    this.compared = sight.decided(sight.yearBegan()) > 0;
  }

  static List<Figure> of(Sight sight) {
    var figures = new KeyFigures(sight);
    return List.of(
        figures.rate(),
        figures.households("desk.figure.poor", Sight.POOR),
        figures.households("desk.figure.near_poor", Sight.NEAR_POOR),
        figures.escaped(),
        figures.merit());
  }

  private Figure rate() {
    var say = sight.say();
    var now = share(Sight.POOR, true);
    if (now.isEmpty()) {
      return new Figure(
          say.of("desk.figure.rate"),
          say.of("desk.missing"),
          "",
          Optional.empty(),
          say.of("desk.missing.residents"),
          Optional.empty());
    }
    var change =
        share(Sight.POOR, false)
            .filter(_ -> compared)
            .map(before -> (now.get() - before) * 100)
            .map(points ->
                new Change(sight.format().points(Math.abs(points)), points > 0, points <= 0));
    return new Figure(
        say.of("desk.figure.rate"),
        sight.format().rate(now.get()),
        "%",
        change,
        change.isPresent() ? since("desk.figure.rate.since") : notCompared(),
        Optional.of(sight.list(Sight.POOR)));
  }

  private Figure households(String label, Filter filter) {
    var now = sight.count(filter);
    var more = now.households() - sight.count(filter, sight.yearBegan()).households();
    var persons = sight.say().of("desk.figure.persons", now.persons());
    var change =
        Optional.of(new Change(sight.format().count(Math.abs(more)), more > 0, more <= 0))
            .filter(_ -> compared && more != 0);
    return new Figure(
        sight.say().of(label),
        sight.format().count(now.households()),
        "",
        change,
        change.isPresent() ? "· " + persons : persons,
        Optional.of(sight.list(filter)));
  }

  private Figure escaped() {
    var filter = sight.moved(Movement.ESCAPED);
    var fell = sight.count(sight.moved(Movement.BECAME_POOR)).households();
    var returned = sight.count(sight.moved(Movement.RETURNED)).households();
    return new Figure(
        sight.say().of("desk.figure.escaped"),
        sight.format().count(sight.count(filter).households()),
        "",
        Optional.empty(),
        sight.say().of("desk.figure.escaped.note", fell, returned),
        Optional.of(sight.list(filter)));
  }

  private Figure merit() {
    var now = sight.count(Sight.POOR_WITH_MERIT).households();
    var before = sight.count(Sight.POOR_WITH_MERIT, sight.yearBegan()).households();
    return new Figure(
        sight.say().of("desk.figure.merit"),
        sight.format().count(now),
        "",
        Optional.empty(),
        compared ? sight.say().of("desk.figure.merit.before", before, year()) : notCompared(),
        Optional.of(sight.list(Sight.POOR_WITH_MERIT)));
  }

  private Optional<Double> share(Filter filter, boolean now) {
    var on = now ? sight.day() : sight.yearBegan();
    return sight.rate(sight.count(filter, on).households(), sight.place().id(), on);
  }

  private String since(String key) {
    return sight.say().of(key, year());
  }

  private String notCompared() {
    return since("desk.figure.not_compared");
  }

  /// The year that figures are compared with, which is a name and not a number to be counted out.
  private String year() {
    return String.valueOf(sight.yearBegan().getYear());
  }
}
