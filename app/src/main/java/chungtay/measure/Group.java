package chungtay.measure;

import chungtay.measure.columns.Traits;

/// Households that the plan looks at apart. A household may be in several, or in none.
public enum Group {
  /// Of people with merit to the revolution.
  MERIT(Traits.MERIT),
  ETHNIC_MINORITY(Traits.ETHNIC_MINORITY),
  /// Without anybody able to work.
  NO_LABOUR(Traits.NO_LABOUR),
  /// With a disabled member.
  DISABLED(Traits.DISABLED);

  private final int bit;

  Group(int bit) {
    this.bit = bit;
  }

  /// The group's place in a set of groups kept as bits.
  int bit() {
    return bit;
  }
}
