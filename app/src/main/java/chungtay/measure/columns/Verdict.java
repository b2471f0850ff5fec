package chungtay.measure.columns;

import chungtay.classification.HouseholdClass;
import chungtay.classification.SubClass;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A class and sub-class as one small number, for columns: three bits and two.
public final class Verdict {

  /// No class.
  public static final int NONE = 0;

  static final int BITS = 5;

  /// The bits of the class; the others are of the sub-class.
  public static final int CLASS_MASK = 0b111;

  private static final int CLASS_BITS = 3;
  private static final List<HouseholdClass> CLASSES =
      List.of(
          HouseholdClass.POOR,
          HouseholdClass.NEAR_POOR,
          HouseholdClass.AVERAGE,
          HouseholdClass.NOT_POOR);
  private static final List<SubClass> SUB_CLASSES =
      List.of(SubClass.INCOME, SubClass.DEPRIVATION, SubClass.FARMING);

  private Verdict() {}

  public static int of(HouseholdClass householdClass) {
    return 1 + CLASSES.indexOf(householdClass);
  }

  public static int of(SubClass subClass) {
    return (1 + SUB_CLASSES.indexOf(subClass)) << CLASS_BITS;
  }

  /// What a row of the database says.
  static int of(@Nullable String householdClass, @Nullable String subClass) {
    if (householdClass == null) return NONE;
    var verdict = of(HouseholdClass.valueOf(householdClass));
    return subClass == null ? verdict : verdict | of(SubClass.valueOf(subClass));
  }

  static boolean isPoor(int verdict) {
    return (verdict & CLASS_MASK) == of(HouseholdClass.POOR);
  }

  public static Optional<HouseholdClass> householdClass(int verdict) {
    var code = verdict & CLASS_MASK;
    return code == 0 ? Optional.empty() : Optional.of(CLASSES.get(code - 1));
  }

  public static Optional<SubClass> subClass(int verdict) {
    var code = verdict >> CLASS_BITS;
    return code == 0 ? Optional.empty() : Optional.of(SUB_CLASSES.get(code - 1));
  }
}
