package chungtay.review;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.classification.Area;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// What a review form or a list says of a household; empty is "it does not say".
///
/// @param incomeScore B1 of 17/2016/TT-BLĐTBXH, A of 07/2021/TT-BLĐTBXH (in points)
/// @param deprivationScore B2, later B (in points)
/// @param income in đồng per person per month
/// @param lacks a bit for each indicator lacked
/// @param known a bit for each indicator that is answered
/// @param farming whether the household lives from agriculture, forestry, fishery or salt
public record Form(
    Area area,
    OptionalInt incomeScore,
    OptionalInt deprivationScore,
    OptionalLong income,
    int lacks,
    int known,
    boolean farming) {

  public Form {
    if ((lacks & ~known) != 0) {
      throw new IllegalArgumentException(
          "lacks " + lacks + " of which only " + known + " is known");
    }
  }

  /// The same without what a scope does not see.
  ///
  /// @param indicators that it sees, a bit each
  Form seenIn(Scope scope, int indicators) {
    return new Form(
        area,
        scope.sees(Field.INCOME) ? incomeScore : OptionalInt.empty(),
        scope.sees(Field.INCOME) ? deprivationScore : OptionalInt.empty(),
        scope.sees(Field.INCOME) ? income : OptionalLong.empty(),
        lacks & indicators,
        known & indicators,
        farming && scope.sees(Field.GROUPS));
  }
}
