package chungtay.desk;

import chungtay.refusal.Refusal;

/// Every way the desk says no.
public enum DeskRefusal implements Refusal {
  /// { standard } — no law file has it.
  STANDARD_UNKNOWN(404),

  /// { day } — no poverty standard that we hold was in force on the day.
  NO_STANDARD_ON_DAY(404),

  /// { show } — the map cannot show this.
  SHOW_UNKNOWN(400),

  /// { word } — the list cannot be narrowed by this.
  FILTER_UNKNOWN(400),

  /// { word } — the audit trail cannot be narrowed by this.
  TRAIL_FILTER_UNKNOWN(400),

  /// { household } — this is not the identity of a household.
  HOUSEHOLD_UNREADABLE(404);

  private final int status;

  DeskRefusal(int status) {
    this.status = status;
  }

  @Override
  public String room() {
    return "desk";
  }

  @Override
  public int status() {
    return status;
  }
}
