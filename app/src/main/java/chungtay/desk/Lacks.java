package chungtay.desk;

import chungtay.frame.Bar;
import chungtay.frame.Where.Link;
import chungtay.law.Agency;
import chungtay.law.Language;
import chungtay.measure.Lack;
import chungtay.measure.Only;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the poor of a place lack, the most frequent first, and who answers for it.
///
/// @param incomplete those of whom not everything is known, and so are missing somewhere above;
///   none if there are none
public record Lacks(List<Bar> bars, Optional<Link> incomplete) {

  public Lacks {
    bars = List.copyOf(bars);
  }

  static Lacks of(Sight sight) {
    var lacks =
        sight.figures().lacks(sight.scope(), sight.question(Sight.POOR)).stream()
            .sorted(Comparator.comparingInt(Lacks::households).reversed())
            .toList();
    var most = Math.max(1, households(lacks.getFirst()));
    return new Lacks(
        lacks.stream().map(lack -> bar(sight, lack, most)).toList(), incomplete(sight));
  }

  private static Optional<Link> incomplete(Sight sight) {
    var filter = Sight.POOR.with(Only.INCOMPLETE);
    var households = sight.count(filter).households();
    if (households == 0) return Optional.empty();
    return Optional.of(
        new Link(sight.say().of("desk.lacks.incomplete", households), sight.list(filter)));
  }

  private static Bar bar(Sight sight, Lack lack, int most) {
    var say = sight.say();
    var indicator = lack.indicator();
    return new Bar(
        indicator.name().in(say.language()),
        agencies(indicator.agencies(), say.language()),
        say.of("desk.households", households(lack)),
        (double) households(lack) / most,
        sight.list(Sight.POOR.lacking(indicator.bit())));
  }

  private static String agencies(List<Agency> agencies, Language language) {
    return agencies.stream()
        .map(agency -> agency.shortName().in(language))
        .collect(Collectors.joining(", "));
  }

  private static int households(Lack lack) {
    return lack.lacking().households();
  }
}
