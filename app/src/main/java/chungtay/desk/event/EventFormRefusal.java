package chungtay.desk.event;

import chungtay.refusal.Refusal;

/// Every way the form of an event is not understood.
enum EventFormRefusal implements Refusal {
  /// { text } — nothing of this name can happen.
  EVENT_UNKNOWN(404),
  /// { text } — no day of the calendar.
  EVENT_DAY_UNREADABLE(422),
  /// Nobody of the household is chosen.
  EVENT_NOBODY_CHOSEN(422),
  /// { field } — it is needed and empty, or says none of what can be chosen.
  EVENT_FIELD_MISSING(422),
  /// { field, atMost } — longer than so many letters.
  EVENT_FIELD_TOO_LONG(422),
  /// { text } — neither a day nor a year.
  EVENT_BORN_UNREADABLE(422),
  /// { name } — it is not said what this member is to the head.
  EVENT_RELATION_MISSING(422),
  /// The village does not belong to the commune that is chosen.
  EVENT_VILLAGE_ELSEWHERE(422),
  /// The other household is not chosen yet.
  EVENT_HOUSEHOLD_MISSING(422),
  /// A correction that corrects nothing.
  EVENT_NOTHING_TYPED(422);

  private final int status;

  EventFormRefusal(int status) {
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
