package chungtay.desk;

import chungtay.frame.Figure;
import chungtay.frame.Figure.Change;
import chungtay.frame.Figure.Note;
import chungtay.measure.Filter;
import chungtay.measure.Movement;
import java.util.List;
import java.util.Optional;

/// The figures of the first rank of a place, each beside where it stood when the year began.
public final class KeyFigures {

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

  /// Of what rate the place is, and by how much that changed.
  public static Figure rate(Sight sight) {
    return new KeyFigures(sight).rate();
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
          List.of(Note.of(say.of("desk.missing.residents"))),
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
        List.of(change.isPresent() ? since("desk.figure.rate.since") : notCompared()),
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
        List.of(Note.of(change.isPresent() ? "· " + persons : persons)),
        Optional.of(sight.list(filter)));
  }

  private Figure escaped() {
    var filter = sight.moved(Movement.ESCAPED);
    return new Figure(
        sight.say().of("desk.figure.escaped"),
        sight.format().count(sight.count(filter).households()),
        "",
        Optional.empty(),
        List.of(
            moved("desk.figure.escaped.became_poor", Movement.BECAME_POOR),
            moved("desk.figure.escaped.returned", Movement.RETURNED)),
        Optional.of(sight.list(filter)));
  }

  private Note moved(String key, Movement movement) {
    var filter = sight.moved(movement);
    return Note.of(sight.say().of(key, sight.count(filter).households()), sight.list(filter));
  }

  private Figure merit() {
    return new Figure(
        sight.say().of("desk.figure.merit"),
        sight.format().count(sight.count(Sight.POOR_WITH_MERIT).households()),
        "",
        Optional.empty(),
        List.of(compared ? meritBefore() : notCompared()),
        Optional.of(sight.list(Sight.POOR_WITH_MERIT)));
  }

  private Note meritBefore() {
    var before = sight.count(Sight.POOR_WITH_MERIT, sight.yearBegan()).households();
    return Note.of(
        sight.say().of("desk.figure.merit.before", before, year()),
        sight.list(Sight.POOR_WITH_MERIT, sight.yearBegan()));
  }

  private Optional<Double> share(Filter filter, boolean now) {
    var on = now ? sight.day() : sight.yearBegan();
    return sight.rate(sight.count(filter, on).households(), sight.place().id(), on);
  }

  private Note since(String key) {
    return Note.of(sight.say().of(key, year()));
  }

  private Note notCompared() {
    return since("desk.figure.not_compared");
  }

  /// The year that figures are compared with, which is a name and not a number to be counted out.
  private String year() {
    return String.valueOf(sight.yearBegan().getYear());
  }
}
