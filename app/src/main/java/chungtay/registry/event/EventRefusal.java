package chungtay.registry.event;

import chungtay.refusal.Refusal;

/// Every way an event is refused.
public enum EventRefusal implements Refusal {
  /// Nobody says why.
  REASON_MISSING(422),
  /// { day }
  IN_THE_FUTURE(422),
  /// { day } — nobody had told of the household by then.
  BEFORE_HOUSEHOLD(422),
  /// { day } — it was merged, had moved out or had no member left.
  HOUSEHOLD_GONE(409),
  /// { day } — where whoever tells of it saw nothing of it.
  LIVED_ELSEWHERE(403),
  /// { day } — of somebody whom the event speaks of.
  BEFORE_BIRTH(422),
  ALREADY_DEAD(409),
  /// { day } — belongs to another household, or to none.
  NOT_A_MEMBER(409),
  /// The head goes, and nobody or more than one takes the place; or another head comes in.
  HEAD_MISSING(422),
  /// It is not said of each who stays, or of somebody else, what they are to the head.
  RELATIONS_INCOMPLETE(422),
  SPLIT_TAKES_NOBODY(422),
  SPLIT_TAKES_ALL(422),
  MERGE_WITH_ITSELF(422),
  /// Two of the one household are said to be the same of the other.
  TWIN_TWICE(422),
  /// { day } — or one in which nobody can live, such as a district.
  NO_SUCH_UNIT(422),
  /// Neither 9 nor 12 digits.
  IDENTITY_SHAPE(422),
  /// The digit of century and gender says another gender than is known of the person.
  IDENTITY_GENDER(422),
  /// The digits of the year of birth say another year than is known of the person.
  IDENTITY_YEAR(422),
  /// Another living person holds the number.
  IDENTITY_TAKEN(409),
  /// An id is given to something new that something else has.
  ID_TAKEN(409),
  NOTHING_CHANGES(409),
  /// { day } — of a later event that stands.
  LATER_EVENT(409),
  /// { kind, post, when, count } — what else happened since the editor looked.
  CHANGED_SINCE(409),
  NO_SUCH_EVENT(404),
  /// Another event of the same household came after it and stands.
  NOT_THE_NEWEST(409),
  /// It is undone, was never done, or is itself an undoing.
  NOT_TO_UNDO(409),
  /// It is approved or refused by now.
  NOT_WAITING(409),
  OWN_PROPOSAL(403),
  /// Only whoever proposed something takes it back before it is decided on.
  NOT_OWN_PROPOSAL(403);

  private final int status;

  EventRefusal(int status) {
    this.status = status;
  }

  @Override
  public String room() {
    return "registry";
  }

  @Override
  public int status() {
    return status;
  }
}
