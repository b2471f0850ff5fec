package chungtay.synthetic;

import chungtay.classification.HouseholdClass;
import java.util.Optional;

/// What the communes decided about one household, from review to review.
///
/// @param merit whether a member has merit with the revolution
/// @param turn a decision between the reviews of 2020 and 2021
record Course(
    Listed y2018, Listed y2019, Listed y2020, boolean merit, Optional<Turn> turn, Listed y2021) {

  /// How a household stands in a yearly list.
  enum Listed {
    POOR("P", Optional.of(HouseholdClass.POOR)),
    NEAR_POOR("N", Optional.of(HouseholdClass.NEAR_POOR)),
    NOT_POOR("O", Optional.of(HouseholdClass.NOT_POOR)),
    /// Nobody asked: the household was not in the review.
    ABSENT("-", Optional.empty());

    private final String letter;
    private final Optional<HouseholdClass> householdClass;

    Listed(String letter, Optional<HouseholdClass> householdClass) {
      this.letter = letter;
      this.householdClass = householdClass;
    }

    static Listed of(String letter) {
      for (var listed : values()) if (listed.letter.equals(letter)) return listed;
      throw new IllegalArgumentException("no such place in a list: " + letter);
    }

    /// Of its path; see `paths.csv`.
    char letter() {
      return letter.charAt(0);
    }

    Optional<HouseholdClass> householdClass() {
      return householdClass;
    }

    boolean isIn() {
      return this != ABSENT;
    }
  }

  /// @param month of 2021
  record Turn(int month, Listed to) {}

  /// Of a household that never comes before a review.
  static final Course NONE =
      new Course(
          Listed.ABSENT, Listed.ABSENT, Listed.ABSENT, false, Optional.empty(), Listed.ABSENT);

  /// Found by no review up to 2020; asks for the first time in 2021.
  boolean isApplicantOf2021() {
    return (turn.isPresent() || y2021.isIn()) && !y2018.isIn() && !y2019.isIn() && !y2020.isIn();
  }

  /// Whether it is poor in the review of 2020 or at any time later; the plan counts the merit of
  /// these.
  boolean isPoorSince2020() {
    return y2020 == Listed.POOR
        || y2021 == Listed.POOR
        || turn.filter(decision -> decision.to() == Listed.POOR).isPresent();
  }

  /// How it stands at the end of a month of 2021; an applicant is decided about in December.
  Listed after(int month) {
    return turn.filter(t -> t.month() <= month).map(Turn::to).orElse(y2020);
  }

  /// Whether the review of 2021 looks at it under the new standard: whoever is in a list, has just
  /// left one, or asks to be let in.
  boolean isReviewedIn2021() {
    return y2020.isIn() || turn.isPresent() || isApplicantOf2021();
  }

  /// In September nobody has decided about applicants yet; they stand as December will find them.
  Listed inSeptember() {
    return isApplicantOf2021() && turn.filter(t -> t.month() <= 9).isEmpty()
        ? inDecember()
        : after(9);
  }

  Listed inDecember() {
    return y2021.isIn() ? y2021 : after(12);
  }
}
