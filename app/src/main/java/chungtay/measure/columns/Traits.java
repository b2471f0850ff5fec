package chungtay.measure.columns;

/// What can be asked of a household besides its place and its lacks, as bits of one number.
public final class Traits {

  /// Groups, each the bit of a column of `registry.household_known`.
  public static final int MERIT = 1;

  public static final int ETHNIC_MINORITY = 1 << 1;
  public static final int NO_LABOUR = 1 << 2;
  public static final int DISABLED = 1 << 3;

  /// Movements.
  public static final int ESCAPED = 1;

  public static final int BECAME_POOR = 1 << 1;
  public static final int RETURNED = 1 << 2;

  static final int GROUP_BITS = 4;

  private static final int COMPUTED_AT = Verdict.BITS;
  private static final int GROUPS_AT = COMPUTED_AT + Verdict.BITS;
  private static final int MOVEMENTS_AT = GROUPS_AT + GROUP_BITS;
  private static final int VERDICT = (1 << Verdict.BITS) - 1;

  private Traits() {}

  /// @param recognised verdict of the newest decision
  /// @param computed verdict of the newest assessment
  static int of(int recognised, int computed, int groups, int movements) {
    return recognised | computed << COMPUTED_AT | groups << GROUPS_AT | movements << MOVEMENTS_AT;
  }

  /// The verdict of the newest decision.
  public static int recognised(int traits) {
    return traits & VERDICT;
  }

  public static boolean isInAll(int traits, int groups) {
    return (traits >> GROUPS_AT & groups) == groups;
  }

  public static boolean hasMade(int traits, int movement) {
    return (traits >> MOVEMENTS_AT & movement) != 0;
  }

  /// Whether both classes are there and differ. Sub-classes may: a class is what is decided.
  public static boolean isDisagreeing(int traits) {
    var recognised = traits & Verdict.CLASS_MASK;
    var computed = traits >> COMPUTED_AT & Verdict.CLASS_MASK;
    return recognised != Verdict.NONE && computed != Verdict.NONE && recognised != computed;
  }
}
