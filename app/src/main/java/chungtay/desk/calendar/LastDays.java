package chungtay.desk.calendar;

import chungtay.access.AgencyId;
import chungtay.plan.Editions;
import chungtay.plan.task.Turn;
import chungtay.plan.task.Turns;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The tasks whose last day falls between two days, in the order of those days.
@Component
class LastDays {

  private final Editions editions;
  private final Turns turns;

  LastDays(Editions editions, Turns turns) {
    this.editions = editions;
    this.turns = turns;
  }

  /// Between which days, both included.
  record Span(LocalDate first, LocalDate last) {

    boolean contains(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }
  }

  /// @param of the agency that holds them; all where none is named
  /// @param day on which one looks
  List<Turn> within(Span span, Optional<AgencyId> of, LocalDate day) {
    return editions.all().stream()
        .flatMap(edition -> turns.of(edition, day, span.last()).stream())
        .filter(turn -> turn.lastDay().filter(span::contains).isPresent())
        .filter(turn -> of.map(turn.task().leads()::contains).orElse(true))
        .sorted(Comparator.comparing(turn -> turn.lastDay().orElseThrow()))
        .toList();
  }
}
