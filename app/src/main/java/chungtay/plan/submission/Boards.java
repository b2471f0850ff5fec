package chungtay.plan.submission;

import chungtay.access.AgencyId;
import chungtay.plan.Edition;
import chungtay.plan.document.DutyId;
import chungtay.plan.task.Turn;
import chungtay.plan.task.Turns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What is asked of whom, and how it stands.
@Component
public class Boards {

  private final Askings askings;
  private final Turns turns;
  private final Submissions submissions;
  private final Reminders reminders;

  public Boards(Askings askings, Turns turns, Submissions submissions, Reminders reminders) {
    this.askings = askings;
    this.turns = turns;
    this.submissions = submissions;
    this.reminders = reminders;
  }

  /// The board of a plan on a day; one without columns where the plan asks for nothing.
  public Board of(Edition edition, LocalDate day) {
    var standing = submissions.of(edition.id(), day);
    var reminded = reminders.of(edition.id(), day);
    var cells = new HashMap<AgencyId, Map<String, Board.Cell>>();
    for (var place : places(edition, day)) {
      var key = SubmissionKey.of(place);
      cells
          .computeIfAbsent(place.agency(), _ -> new LinkedHashMap<>())
          // A later period takes the place of an earlier one.
          .put(
              place.asked().code(),
              new Board.Cell(
                  place,
                  standing.getOrDefault(key, Standing.NOTHING),
                  Optional.ofNullable(reminded.get(key))));
    }
    return new Board(askings.of(edition).map(Asking::submissions).orElse(List.of()), cells);
  }

  /// Everything that is asked for in the periods that have begun by a day, in their order.
  public List<Place> places(Edition edition, LocalDate day) {
    var asked = asked(edition);
    if (asked.isEmpty()) return List.of();
    var places = new ArrayList<Place>();
    for (var turn : turns.on(edition, day)) {
      for (var one : asked.getOrDefault(turn.task().duty(), List.of())) {
        for (var agency : turn.task().leads()) places.add(new Place(edition, turn, one, agency));
      }
    }
    return places;
  }

  private Map<DutyId, List<Asked>> asked(Edition edition) {
    return askings.of(edition).stream()
        .flatMap(asking -> asking.submissions().stream())
        .collect(Collectors.groupingBy(Asked::dutyId));
  }

  /// What a task asks for in a period, of everybody who holds it.
  public List<Place> of(Edition edition, Turn turn) {
    return asked(edition).getOrDefault(turn.task().duty(), List.of()).stream()
        .flatMap(one ->
            turn.task().leads().stream().map(agency -> new Place(edition, turn, one, agency)))
        .toList();
  }

  /// What is asked of an agency, in a period or else in the last that has begun.
  public Optional<Place> find(
      Edition edition, String asked, String agency, Optional<String> period, LocalDate day) {
    return places(edition, day).stream()
        .filter(place -> place.asked().code().equals(asked))
        .filter(place -> place.agency().value().toString().equals(agency))
        .filter(place -> period.map(place.turn().period().toString()::equals).orElse(true))
        .reduce((_, later) -> later);
  }

  /// How it stands with some of them.
  public Map<Place, Standing> standing(Edition edition, List<Place> places, LocalDate day) {
    var all = submissions.of(edition.id(), day);
    return places.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                place -> all.getOrDefault(SubmissionKey.of(place), Standing.NOTHING)));
  }
}
