package chungtay.access;

/// What one may do here, whoever it is done to; whom one may see is the scope's to say.
public enum Right {
  /// Look at what the scope lets through, and at the law.
  LOOK,
  /// Look at totals: of units, on the map.
  TOTALS,
  /// Bring in lists of households.
  IMPORT,
  /// Say of two households that look alike whether they are one.
  RECONCILE,
  /// Read the audit trail, and take it away.
  AUDIT
}
