package chungtay.plan.draft;

/// Something without which a plan cannot be published.
///
/// @param detail what it is about: a name, a field, a path
/// @param key of the piece that it is about; empty for the whole
public record Lack(Kind kind, String detail, String key) {

  public enum Kind {
    /// { field } — the head says nothing of it.
    FIELD_MISSING,
    /// The day is none, or one of which no units are known.
    DAY_UNKNOWN,
    /// How targets are measured is said in part, or so that it cannot be done.
    MEASURE_AMISS,
    /// The years are none, or the last is before the first.
    YEARS_UNREADABLE,
    /// { name } — nobody knows the agency.
    AGENCY_UNKNOWN,
    /// { what } — whoever leads is nobody in particular, so nobody would have the task.
    LEAD_IS_NOBODY,
    /// Nobody is given anything, and it is a plan or goes to nobody.
    NO_DUTY,
    /// { path } — the place of a clause is none, or stands twice.
    CLAUSE_UNREADABLE,
    /// { what } — something is promised that neither its number nor its words tell.
    PROMISE_WITHOUT_WORDS,
    /// { name } — a row that is taken names no unit that is known.
    UNIT_UNKNOWN,
    /// { name } — two rows of a table are of the same unit.
    UNIT_TWICE
  }
}
