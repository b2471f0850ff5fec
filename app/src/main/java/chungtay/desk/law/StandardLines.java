package chungtay.desk.law;

import static java.util.stream.Collectors.joining;

import chungtay.classification.Standards;
import chungtay.desk.law.LawPage.Group;
import chungtay.desk.law.LawPage.Line;
import chungtay.law.Citation;
import chungtay.law.Indicator;
import chungtay.law.NationalIndex;
import chungtay.law.PovertyStandard;
import chungtay.law.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One standard: its rules through the years, what a household may lack, the national index.
record StandardLines(LawLines lines, PovertyStandard standard) {

  List<Group> groups() {
    var groups = new ArrayList<Group>();
    for (var way : Way.values()) groups.addAll(rules(way));
    groups.add(new Group(lines.say().of("desk.law.indicators"), indicators()));
    standard.nationalIndex().ifPresent(index -> groups.add(index(index)));
    return groups;
  }

  /// The review years that it answers for, the first and the last.
  String reviewYears() {
    var history = standard.byScores().history();
    var years =
        IntStream.rangeClosed(
                history.getFirst().from().getYear(), history.getLast().from().getYear())
            .filter(year -> standard.byScores().isSetOn(Standards.dayOfReview(year)))
            .toArray();
    return lines
        .say()
        .of(
            "desk.law.review_years",
            String.valueOf(years[0]),
            String.valueOf(years[years.length - 1]));
  }

  private List<Group> rules(Way way) {
    var say = lines.say();
    var names = standard.scoreNames();
    return LawLines.spans(way.of(standard)).stream()
        .map(span ->
            new Group(
                say.of("desk.law.way." + way.name(), names.income(), names.deprivation())
                    + " · "
                    + span.days(say),
                RuleLines.of(lines, standard, way, span.step())))
        .toList();
  }

  private List<Line> indicators() {
    var all = new ArrayList<Line>();
    var names =
        standard.indicators().stream()
            .map(one -> numbered(one) + " (" + lines.words(one.service()) + ")")
            .toList();
    all.add(line("indicators", standard.listed().source(), "desk.law.indicators.list", names));
    for (var indicator : standard.indicators()) {
      var key = "indicators.list." + indicator.code();
      var threshold = indicator.threshold();
      all.add(
          lines.line(
              at(key + ".threshold", threshold.source()),
              lines.say().of("desk.law.threshold", numbered(indicator)),
              List.of(lines.words(threshold.text()))));
      all.add(
          lines.line(
              at(key + ".answers", indicator.agenciesSource()),
              lines.say().of("desk.law.answers", numbered(indicator)),
              List.of(agencies(indicator))));
    }
    return all;
  }

  private String numbered(Indicator indicator) {
    return indicator.number() + ". " + lines.words(indicator.name());
  }

  private String agencies(Indicator indicator) {
    return indicator.agencies().stream()
        .map(agency -> lines.words(agency.name()))
        .collect(joining("; "));
  }

  private Group index(NationalIndex index) {
    var say = lines.say();
    var value =
        List.of(
            say.of("desk.law.index.weight", index.weightOfEachIndicator()),
            say.of("desk.law.index.cutoff", index.cutoff()));
    return new Group(
        say.of("desk.law.index"),
        List.of(line("national_index", index.source(), "desk.law.index.method", value)));
  }

  private Line line(String quantity, Citation source, String name, List<String> value) {
    return lines.line(at(quantity, source), lines.say().of(name), value);
  }

  private Sourced at(String quantity, Citation source) {
    return new Sourced(standard.id().file(), quantity, Optional.empty(), source);
  }
}
