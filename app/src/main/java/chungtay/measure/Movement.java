package chungtay.measure;

/// How a household's recognised class changed between two days under one standard.
///
/// The poor of the first day, less those who escaped, and those who became poor are the poor of the
/// second day, for a fixed population.
public enum Movement {
  /// Recognised as poor on the first day and as something else on the second.
  ESCAPED,
  /// Not recognised as poor on the first day and poor on the second; those who returned among them.
  BECAME_POOR,
  /// Became poor after having been poor, and out of it, at some time before.
  RETURNED;

  /// The movement's place in a set of movements kept as bits.
  int bit() {
    return 1 << ordinal();
  }
}
