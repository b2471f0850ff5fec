package chungtay.plan.document;

import java.util.Locale;
import java.util.Optional;

/// Agencies that a plan speaks of as one. A duty laid on a class is a task of each agency in it.
public enum AgencyClass {
  /// "UBND tỉnh"
  PROVINCE_COMMITTEE,
  /// "các sở, ban, ngành của tỉnh"
  DEPARTMENTS,
  /// "UBND các huyện, thành phố, thị xã"
  DISTRICT_COMMITTEES,
  /// "UBND cấp xã", "UBND các xã, phường, thị trấn"
  COMMUNE_COMMITTEES,
  /// "các tổ chức đoàn thể tỉnh", "các tổ chức chính trị - xã hội"
  MASS_ORGANISATIONS,
  /// "các cấp, các ngành, các cơ quan, đơn vị": departments, committees and mass organisations
  EVERY_AGENCY,

  /// "các địa phương": whoever of a level it concerns. Nobody's task follows from it.
  LOCALITIES,
  /// "các cơ quan, đơn vị có liên quan": nobody's task follows from it.
  RELATED,
  /// "Ủy ban MTTQ" of communes, which are no agencies of their own here.
  COMMUNE_FRONT;

  /// Whether a plan that names it says which agencies it means.
  public boolean isDefinite() {
    return switch (this) {
      case PROVINCE_COMMITTEE,
          DEPARTMENTS,
          DISTRICT_COMMITTEES,
          COMMUNE_COMMITTEES,
          MASS_ORGANISATIONS,
          EVERY_AGENCY ->
          true;
      case LOCALITIES, RELATED, COMMUNE_FRONT -> false;
    };
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<AgencyClass> byCode(String code) {
    for (var one : values()) {
      if (one.code().equals(code)) return Optional.of(one);
    }
    return Optional.empty();
  }
}
