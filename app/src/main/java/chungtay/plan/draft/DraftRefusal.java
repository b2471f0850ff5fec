package chungtay.plan.draft;

import chungtay.refusal.Refusal;
import chungtay.refusal.Refused;
import java.util.Map;

/// Every way that a draft says no to whoever corrects or publishes it.
public enum DraftRefusal implements Refusal {
  /// { draft } — no draft bears this identity.
  NO_SUCH_DRAFT(404),

  /// { piece } — the draft holds no such piece, or holds it no more.
  NO_SUCH_PIECE(404),

  /// Somebody has corrected the draft since the page was opened.
  DRAFT_CHANGED_MEANWHILE(409),

  /// { path } — no clause can stand at this place.
  CLAUSE_PLACE_UNREADABLE(422),

  /// { path } — a clause stands there already.
  CLAUSE_PLACE_TAKEN(409),

  /// Something still stands in the clause or below it.
  CLAUSE_NOT_EMPTY(409),

  /// Nothing comes before the clause.
  NO_CLAUSE_ABOVE(409),

  /// Neither a file was chosen nor a text typed.
  NOTHING_SENT(422),

  /// { limit } — the file is larger than any plan.
  TEXT_TOO_LARGE(413),

  /// What somebody has to do was left empty.
  NO_DUTY(422),

  /// { field, atMost } — more letters than there is room for.
  TYPED_TOO_LONG(422),

  /// { limit } — more pieces than any plan has.
  TOO_MANY_PIECES(422),

  /// { text } — it says by when in no way that is known.
  DUE_UNREADABLE(422),

  /// { text } — this is no day.
  DAY_UNREADABLE(422),

  /// { text } — this is no year, or the last is before the first.
  YEARS_UNREADABLE(422),

  /// { text } — this is no number.
  NUMBER_UNREADABLE(422),

  /// { unit } — no one unit goes by this name on the day of the plan.
  UNIT_NAME_UNKNOWN(422),

  /// { name } — nobody knows an agency of this name.
  AGENCY_NAME_UNKNOWN(422),

  /// { count } — so many things are missing before it can be published.
  NOT_READY(409),

  /// { number, read } — the text is that of another plan.
  TEXT_OF_ANOTHER_PLAN(422),

  /// No clause of the text is one of the plan.
  TEXT_FITS_NOWHERE(422);

  private final int status;

  DraftRefusal(int status) {
    this.status = status;
  }

  @Override
  public String room() {
    return "plan";
  }

  @Override
  public int status() {
    return status;
  }

  public Refused refused() {
    return new Refused(this, Map.of());
  }

  /// @param field name of the one value that its message needs
  public Refused refused(String field, String value) {
    return new Refused(this, Map.of(field, value));
  }
}
