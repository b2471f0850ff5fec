package chungtay.law;

import chungtay.law.PovertyStandard.ScoreNames;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The shape of a file in `law/standard/`. What does not fit it exactly is refused.
record StandardFile(
    StandardId id,
    Words title,
    Words shortName,
    Ways classification,
    Indicators indicators,
    Optional<NationalIndex> nationalIndex,
    LocalDate checked,
    List<Words> notModelled) {

  /// The two ways of classifying that the law has.
  record Ways(
      ScoreNames scoreNames, List<Dated.Entry<Rule>> byScores, List<Dated.Entry<Rule>> byIncome) {}

  record Indicators(Citation source, Map<String, Words> services, List<Line> list) {

    Indicators {
      services = Map.copyOf(services);
      list = List.copyOf(list);
    }
  }

  record Line(
      String code,
      int number,
      Words name,
      String service,
      Indicator.Threshold threshold,
      Answers answers) {}

  record Answers(List<String> agencies, Citation source) {}

  StandardFile {
    notModelled = List.copyOf(notModelled);
  }

  PovertyStandard standard(Map<String, Agency> agencies) {
    return new PovertyStandard(
        id,
        title,
        shortName,
        classification.scoreNames(),
        new Dated<>("standard " + id + " by scores", classification.byScores()),
        new Dated<>("standard " + id + " by income", classification.byIncome()),
        new PovertyStandard.Listed(indicators(agencies), indicators.source()),
        nationalIndex);
  }

  /// In the order of the act, numbered without a gap, so that no two share a bit.
  private List<Indicator> indicators(Map<String, Agency> agencies) {
    var codes = new HashSet<String>();
    for (var line : indicators.list()) {
      if (!codes.add(line.code())) throw new IllegalArgumentException(line.code() + " twice");
      if (line.number() != codes.size()) {
        throw new IllegalArgumentException(line.code() + " is not number " + line.number());
      }
    }
    return indicators.list().stream().map(line -> indicator(line, agencies)).toList();
  }

  private Indicator indicator(Line line, Map<String, Agency> agencies) {
    var answering =
        line.answers().agencies().stream()
            .map(code -> known(agencies, code, "agency of " + line.code()))
            .toList();
    return new Indicator(
        line.code(),
        line.number(),
        line.name(),
        known(indicators.services(), line.service(), "service of " + line.code()),
        answering,
        line.answers().source(),
        line.threshold());
  }

  private static <T> T known(Map<String, T> all, String code, String what) {
    var found = all.get(code);
    if (found == null) throw new IllegalArgumentException("unknown " + what + ": " + code);
    return found;
  }
}
