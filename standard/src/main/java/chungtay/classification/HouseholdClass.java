package chungtay.classification;

/// What a household is in the eyes of the law.
public enum HouseholdClass {
  /// Hộ nghèo.
  POOR,
  /// Hộ cận nghèo.
  NEAR_POOR,
  /// Hộ có mức sống trung bình; decided by income only.
  AVERAGE,
  /// Hộ không nghèo.
  NOT_POOR
}
