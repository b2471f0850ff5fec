package chungtay.access;

/// What one may do here, whoever it is done to; whom one may see is the scope's to say.
public enum Right {
  /// Ask for the pages by which one comes in. Open to all.
  ENTER,
  /// Look after one's own account. Open to whoever came in, from whatever post or from none.
  OWN,
  /// Look at what the scope lets through, and at the law.
  LOOK,
  /// Look at totals: of units, on the map.
  TOTALS,
  /// Bring in lists of households.
  IMPORT,
  /// Say of two households that look alike whether they are one.
  RECONCILE,
  /// Tell what happened to a household.
  PROPOSE,
  /// Approve or refuse what somebody else told.
  APPROVE,
  /// Attach papers to a household, and write notes about it.
  ATTACH,
  /// Make accounts, give posts, hand out one-time codes.
  ACCOUNTS,
  /// Read the audit trail, and take it away.
  AUDIT
}
