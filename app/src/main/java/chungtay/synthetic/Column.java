package chungtay.synthetic;

/// The columns of a list, with the headings that the import knows. One column per indicator of the
/// list's standard follows them, headed by the indicator's code.
enum Column {
  HOUSEHOLD_CODE("mã hộ"),
  HEAD("họ và tên chủ hộ"),
  MEMBER("họ và tên thành viên"),
  RELATION("quan hệ với chủ hộ"),
  BORN("ngày sinh"),
  GENDER("giới tính"),
  IDENTITY("số CCCD"),
  DISTRICT("huyện"),
  DISTRICT_CODE("mã huyện"),
  COMMUNE("xã"),
  COMMUNE_CODE("mã xã"),
  VILLAGE("thôn"),
  ETHNIC_GROUP("dân tộc"),
  REVIEW_YEAR("năm rà soát"),
  STANDARD("chuẩn"),
  FORM_DAY("ngày rà soát"),
  CLASS("loại hộ"),
  NUMBER("số quyết định"),
  DECIDED_ON("ngày quyết định"),
  B1("điểm B1"),
  B2("điểm B2"),
  INCOME("thu nhập"),
  MINORITY("hộ DTTS"),
  NO_LABOUR("không có khả năng lao động"),
  MERIT("có thành viên là người có công"),
  DISABLED("có người khuyết tật"),
  FARMING("nông lâm ngư diêm"),
  COLLECTIVE("nhà ở tập thể"),
  CAUSES("nguyên nhân nghèo"),
  PERSONS("số nhân khẩu");

  private final String heading;

  Column(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }
}
