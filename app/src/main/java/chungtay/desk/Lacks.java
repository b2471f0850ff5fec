package chungtay.desk;

import chungtay.frame.Bar;
import chungtay.law.Agency;
import chungtay.law.Language;
import chungtay.measure.Lack;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// What the poor of a place lack, the most frequent first, and who answers for it.
final class Lacks {

  private Lacks() {}

  static List<Bar> of(Sight sight) {
    var lacks =
        sight.figures().lacks(sight.scope(), sight.question(Sight.POOR)).stream()
            .sorted(Comparator.comparingInt(Lacks::households).reversed())
            .toList();
    var most = Math.max(1, households(lacks.getFirst()));
    return lacks.stream().map(lack -> bar(sight, lack, most)).toList();
  }

  private static Bar bar(Sight sight, Lack lack, int most) {
    var say = sight.say();
    var indicator = lack.indicator();
    var note = agencies(indicator.agencies(), say.language());
    if (lack.unknown().households() > 0) {
      note += " · " + say.of("desk.lacks.unknown", lack.unknown().households());
    }
    return new Bar(
        indicator.name().in(say.language()),
        note,
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
