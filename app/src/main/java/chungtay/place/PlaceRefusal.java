package chungtay.place;

import chungtay.refusal.Refusal;

/// Every way this room says no.
public enum PlaceRefusal implements Refusal {
  /// { day } — no province is known on the day.
  NO_UNITS_ON_DAY(404),

  /// { commune, day } — a village is to be added to what is no commune on the day.
  COMMUNE_UNKNOWN(404),

  /// { name } — a village is to be added without a name.
  NAME_EMPTY(400),

  /// { file } — a file of places cannot be read.
  FILE_UNREADABLE(400),

  /// { column } — a file of area classes lacks a column.
  COLUMN_MISSING(400),

  /// { value } — no unit has this code on the day from which the class holds.
  UNIT_UNKNOWN(400),

  /// { value } — no village of the commune goes by this name.
  VILLAGE_UNKNOWN(400),

  /// { value } — there is no such class.
  CLASS_UNKNOWN(400),

  /// { value } — this is no day.
  DAY_UNREADABLE(400),

  /// { value } — the class ends before it begins.
  ENDS_BEFORE_IT_BEGINS(400),

  /// { value } — the act that declares the class is not named.
  ACT_MISSING(400),

  /// { value } — another act already says so, or says otherwise, for some of these days.
  OVERLAPS(409);

  private final int status;

  PlaceRefusal(int status) {
    this.status = status;
  }

  @Override
  public String room() {
    return "place";
  }

  @Override
  public int status() {
    return status;
  }
}
