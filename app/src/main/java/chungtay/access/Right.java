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
  /// Ask whose data an account reached between two moments.
  BREACH,
  /// Set for how long people are kept whom no list names any more, and see who is due.
  RETAIN,
  /// Attach papers to a household, and write notes about it.
  ATTACH,
  /// Say of a task of one's agency that it is done.
  REPORT,
  /// Accept what was reported to one's agency, or give it back.
  ACCEPT,
  /// Hand targets down to those below.
  HAND_DOWN,
  /// Answer to what one's unit was given.
  ANSWER,
  /// Say of a merit household who helps it, and how it lives.
  ACCOMPANY,
  /// Publish plans, set review days, drop tasks.
  KEEP_PLAN,
  /// Make accounts, give posts, hand out one-time codes.
  ACCOUNTS,
  /// Read the audit trail, and take it away.
  AUDIT,
  /// Ask by a token for units. The rights to ask are of machines alone.
  ASK,
  /// Ask by a token for totals.
  ASK_TOTALS,
  /// Ask by a token for the households that the scope lets through.
  ASK_HOUSEHOLDS;

  /// Whether a token is needed for it, and no session will do.
  public boolean isOfMachines() {
    return this == ASK || this == ASK_TOTALS || this == ASK_HOUSEHOLDS;
  }
}
