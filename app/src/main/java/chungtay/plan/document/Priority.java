package chungtay.plan.document;

/// For whom or where first, in the words of plans.
public enum Priority {
  /// "hộ nghèo có thành viên thuộc đối tượng chính sách người có công"
  MERIT,
  ETHNIC_MINORITY,
  /// "xã, thôn, xóm đặc biệt khó khăn", "vùng cao"
  DIFFICULT_PLACE,
  DISABLED
}
