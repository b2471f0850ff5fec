package chungtay.classification;

/// What the law tells apart within a class.
public enum SubClass {
  /// Poor by income, under 59/2015/QĐ-TTg.
  INCOME,
  /// Poor by lack of basic services, under 59/2015/QĐ-TTg.
  DEPRIVATION,
  /// Average, and living from agriculture, forestry, fishery or salt: insured by another rule.
  FARMING
}
