package chungtay.plan;

/// How a unit stands against the straight line to its target.
public enum Pace {
  ON_TIME,
  AT_RISK,
  LATE
}
