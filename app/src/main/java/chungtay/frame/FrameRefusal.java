package chungtay.frame;

import chungtay.refusal.Refusal;

/// Every way the frame says no.
enum FrameRefusal implements Refusal {
  /// { day } — the address names a day that is none.
  DAY_UNREADABLE(400),

  /// { day, today } — the day lies after the day of business, and nothing later is shown.
  DAY_NOT_YET(400),

  /// { unit, day } — no unit has this code or identity on the day.
  UNIT_UNKNOWN(404),

  /// { part, text } — a part of the address or the form does not say what stands there.
  PART_UNREADABLE(400),

  /// { part } — a part that is needed is not there.
  PART_MISSING(400),

  /// { host } — the server does not go by this name; somebody may have bent a name onto it.
  HOST_UNKNOWN(400),

  /// { } — another site sent the form.
  FORM_OF_ANOTHER_SITE(403);

  private final int status;

  FrameRefusal(int status) {
    this.status = status;
  }

  @Override
  public String room() {
    return "frame";
  }

  @Override
  public int status() {
    return status;
  }
}
