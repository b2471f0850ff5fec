package chungtay.classification;

import chungtay.law.Language;
import java.util.Optional;

/// The class a household falls in, and why.
///
/// Sealed and switched over without `default`: the day an act adds a class, every place that must
/// think about it stops compiling.
public sealed interface Classification {

  Grounds grounds();

  default HouseholdClass householdClass() {
    return switch (this) {
      case PoorByIncome _, PoorByDeprivation _, Poor _ -> HouseholdClass.POOR;
      case NearPoor _ -> HouseholdClass.NEAR_POOR;
      case Average _ -> HouseholdClass.AVERAGE;
      case NotPoor _ -> HouseholdClass.NOT_POOR;
    };
  }

  default Optional<SubClass> subClass() {
    return switch (this) {
      case PoorByIncome _ -> Optional.of(SubClass.INCOME);
      case PoorByDeprivation _ -> Optional.of(SubClass.DEPRIVATION);
      case Average(_, var farming) when farming -> Optional.of(SubClass.FARMING);
      case Poor _, NearPoor _, Average _, NotPoor _ -> Optional.empty();
    };
  }

  /// Why, in one sentence: the facts held against the limits.
  default String sentence(Language language) {
    return new Sentence(this, language).text();
  }

  /// 59/2015/QĐ-TTg: a low income alone; N1 in the reports of the ministry.
  record PoorByIncome(Grounds grounds) implements Classification {}

  /// 59/2015/QĐ-TTg: a middling income, and too much is lacking; N2 in the reports of the ministry.
  record PoorByDeprivation(Grounds grounds) implements Classification {}

  /// 07/2021/NĐ-CP: a low income, and too much is lacking.
  record Poor(Grounds grounds) implements Classification {}

  record NearPoor(Grounds grounds) implements Classification {}

  /// Above the near-poor, up to a limit; known by income only.
  ///
  /// @param farming whether it belongs to the group that the law insures
  record Average(Grounds grounds, boolean farming) implements Classification {}

  record NotPoor(Grounds grounds) implements Classification {}
}
