package chungtay.measure;

/// What else a filter can ask of a household, beside everything that has a value.
public enum Only {
  /// Its recognised class is not the computed one.
  DISAGREEING,
  /// Nothing was decided on it under the standard.
  UNDECIDED,
  /// Of some indicator of the standard it is not known whether it lacks it.
  INCOMPLETE,
  /// It lives in the place itself and in none of the parts that the place has.
  DIRECTLY
}
