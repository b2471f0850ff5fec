package chungtay.classification;

import chungtay.law.Indicator;
import chungtay.law.PovertyStandard;
import chungtay.law.StandardId;
import chungtay.law.Words;
import java.time.LocalDate;
import java.util.List;

/// One poverty standard, asked for a household's class.
///
/// A household can be classified under several on one day: the review at the end of 2021 ran on
/// 59/2015/QĐ-TTg and on 07/2021/NĐ-CP. Both results are kept.
public final class Standard {

  private final PovertyStandard law;
  private final int allIndicators;

  Standard(PovertyStandard law) {
    this.law = law;
    allIndicators = law.indicators().stream().mapToInt(Indicator::bit).sum();
  }

  public StandardId id() {
    return law.id();
  }

  public Words title() {
    return law.title();
  }

  /// The act as people call it.
  public Words shortName() {
    return law.shortName();
  }

  /// What a household may lack, in the order of the act.
  public List<Indicator> indicators() {
    return law.indicators();
  }

  /// Whether it can be asked for this day at all, by scores and by income.
  public boolean isInForce(LocalDate day) {
    return law.byScores().isSetOn(day) && law.byIncome().isSetOn(day);
  }

  /// Classifies a household by the points of its review form.
  ///
  /// @param day [Standards#dayOfReview(int)], or the day of a decision between reviews
  /// @throws NoLawInForce if the standard does not answer on the day
  public Classification classify(Scores scores, LocalDate day) {
    return new Classifier(law, scores).by(law.byScores().on(day).value());
  }

  /// Classifies a household by its income and what it lacks.
  ///
  /// @param day [Standards#dayOfReview(int)], or the day of a decision between reviews
  /// @throws NoLawInForce if the standard does not answer on the day
  public Classification classify(IncomeFacts facts, LocalDate day) {
    if ((facts.lacks() & ~allIndicators) != 0) {
      throw new IllegalArgumentException("standard " + id() + " has no such indicator: " + facts);
    }
    return new Classifier(law, facts).by(law.byIncome().on(day).value());
  }
}
