package chungtay.browser;

import chungtay.exchange.reading.Made;
import java.util.List;
import java.util.stream.Stream;

/// A list of households as it comes from a commune in a hurry: some rows right, some not, one
/// village that nobody has heard of, one household that may be one that is known.
///
/// @param note what stands in the column that nobody reads, and makes the file another one
/// @param known a household of the registry, whose class the list changes
record DamagedList(String note, Known known) {

  /// A household that the registry holds.
  record Known(String code, String head, String commune, String communeCode, String village) {}

  static final String VILLAGE = "Xóm Đồi Thông";
  static final String FIRST = "MOI-1";

  private static final List<String> HEADINGS =
      List.of(
          "Mã hộ",
          "Họ tên chủ hộ",
          "Ngày sinh",
          "Số CCCD",
          "Xã",
          "Mã xã",
          "Thôn",
          "Phân loại hộ",
          "Điểm B1",
          "Điểm B2",
          "Số nhân khẩu",
          "Ghi chú");

  byte[] workbook() {
    var commune = known.commune();
    var code = known.communeCode();
    var village = known.village();
    return Made.workbook(
        "Danh sách",
        List.of("DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2020"),
        List.of(),
        HEADINGS,
        row(FIRST, "Ma Thị Sáu", "02/03/1961", "", commune, code, village, "1", 95, 40, 3),
        row("MOI-2", "Lý Văn Bảy", "31/02/1960", "", commune, code, village, "1", 100, 30, 4),
        row(
            "MOI-3",
            "Hoàng Thị Tám",
            "1972",
            "0190720O1234",
            commune,
            code,
            village,
            "2",
            130,
            20,
            2),
        row("MOI-4", "Dương Văn Chín", "1980", "", "Xã Không Có", "", village, "1", 110, 30, 5),
        row("MOI-5", "Trần Thị Mười", "1955", "", commune, code, VILLAGE, "1", 80, 50, 1),
        row("MOI-6", "Nguyễn Văn Tý", "1990", "", commune, code, village, "Nghèo lắm", 90, 30, 4),
        row("", known.head(), "", "", commune, code, village, "1", 90, 30, 4),
        row(known.code(), known.head(), "", "", commune, code, village, "2", 135, 10, 4));
  }

  private List<Object> row(Object... cells) {
    return Stream.concat(Stream.of(cells), Stream.of(note)).toList();
  }
}
