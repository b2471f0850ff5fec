package chungtay.synthetic;

import chungtay.classification.HouseholdClass;
import chungtay.synthetic.Conditions.Condition;
import chungtay.synthetic.Days.Decision;
import java.time.LocalDate;
import java.util.Optional;

/// What one list says of one household.
///
/// @param members whether it names all members, or the head alone
/// @param finding none for collective housing
record Entry(Household household, boolean merit, boolean members, Optional<Finding> finding) {

  /// What was found, and by what.
  ///
  /// @param recognised none while nobody has decided
  /// @param number of the decision; none while nobody has decided
  /// @param day of the decision, or of the form
  /// @param scored whether a form was filled; else only the income is known
  record Finding(
      Optional<HouseholdClass> recognised,
      Optional<String> number,
      LocalDate day,
      Condition condition,
      boolean scored) {

    static Finding decided(
        Optional<HouseholdClass> recognised, Decision decision, Condition condition) {
      return new Finding(
          recognised, Optional.of(decision.number()), decision.day(), condition, true);
    }

    Finding byIncome() {
      return new Finding(recognised, number, day, condition, false);
    }
  }
}
