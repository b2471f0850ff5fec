package chungtay.measure;

import chungtay.refusal.Refusal;

/// How this room says no.
public enum MeasureRefusal implements Refusal {
  /// The figures are still being read after a start. No fields.
  FIGURES_NOT_READY(503),

  /// The place did not exist on the day. Fields: day.
  NO_SUCH_PLACE(404),

  /// No law file has the standard. Fields: standard.
  NO_SUCH_STANDARD(404),

  /// Whoever asks sees no totals. No fields.
  TOTALS_NOT_IN_SCOPE(403),

  /// A change is asked for since a day that is not before the day itself. Fields: since, day.
  CHANGE_NOT_BEFORE_DAY(400),

  /// The list is to go on after a household that it does not hold, or holds no longer. No fields:
  /// not even why, as it may be one that whoever asks does not see.
  NOT_LISTED(409);

  private final int status;

  MeasureRefusal(int status) {
    this.status = status;
  }

  @Override
  public String room() {
    return "measure";
  }

  @Override
  public int status() {
    return status;
  }
}
