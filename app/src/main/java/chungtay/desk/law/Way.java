package chungtay.desk.law;

import chungtay.classification.Facts;
import chungtay.classification.IncomeFacts;
import chungtay.classification.Scores;
import chungtay.law.Dated;
import chungtay.law.PovertyStandard;
import chungtay.law.Rule;

/// The two ways of classifying that the law has.
enum Way {
  SCORES("classification.by_scores"),
  INCOME("classification.by_income");

  private final String quantity;

  Way(String quantity) {
    this.quantity = quantity;
  }

  static Way of(Facts facts) {
    return switch (facts) {
      case Scores _ -> SCORES;
      case IncomeFacts _ -> INCOME;
    };
  }

  Dated<Rule> of(PovertyStandard standard) {
    return switch (this) {
      case SCORES -> standard.byScores();
      case INCOME -> standard.byIncome();
    };
  }

  /// The keys that lead to its rules in the file of a standard.
  String quantity() {
    return quantity;
  }

  /// The keys that lead to a clause of one of its rules.
  String clause(String name) {
    return quantity + ".value." + name;
  }
}
