package chungtay.exchange.value;

/// What can be wrong with a cell or a row. Its message is `exchange.fault.` and the name.
public enum Fault {
  LETTER_O,
  TOO_LONG,
  CELL_ERROR,
  NO_SUCH_DAY,
  NOT_A_DAY,
  TWO_DIGIT_YEAR,
  DAY_TO_COME,
  NOT_A_NUMBER,
  NOT_WHOLE,
  NUMBER_TOO_LARGE,
  NUMBER_NEGATIVE,
  NOT_YES_NO,
  GENDER_UNKNOWN,
  NAME_MISSING,
  NAME_UNREADABLE,
  IDENTITY_LENGTH,
  IDENTITY_UNREADABLE,
  IDENTITY_MASKED,
  IDENTITY_TWICE,
  CLASS_UNKNOWN,
  CLASS_NOT_OF_STANDARD,
  STANDARD_UNKNOWN,
  STANDARD_MISSING,
  NO_LAW_IN_FORCE,
  CAUSE_UNKNOWN,
  PROVINCE_OTHER,
  DISTRICT_UNKNOWN,
  COMMUNE_MISSING,
  COMMUNE_UNKNOWN,
  COMMUNE_CODE_UNKNOWN,
  COMMUNE_LOST_ZERO,
  COMMUNE_ENDED,
  COMMUNE_NAME_DIFFERS,
  COMMUNE_IN_OTHER_DISTRICT,
  COMMUNE_AMBIGUOUS,
  HEAD_MISSING,
  /// Left behind by a commit: nobody had said which village is meant.
  VILLAGE_WAITED,
  /// Left behind by a commit: nobody had said whether this is a household we know.
  HOUSEHOLD_WAITED,
  HOUSEHOLD_TWICE,
  SAME_NAME_TWICE,
  TOO_MANY_PERSONS,
  /// A number of a citizen that begins with the code of no place that is known.
  IDENTITY_PLACE(false),
  /// The list counts other members than it names; it is taken as it counts.
  PERSONS_DIFFER(false),
  /// A code lost its leading zero, and the name beside it left no doubt.
  ZERO_RESTORED(false);

  private final boolean keepsOut;

  Fault() {
    this(true);
  }

  Fault(boolean keepsOut) {
    this.keepsOut = keepsOut;
  }

  /// Whether the household waits for a correction; else the complaint is only told.
  public boolean keepsOut() {
    return keepsOut;
  }
}
