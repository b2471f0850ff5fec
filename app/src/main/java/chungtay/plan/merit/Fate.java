package chungtay.plan.merit;

/// How a merit household stands since the plan began, in the order in which one looks at them.
public enum Fate {
  /// It was not poor when the plan began; the plan wants none of them.
  BECAME_POOR,
  STILL_POOR,
  ESCAPED
}
