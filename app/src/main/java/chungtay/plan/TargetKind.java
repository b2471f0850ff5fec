package chungtay.plan;

/// What a target of Kế hoạch 45/KH-UBND counts.
public enum TargetKind {
  /// The poverty rate falls by at least so much, in percentage points.
  POVERTY_RATE_DOWN,

  /// So many poor households with a member with merit to the revolution escape, in households.
  MERIT_HOUSEHOLDS_OUT
}
