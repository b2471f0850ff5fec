package chungtay.place;

/// What an act declares of a place, and what support follows from.
public enum AreaClass {
  /// Khu vực I.
  REGION_I,
  /// Khu vực II.
  REGION_II,
  /// Khu vực III.
  REGION_III,
  /// Đặc biệt khó khăn.
  EXTREMELY_DIFFICULT,
  /// Vùng cao.
  HIGHLAND,
  /// Vùng dân tộc thiểu số và miền núi.
  ETHNIC_MOUNTAINOUS;

  /// Whether it is one of the three regions, of which a unit has one at a time.
  boolean isRegion() {
    return switch (this) {
      case REGION_I, REGION_II, REGION_III -> true;
      case EXTREMELY_DIFFICULT, HIGHLAND, ETHNIC_MOUNTAINOUS -> false;
    };
  }
}
