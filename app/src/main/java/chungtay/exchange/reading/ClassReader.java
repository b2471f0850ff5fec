package chungtay.exchange.reading;

import chungtay.classification.HouseholdClass;
import chungtay.classification.SubClass;
import chungtay.exchange.value.Fault;
import chungtay.exchange.value.Said;
import chungtay.wording.SearchKey;
import java.util.Optional;

/// Reads classes: the numbers of the official list, the words of officials, our codes.
public final class ClassReader {

  /// What a list calls a household.
  ///
  /// @param subClass only where the word itself tells it, as N1 does
  public record Called(HouseholdClass householdClass, Optional<SubClass> subClass) {}

  private ClassReader() {}

  public static Said<Called> read(String text) {
    if (text.isEmpty()) return Said.nothing();
    return switch (Headings.key(text)) {
      case "1", "poor", "ngheo", "ho ngheo", "hn", "tai ngheo", "ngheo moi", "ngheo cu" ->
          called(HouseholdClass.POOR);
      case "n1", "hn n1", "ngheo n1", "ho ngheo ve thu nhap", "ho ngheo n1" ->
          called(HouseholdClass.POOR, SubClass.INCOME);
      case "n2",
          "hn n2",
          "ngheo n2",
          "ho ngheo n2",
          "ho ngheo thieu hut tiep can cac dich vu xa hoi co ban" ->
          called(HouseholdClass.POOR, SubClass.DEPRIVATION);
      case "2", "near poor", "can ngheo", "ho can ngheo", "hcn" -> called(HouseholdClass.NEAR_POOR);
      case "average",
          "trung binh",
          "muc song trung binh",
          "ho co muc song trung binh",
          "mstb",
          "ho muc song trung binh" ->
          called(HouseholdClass.AVERAGE);
      case "not poor",
          "khong ngheo",
          "ho khong ngheo",
          "thoat ngheo",
          "ho thoat ngheo",
          "thoat can ngheo",
          "ho thoat can ngheo",
          "kn" ->
          called(HouseholdClass.NOT_POOR);
      default -> Said.wrong(Fault.CLASS_UNKNOWN);
    };
  }

  /// What the law tells apart within a class.
  public static Said<SubClass> readSubClass(String text) {
    return switch (SearchKey.of(text)) {
      case "" -> Said.nothing();
      case "income", "n1", "thu nhap", "ngheo ve thu nhap", "ho ngheo ve thu nhap" ->
          Said.value(SubClass.INCOME);
      case "deprivation", "n2", "thieu hut", "ngheo thieu hut", "ho ngheo thieu hut" ->
          Said.value(SubClass.DEPRIVATION);
      case "farming", "nong lam ngu diem", "nong lam ngu diem nghiep" ->
          Said.value(SubClass.FARMING);
      default -> Said.wrong(Fault.CLASS_UNKNOWN);
    };
  }

  private static Said<Called> called(HouseholdClass householdClass) {
    return Said.value(new Called(householdClass, Optional.empty()));
  }

  private static Said<Called> called(HouseholdClass householdClass, SubClass subClass) {
    return Said.value(new Called(householdClass, Optional.of(subClass)));
  }
}
