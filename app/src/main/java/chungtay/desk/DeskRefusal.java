package chungtay.desk;

import chungtay.refusal.Refusal;

/// Every way the desk says no.
public enum DeskRefusal implements Refusal {
  /// { place } — a village is too small for its numbers to be published.
  VILLAGE_NOT_PUBLISHED(404),

  /// { standard } — no law file has it.
  STANDARD_UNKNOWN(404),

  /// { day } — no poverty standard that we hold was in force on the day.
  NO_STANDARD_ON_DAY(404),

  /// No plan that says how it is measured had begun by the day.
  NO_PLAN(404),

  /// No post has this key of a calendar, or no longer.
  NO_CALENDAR(404),

  /// { show } — the map cannot show this.
  SHOW_UNKNOWN(400),

  /// { word } — the list cannot be narrowed by this.
  FILTER_UNKNOWN(400),

  /// { word } — the audit trail cannot be narrowed by this.
  TRAIL_FILTER_UNKNOWN(400),

  /// { household } — this is not the identity of a household.
  HOUSEHOLD_UNREADABLE(404),

  /// { person } — this is not the identity of a person.
  PERSON_UNREADABLE(404),

  /// { word } — whom an account reached cannot be asked like this.
  BREACH_UNREADABLE(400),

  /// The file of whom an account reached needs the account and both moments.
  BREACH_INCOMPLETE(400),

  /// { from, to } — the first moment follows the last.
  MOMENTS_TURNED(400);

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
