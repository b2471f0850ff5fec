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
    var at = known.communeCode();
    var village = known.village();
    return Made.workbook(
        "Danh sách",
        List.of("DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2020"),
        List.of(),
        HEADINGS,
        row(code(1), "Ma Thị Sáu", "02/03/1961", "", commune, at, village, "1", 95, 40, 3),
        row(code(2), "Lý Văn Bảy", "31/02/1960", "", commune, at, village, "1", 100, 30, 4),
        row(
            code(3),
            "Hoàng Thị Tám",
            "1972",
            "0190720O1234",
            commune,
            at,
            village,
            "2",
            130,
            20,
            2),
        row(code(4), "Dương Văn Chín", "1980", "", "Xã Không Có", "", village, "1", 110, 30, 5),
        row(code(5), "Trần Thị Mười", "1955", "", commune, at, VILLAGE, "1", 80, 50, 1),
        row(code(6), "Nguyễn Văn Tý", "1990", "", commune, at, village, "Nghèo lắm", 90, 30, 4),
        row("", known.head(), "", "", commune, at, village, "1", 90, 30, 4),
        row(known.code(), known.head(), "", "", commune, at, village, "2", 135, 10, 4));
  }

  /// No other list has these codes.
  String code(int number) {
    return note + "-" + number;
  }

  private List<Object> row(Object... cells) {
    return Stream.concat(Stream.of(cells), Stream.of(note)).toList();
  }
}
