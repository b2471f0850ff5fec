package chungtay.measure;

import chungtay.measure.columns.Traits;

/// How a household's recognised class changed between two days under one standard.
///
/// Of a fixed population, the poor of the first day without those who escaped, and with those who
/// became poor, are the poor of the second day.
public enum Movement {
  /// Recognised as poor on the first day and as something else on the second.
  ESCAPED(Traits.ESCAPED),
  /// Not recognised as poor on the first day and poor on the second; those who returned among them.
  BECAME_POOR(Traits.BECAME_POOR),
  /// Became poor after having been poor, and out of it, at some time before.
  RETURNED(Traits.RETURNED);

  private final int bit;

  Movement(int bit) {
    this.bit = bit;
  }

  /// The movement's place in a set of movements kept as bits.
  int bit() {
    return bit;
  }
}
