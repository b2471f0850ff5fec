package chungtay.review;

/// The commune recognised one class and the rules compute another, for one review.
public record Disagreement(Decision decision, Assessment assessment) {

  /// Whether the two speak of one review and differ in class.
  static boolean isBetween(Decision decision, Assessment assessment) {
    var recognised = decision.category().householdClass();
    return decision.standard().equals(assessment.standard())
        && decision.reviewYear() == assessment.reviewYear()
        && assessment
            .category()
            .filter(computed -> computed.householdClass() != recognised)
            .isPresent();
  }
}
