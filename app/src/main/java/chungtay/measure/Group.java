package chungtay.measure;

/// Households that the plan looks at apart. A household may be in several, or in none.
public enum Group {
  /// Of people with merit to the revolution.
  MERIT,
  ETHNIC_MINORITY,
  /// Without anybody able to work.
  NO_LABOUR,
  /// With a disabled member.
  DISABLED;

  /// The group's place in a set of groups kept as bits.
  int bit() {
    return 1 << ordinal();
  }
}
