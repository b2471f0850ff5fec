package chungtay.desk.staff;

import chungtay.refusal.Refusal;
import chungtay.refusal.Refused;
import java.util.Map;

/// How the pages of accounts say no to what somebody typed. All but the last hold { text }: what
/// was typed, or what it was typed for.
public enum StaffRefusal implements Refusal {
  /// A line has not five cells.
  LINE_UNREADABLE,
  /// The person has no name.
  NAME_MISSING,
  /// The list names the same account twice.
  NAMED_TWICE,
  ROLE_UNKNOWN,
  AGENCY_UNKNOWN,
  /// Who has the role works for an agency, and none is named.
  AGENCY_MISSING,
  /// Who has the role works in a unit, and none is named.
  AREA_MISSING,
  AREA_UNKNOWN,
  /// Who has the role works in a smaller unit.
  AREA_TOO_WIDE,
  /// The areas lie in several units of the tier at which the role works.
  AREAS_APART,
  VILLAGE_UNKNOWN,
  /// Nobody signs like this.
  ACTING_UNKNOWN,
  /// The last day of a post cannot be read, or no calendar goes so far.
  DAY_UNREADABLE,
  /// The last day of a post is before today.
  DAY_PAST,
  LIST_TOO_LONG,
  /// Nobody is named.
  LIST_EMPTY,
  /// The deed asks for its reason. No fields.
  REASON_MISSING;

  private static final int STATUS = 422;

  Refused of(String text) {
    return new Refused(this, Map.of("text", text));
  }

  @Override
  public String room() {
    return "desk";
  }

  @Override
  public int status() {
    return STATUS;
  }
}
