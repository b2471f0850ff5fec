package chungtay.review;

import chungtay.classification.Classification;
import chungtay.classification.IncomeFacts;
import chungtay.classification.Scores;
import chungtay.classification.Standard;
import chungtay.law.Indicator;
import chungtay.law.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a standard makes of a form on a day.
///
/// Scores decide if both are given, else the income with the indicators. Where something is not
/// said, both ends of what it could be are tried: if they give one class, it is decided.
public sealed interface Appraisal {

  /// The class is clear.
  ///
  /// @param warnings what somebody should look at although the class is clear
  record Decided(Classification classification, List<Warning> warnings) implements Appraisal {

    public Decided {
      warnings = List.copyOf(warnings);
    }

    public Category category() {
      return categoryOf(classification);
    }
  }

  /// The class hangs on what is not said.
  ///
  /// @param missing what must be asked
  record Undecided(List<Missing> missing) implements Appraisal {

    public Undecided {
      missing = List.copyOf(missing);
    }
  }

  /// Something that a form does not say and that the class hangs on.
  sealed interface Missing {

    record IncomeScore() implements Missing {}

    record DeprivationScore() implements Missing {}

    /// Neither scores nor an income.
    record ScoresOrIncome() implements Missing {}

    record Answer(Indicator indicator) implements Missing {}
  }

  /// Something that a form says in two ways.
  sealed interface Warning {

    /// The deprivation score is not what the indicators lacked add up to.
    ///
    /// @param score as given
    /// @param ofIndicators the points of the indicators lacked
    record ScoreAndIndicatorsDiffer(int score, int ofIndicators) implements Warning {}
  }

  /// Applies the standard to the form.
  ///
  /// @param day [chungtay.classification.Standards#dayOfReview], or the day of a decision between
  ///   reviews
  /// @throws chungtay.law.NoLawInForce if the standard does not answer on the day
  static Appraisal of(Standard standard, LocalDate day, Form form) {
    if (form.incomeScore().isPresent() && form.deprivationScore().isPresent()) {
      return byScores(standard, day, form);
    }
    if (form.income().isPresent()) return byIncome(standard, day, form);
    if (form.incomeScore().isPresent()) return byIncomeScore(standard, day, form);
    return new Undecided(
        List.of(
            form.deprivationScore().isPresent()
                ? new Missing.IncomeScore()
                : new Missing.ScoresOrIncome()));
  }

  private static Appraisal byScores(Standard standard, LocalDate day, Form form) {
    var score = form.deprivationScore().orElseThrow();
    var classification =
        standard.classify(new Scores(form.area(), form.incomeScore().orElseThrow(), score), day);
    var all = standard.indicators().stream().mapToInt(Indicator::bit).sum();
    if (form.known() != all) return new Decided(classification, List.of());
    var law = classification.grounds().standard();
    var points =
        Integer.bitCount(form.lacks())
            * pointsOfAnIndicator(law.byScores().on(day).value(), law.byIncome().on(day).value());
    return new Decided(
        classification,
        points == score ? List.of() : List.of(new Warning.ScoreAndIndicatorsDiffer(score, points)));
  }

  /// The same limit stands in points and in indicators, so their ratio is the points of one.
  private static int pointsOfAnIndicator(Rule byScores, Rule byIncome) {
    return deprivedFrom(byScores) / deprivedFrom(byIncome);
  }

  private static int deprivedFrom(Rule rule) {
    return switch (rule) {
      case Rule.IncomeOrDeprivation either -> either.poorDeprived().deprivedFrom();
      case Rule.IncomeAndDeprivation both -> both.poor().deprivedFrom();
    };
  }

  private static Appraisal byIncome(Standard standard, LocalDate day, Form form) {
    var unknown =
        standard.indicators().stream()
            .filter(indicator -> (form.known() & indicator.bit()) == 0)
            .toList();
    var lacksAtMost = form.lacks() | unknown.stream().mapToInt(Indicator::bit).sum();
    return decided(
            standard.classify(incomeFacts(form, form.lacks()), day),
            standard.classify(incomeFacts(form, lacksAtMost), day))
        .orElseGet(
            () -> new Undecided(unknown.stream().<Missing>map(Missing.Answer::new).toList()));
  }

  private static IncomeFacts incomeFacts(Form form, int lacks) {
    return new IncomeFacts(form.area(), form.income().orElseThrow(), lacks, form.farming());
  }

  private static Appraisal byIncomeScore(Standard standard, LocalDate day, Form form) {
    var income = form.incomeScore().orElseThrow();
    return decided(
            standard.classify(new Scores(form.area(), income, 0), day),
            standard.classify(new Scores(form.area(), income, Integer.MAX_VALUE), day))
        .orElseGet(() -> new Undecided(List.of(new Missing.DeprivationScore())));
  }

  /// What is lacked only ever moves a class one way, so the two ends tell of all between.
  private static Optional<Appraisal> decided(Classification least, Classification most) {
    return categoryOf(least).equals(categoryOf(most))
        ? Optional.of(new Decided(least, List.of()))
        : Optional.empty();
  }

  private static Category categoryOf(Classification classification) {
    return new Category(classification.householdClass(), classification.subClass());
  }
}
