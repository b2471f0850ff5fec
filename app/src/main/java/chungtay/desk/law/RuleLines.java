package chungtay.desk.law;

import chungtay.desk.law.LawPage.Line;
import chungtay.law.Citation;
import chungtay.law.Dated;
import chungtay.law.Limit;
import chungtay.law.PovertyStandard;
import chungtay.law.Rule;
import chungtay.law.Rule.IncomeAndDeprivation;
import chungtay.law.Rule.IncomeOrDeprivation;
import chungtay.law.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an act says of the classes from a day on, one way of classifying: each class with its
/// limits and its source.
final class RuleLines {

  // The keys of the clauses in the file, so that a link can be made without the page.
  static final String POOR = "poor";
  static final String POOR_DEPRIVED = "poor_deprived";
  static final String NEAR_POOR = "near_poor";
  static final String AVERAGE = "average";
  static final String NOT_POOR = "not_poor";

  private final LawLines lines;
  private final PovertyStandard standard;
  private final Way way;
  private final Dated.Entry<Rule> step;
  private final LimitWords words;
  private final List<Line> all = new ArrayList<>();

  private RuleLines(LawLines lines, PovertyStandard standard, Way way, Dated.Entry<Rule> step) {
    this.lines = lines;
    this.standard = standard;
    this.way = way;
    this.step = step;
    this.words = new LimitWords(lines.say(), way, standard.scoreNames());
  }

  static List<Line> of(LawLines lines, PovertyStandard standard, Way way, Dated.Entry<Rule> step) {
    return new RuleLines(lines, standard, way, step).made();
  }

  private List<Line> made() {
    var act = at(way.quantity(), step.source());
    if (step.value().isEmpty()) return List.of(lines.ended(act));
    var rule = step.value().get();
    var logic = lines.say().of("desk.law.logic." + rule.getClass().getSimpleName());
    all.add(lines.line(act, lines.say().of("desk.law.logic"), List.of(logic)));
    switch (rule) {
      case IncomeOrDeprivation either -> add(either);
      case IncomeAndDeprivation both -> add(both);
    }
    return all;
  }

  private void add(IncomeOrDeprivation rule) {
    var poor = rule.poor().upTo();
    var nearPoor = rule.poorDeprived().upTo();
    var deprivedFrom = rule.poorDeprived().deprivedFrom();
    var band = words.between(poor, nearPoor);
    add(POOR, "desk.sub.INCOME", words.upTo(poor), rule.poor().source());
    add(
        POOR_DEPRIVED,
        "desk.sub.DEPRIVATION",
        and(band, words.deprivedFrom(deprivedFrom)),
        rule.poorDeprived().source());
    add(
        NEAR_POOR,
        "review.class.NEAR_POOR",
        and(band, words.deprivedBelow(deprivedFrom)),
        rule.nearPoor().source());
    addAbove(nearPoor, rule.average(), rule.notPoor());
  }

  private void add(IncomeAndDeprivation rule) {
    var poor = rule.poor().upTo();
    var deprivedFrom = rule.poor().deprivedFrom();
    add(
        POOR,
        "review.class.POOR",
        and(words.upTo(poor), words.deprivedFrom(deprivedFrom)),
        rule.poor().source());
    add(
        NEAR_POOR,
        "review.class.NEAR_POOR",
        and(words.upTo(poor), words.deprivedBelow(deprivedFrom)),
        rule.nearPoor().source());
    addAbove(poor, rule.average(), rule.notPoor());
  }

  private void addAbove(Limit nearPoor, Optional<Rule.UpTo> average, Rule.Clause notPoor) {
    average.ifPresent(band ->
        add(AVERAGE, "review.class.AVERAGE", words.between(nearPoor, band.upTo()), band.source()));
    var over = average.map(Rule.UpTo::upTo).orElse(nearPoor);
    add(NOT_POOR, "review.class.NOT_POOR", words.over(over), notPoor.source());
  }

  private void add(String clause, String name, List<String> value, Citation source) {
    all.add(lines.line(at(way.clause(clause), source), lines.say().of(name), value));
  }

  private Sourced at(String quantity, Citation source) {
    return new Sourced(standard.id().file(), quantity, Optional.of(step.from()), source);
  }

  private static List<String> and(List<String> band, String more) {
    return Stream.concat(band.stream(), Stream.of(more)).toList();
  }
}
