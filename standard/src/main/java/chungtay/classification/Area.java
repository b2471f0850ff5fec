package chungtay.classification;

import chungtay.law.Limit;

/// Which limits apply to a household.
public enum Area {
  /// The commune is a xã.
  RURAL,
  /// The commune is a phường or a thị trấn.
  URBAN;

  /// The side of a limit that applies.
  public long of(Limit limit) {
    return switch (this) {
      case RURAL -> limit.rural();
      case URBAN -> limit.urban();
    };
  }
}
