package chungtay.notice;

/// What a notice asks of whoever reads it; a digest is ordered by it.
public enum Theme {
  /// A last day has passed.
  LATE,
  /// A last day is near.
  SOON,
  /// What they sent was given back to them.
  RETURNED,
  /// Somebody waits for their answer.
  AWAITED,
  /// To be known.
  NEW;

  /// Whether somebody else waits for the reader: what may be written of at once.
  public boolean waits() {
    return this == RETURNED || this == AWAITED;
  }
}
