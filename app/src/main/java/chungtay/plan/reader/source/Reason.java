package chungtay.plan.reader.source;

/// Why the reader is not certain of a piece, or could not read it. Its words are a message.
public enum Reason {
  /// An agency that is in no list, known by the shape of its name.
  NAME_BY_SHAPE(Sureness.LIKELY),
  /// An agency that has another name on the day of the plan.
  NAME_OF_ANOTHER_TIME(Sureness.LIKELY),
  /// Words that should name an agency and do not look like one.
  NAME_UNKNOWN(Sureness.GUESS),
  /// A task that nobody is named for.
  NOBODY_NAMED(Sureness.GUESS),
  /// "các đơn vị": those that the clause named before.
  NAMED_BEFORE(Sureness.LIKELY),
  /// Only some of a class are named, and the class was taken.
  SOME_NAMED(Sureness.GUESS),
  /// It stands under an agency but begins with no word that is known to begin a doing.
  DOING_UNKNOWN(Sureness.LIKELY),
  /// It is what somebody is to make others do.
  THROUGH_OTHERS(Sureness.LIKELY),
  /// It stands among purposes and requirements.
  AMONG_PURPOSES(Sureness.GUESS),
  /// The agency was taken from the row or group above.
  FROM_ABOVE(Sureness.LIKELY),
  /// A year that the text leaves out: the plan's.
  YEAR_OF_PLAN(Sureness.LIKELY),
  /// Several days are named, and one is kept.
  SEVERAL_DAYS(Sureness.LIKELY),
  /// What should say by when, and does not in any way that is known.
  DAY_UNREAD(Sureness.GUESS),
  /// A number that reads as one with a decimal comma or with thousands.
  NUMBER_AMBIGUOUS(Sureness.GUESS),
  /// The number of the clause stands twice.
  NUMBER_TWICE(Sureness.LIKELY),
  /// Clauses without any numbers: they were counted.
  COUNTED(Sureness.LIKELY),
  /// A number of a page, a line of dashes.
  FURNITURE(Sureness.CERTAIN),
  /// A form to be filled in.
  FORM(Sureness.LIKELY),
  /// Nothing that the reader knows.
  UNKNOWN(Sureness.GUESS);

  private final Sureness leaves;

  Reason(Sureness leaves) {
    this.leaves = leaves;
  }

  /// How sure the reader can be at most where it holds.
  public Sureness leaves() {
    return leaves;
  }

  /// Of its words.
  public String key() {
    return "plan.reader.reason." + name();
  }
}
