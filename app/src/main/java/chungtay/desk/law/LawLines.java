package chungtay.desk.law;

import chungtay.desk.law.LawPage.Line;
import chungtay.desk.law.LawPage.Source;
import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.law.Dated;
import chungtay.law.Sourced;
import chungtay.law.Words;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells a value of the law with its source, in one language.
record LawLines(Say say) {

  /// A step of a history with its last day; none if nothing has followed yet.
  record Span<V>(Dated.Entry<V> step, Optional<LocalDate> until) {

    /// The days in words.
    String days(Say say) {
      return until
          .map(last -> say.of("desk.law.span", step.from(), last))
          .orElseGet(() -> say.of("desk.law.since", step.from()));
    }
  }

  /// Each step of a history lasts until the day before the next.
  static <V> List<Span<V>> spans(Dated<V> quantity) {
    var spans = new ArrayList<Span<V>>();
    Optional<LocalDate> until = Optional.empty();
    for (var step : quantity.history().reversed()) {
      spans.add(new Span<>(step, until));
      until = Optional.of(step.from().minusDays(1));
    }
    return spans.reversed();
  }

  Line line(Sourced at, String name, List<String> value) {
    return new Line(
        ProvisionAddress.anchor(at),
        name,
        at.from().map(from -> say.of("desk.law.from", from)).orElse(""),
        value,
        source(at));
  }

  /// A value that ended a quantity and set nothing in its place.
  Line ended(Sourced at) {
    return line(at, say.of("desk.law.ended"), List.of(say.of("desk.law.ended.value")));
  }

  String words(Words words) {
    return words.in(say.language());
  }

  private Source source(Sourced value) {
    var citation = value.citation();
    return new Source(
        citation.in(say.language()), known(value), say.of("desk.law.checked", citation.checked()));
  }

  private Chip known(Sourced value) {
    var read = say.of("desk.law.read." + value.citation().reading().name());
    return value.isToBeChecked()
        ? new Chip(Mood.WARN, say.of("desk.law.to-be-checked", read))
        : new Chip(Mood.GOOD, read);
  }
}
