package chungtay.exchange.reading;

import chungtay.classification.HouseholdClass;
import chungtay.exchange.file.SheetRow;
import chungtay.wording.SearchKey;
import java.util.List;
import java.util.Optional;

/// What the title of a sheet says of every household in it.
final class Titles {

  private Titles() {}

  /// The class that a list of one class has in its title: "Danh sách hộ thoát nghèo sau khi rà
  /// soát".
  ///
  /// @param above the rows above the headings
  static Optional<HouseholdClass> householdClass(String sheet, List<SheetRow> above) {
    for (var row : above) {
      for (var cell : row.cells()) {
        var said = householdClass(Headings.key(cell));
        if (said.isPresent()) return said;
      }
    }
    return householdClass(Headings.key(sheet));
  }

  private static Optional<HouseholdClass> householdClass(String key) {
    var words = " " + key.replace("hcn", "ho can ngheo").replace("hn", "ho ngheo") + " ";
    if (!words.contains("danh sach") && !SearchKey.of(key).startsWith("ho "))
      return Optional.empty();
    if (words.contains(" thoat ngheo ") || words.contains(" thoat can ngheo ")) {
      return Optional.of(HouseholdClass.NOT_POOR);
    }
    var nearPoor = words.contains(" can ngheo ");
    var poor = words.contains(" ho ngheo ");
    if (poor == nearPoor) return Optional.empty();
    return Optional.of(poor ? HouseholdClass.POOR : HouseholdClass.NEAR_POOR);
  }
}
