package chungtay.measure;

/// What a filter can ask of a household besides its place and its lacks, as bits of one number.
final class Traits {

  private static final int COMPUTED_AT = Verdict.BITS;
  private static final int GROUPS_AT = COMPUTED_AT + Verdict.BITS;
  private static final int MOVEMENTS_AT = GROUPS_AT + Group.values().length;
  private static final int VERDICT = (1 << Verdict.BITS) - 1;

  private Traits() {}

  /// @param recognised verdict of the newest decision
  /// @param computed verdict of the newest assessment
  static int of(int recognised, int computed, int groups, int movements) {
    return recognised
        | computed << COMPUTED_AT
        | groups << GROUPS_AT
        | movements << MOVEMENTS_AT;
  }

  static int recognised(int traits) {
    return traits & VERDICT;
  }

  static boolean isInAll(int traits, int groups) {
    return (traits >> GROUPS_AT & groups) == groups;
  }

  static boolean hasMade(int traits, Movement movement) {
    return (traits >> MOVEMENTS_AT & movement.bit()) != 0;
  }

  /// Whether both classes are there and differ. Sub-classes may: the office decides classes.
  static boolean isDisagreeing(int traits) {
    var recognised = traits & Verdict.CLASS_MASK;
    var computed = traits >> COMPUTED_AT & Verdict.CLASS_MASK;
    return recognised != Verdict.NONE && computed != Verdict.NONE && recognised != computed;
  }
}
