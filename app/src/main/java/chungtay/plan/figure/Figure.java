package chungtay.plan.figure;

import chungtay.law.Words;
import chungtay.plan.document.ClauseId;
import chungtay.plan.document.Due;
import chungtay.plan.document.Rhythm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something that an agency reports, once in each period.
///
/// @param agency whose it is, by its code
/// @param definition what is counted
public record Figure(
    String code,
    ClauseId clause,
    String agency,
    Rhythm every,
    Words what,
    Words unit,
    Words definition) {

  public Figure {
    if (!code.matches("[a-z][a-z-]{0,40}")) throw new IllegalArgumentException("no code: " + code);
  }

  /// The last day of the period that begins on a day.
  public LocalDate last(LocalDate first) {
    return first.plusMonths(every.months()).minusDays(1);
  }

  /// The first days of its periods, from one day to another, the newest first.
  public List<LocalDate> periods(LocalDate first, LocalDate last) {
    return new Due.Every(every, Optional.empty())
        .rounds(every.start(first), last).stream().map(Due.Round::start).toList().reversed();
  }
}
