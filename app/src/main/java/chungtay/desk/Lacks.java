package chungtay.desk;

import chungtay.frame.Bar;
import chungtay.law.Agency;
import chungtay.law.Language;
import chungtay.measure.Lack;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the poor of a place lack, the most frequent first, and who answers for it.
///
/// @param note of how many it is not known; none if it is known of all
public record Lacks(List<Bar> bars, Optional<String> note) {

  public Lacks {
    bars = List.copyOf(bars);
  }

  static Lacks of(Sight sight) {
    var lacks =
        sight.figures().lacks(sight.scope(), sight.question(Sight.POOR)).stream()
            .sorted(Comparator.comparingInt(Lacks::households).reversed())
            .toList();
    var most = Math.max(1, households(lacks.getFirst()));
    var unknown = lacks.stream().mapToInt(lack -> lack.unknown().households()).max().orElse(0);
    return new Lacks(
        lacks.stream().map(lack -> bar(sight, lack, most)).toList(),
        unknown == 0
            ? Optional.empty()
            : Optional.of(sight.say().of("desk.lacks.unknown", unknown)));
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
