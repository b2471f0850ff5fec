package chungtay.desk.household;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.classification.Standard;
import chungtay.classification.Standards;
import chungtay.desk.law.ProvisionAddress;
import chungtay.frame.Chip;
import chungtay.frame.Frame;
import chungtay.frame.Ground;
import chungtay.law.Agency;
import chungtay.law.Indicator;
import chungtay.review.Appraisal;
import chungtay.review.Assessment;
import chungtay.review.Decision;
import chungtay.review.Form;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A household's class under each standard on a day: what was recognised and, beside it, what the
/// rules compute, with the grounds.
///
/// @param scope as far as which it is told
/// @param decisions newest first
/// @param assessments newest first
record Verdicts(
    Frame frame,
    Standards standards,
    Scope scope,
    List<Decision> decisions,
    List<Assessment> assessments) {

  private Say say() {
    return frame.say();
  }

  private boolean isLater(LocalDate other) {
    return other.isAfter(frame.day());
  }

  /// The class under the standard that decides on the day.
  List<Chip> chips() {
    if (!scope.sees(Field.CLASS)) return List.of();
    var words = new ClassWords(say());
    return ordered().stream()
        .flatMap(standard -> decision(standard).stream())
        .findFirst()
        .map(decision -> List.of(words.chip(Optional.of(decision.category()))))
        .orElseGet(() -> List.of(words.chip(Optional.empty())));
  }

  /// One for each standard that knows the household, the one that decides on the day first.
  List<Ground> grounds() {
    if (!scope.sees(Field.CLASS)) return List.of();
    return ordered().stream()
        .filter(standard -> decision(standard).isPresent() || assessment(standard).isPresent())
        .map(this::ground)
        .toList();
  }

  Optional<Decision> decision(Standard standard) {
    return decisions.stream()
        .filter(one -> one.standard().equals(standard.id()) && !isLater(one.decidedOn()))
        .findFirst();
  }

  Optional<Assessment> assessment(Standard standard) {
    return assessments.stream()
        .filter(one -> one.standard().equals(standard.id()) && !isLater(one.assessedOn()))
        .findFirst();
  }

  /// Those that the household has a decision under come first; the others are only tried.
  private List<Standard> ordered() {
    var decided =
        standards.all().stream().filter(one -> decision(one).isPresent()).toList().reversed();
    var tried = standards.all().stream().filter(one -> decision(one).isEmpty()).toList();
    var all = new ArrayList<>(decided);
    all.addAll(tried);
    return all;
  }

  private Ground ground(Standard standard) {
    var name = standard.shortName().in(say().language());
    var decision = decision(standard);
    var words = new ClassWords(say());
    var computed = assessment(standard).flatMap(Assessment::category);
    var recognised = decision.map(Decision::category);
    var result =
        recognised.isPresent()
            ? say().of("desk.ground.recognised", name, words.within(recognised))
            : say().of("desk.ground.tried", name, words.within(computed));
    var appraisal = assessment(standard).map(one -> appraisal(standard, one));
    var sentence = appraisal.map(this::sentence).orElseGet(() -> say().of("desk.ground.no-form"));
    var isOther =
        recognised.isPresent()
            && computed
                .filter(made -> made.householdClass() != recognised.get().householdClass())
                .isPresent();
    return new Ground(
        result,
        isOther ? say().of("desk.ground.other", words.within(computed), sentence) : sentence,
        assessment(standard).flatMap(one -> provision(standard, one)),
        note(decision),
        decision.isPresent());
  }

  /// By the law of the review that the form was filled for.
  private static Appraisal appraisal(Standard standard, Assessment assessment) {
    return Appraisal.of(
        standard, Standards.dayOfReview(assessment.reviewYear()), assessment.form());
  }

  private String sentence(Appraisal appraisal) {
    return switch (appraisal) {
      case Appraisal.Decided decided -> decided.classification().sentence(say().language());
      case Appraisal.Undecided _ -> say().of("desk.ground.facts-missing");
    };
  }

  /// The clause that the computed class rests on; none where nothing could be computed.
  private Optional<Ground.Provision> provision(Standard standard, Assessment assessment) {
    if (!(appraisal(standard, assessment) instanceof Appraisal.Decided decided)) {
      return Optional.empty();
    }
    var citation = decided.classification().grounds().provision();
    return Optional.of(
        new Ground.Provision(
            citation.in(say().language()),
            ProvisionAddress.of(
                frame, decided.classification(), Standards.dayOfReview(assessment.reviewYear())),
            citation.reading().toBeChecked()
                ? Optional.of(say().of("desk.ground.to-be-checked"))
                : Optional.empty()));
  }

  private String note(Optional<Decision> decision) {
    return decision
        .map(one -> say().of("desk.ground.review", Integer.toString(one.reviewYear())))
        .orElseGet(() -> say().of("desk.ground.not-recognised"));
  }

  /// What the newest form under each standard answers.
  List<HouseholdPage.Lacking> lacking() {
    return ordered().stream()
        .flatMap(standard ->
            assessment(standard)
                .filter(one -> one.form().known() != 0)
                .map(one -> lacking(standard, one))
                .stream())
        .toList();
  }

  private HouseholdPage.Lacking lacking(Standard standard, Assessment made) {
    var count = Integer.bitCount(made.form().lacks());
    var seen =
        standard.indicators().stream()
            .filter(one -> (scope.indicators(standard.id()) & one.bit()) != 0)
            .toList();
    return new HouseholdPage.Lacking(
        say().of("desk.household.lacks", count, seen.size()),
        say()
            .of(
                "desk.household.form",
                standard.shortName().in(say().language()),
                made.assessedOn()),
        seen.stream()
            .sorted(Comparator.comparingInt(indicator -> rank(made.form(), indicator)))
            .map(indicator -> answered(made, indicator))
            .toList());
  }

  /// What is lacked stands first, then what the form does not say, each in the order of the act.
  private static int rank(Form form, Indicator indicator) {
    if ((form.lacks() & indicator.bit()) != 0) return 0;
    return (form.known() & indicator.bit()) == 0 ? 1 : 2;
  }

  private HouseholdPage.Answered answered(Assessment made, Indicator indicator) {
    var name = indicator.name().in(say().language());
    var agencies =
        indicator.agencies().stream()
            .map(Agency::shortName)
            .map(words -> words.in(say().language()))
            .collect(Collectors.joining(", "));
    if ((made.form().known() & indicator.bit()) == 0) {
      return new HouseholdPage.Answered("unknown", "?", name, say().of("desk.list.not-said"));
    }
    return (made.form().lacks() & indicator.bit()) != 0
        ? new HouseholdPage.Answered("yes", "✕", name, agencies)
        : new HouseholdPage.Answered("no", "✓", name, "");
  }
}
