package chungtay.plan;

/// What a target of Kế hoạch 45/KH-UBND counts.
public enum TargetKind {
  /// The poverty rate falls by at least so much, in percentage points.
  POVERTY_RATE_DOWN("rate_down"),

  /// So many poor households with a member with merit to the revolution escape, in households.
  MERIT_HOUSEHOLDS_OUT("merit_out_counted");

  private final String promise;

  TargetKind(String promise) {
    this.promise = promise;
  }

  /// Code of the promise in the plan.
  String promise() {
    return promise;
  }
}
