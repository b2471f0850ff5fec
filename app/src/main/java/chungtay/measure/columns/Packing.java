package chungtay.measure.columns;

/// How facts lie in the values of a log, bit by bit.
final class Packing {

  /// How many indicators a standard may have: two sets of them and a verdict share a value.
  static final int MAX_INDICATORS = 29;

  private static final int LACKS_AT = Verdict.BITS;
  private static final int KNOWN_AT = LACKS_AT + MAX_INDICATORS;
  private static final long INDICATORS = (1L << MAX_INDICATORS) - 1;

  private static final int PERSONS_BITS = 16;
  private static final int PERSONS = (1 << PERSONS_BITS) - 1;
  private static final int GROUPS_AT = PERSONS_BITS;
  private static final int GROUPS = (1 << Traits.GROUP_BITS) - 1;
  private static final int COLLECTIVE = 1 << 30;

  private Packing() {}

  /// What an assessment found.
  static long assessment(int verdict, int lacks, int known) {
    if ((lacks | known) >>> MAX_INDICATORS != 0) {
      throw new IllegalArgumentException("more than " + MAX_INDICATORS + " indicators");
    }
    return verdict | (long) lacks << LACKS_AT | (long) known << KNOWN_AT;
  }

  static int verdict(long assessment) {
    return (int) assessment & (1 << Verdict.BITS) - 1;
  }

  static int lacks(long assessment) {
    return (int) (assessment >>> LACKS_AT & INDICATORS);
  }

  static int known(long assessment) {
    return (int) (assessment >>> KNOWN_AT & INDICATORS);
  }

  /// What is known of a household as a whole.
  ///
  /// @param persons 0 if the size is not known
  static long household(int persons, int groups, boolean isCollective) {
    return persons | groups << GROUPS_AT | (isCollective ? COLLECTIVE : 0);
  }

  static int persons(long household) {
    return (int) household & PERSONS;
  }

  static int groups(long household) {
    return (int) household >> GROUPS_AT & GROUPS;
  }

  static boolean isCollective(long household) {
    return (household & COLLECTIVE) != 0;
  }
}
