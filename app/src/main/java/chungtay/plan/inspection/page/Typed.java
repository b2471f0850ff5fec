package chungtay.plan.inspection.page;

import chungtay.access.AgencyId;
import chungtay.plan.inspection.InspectionRefusal;
import chungtay.refusal.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// What people typed into the forms of inspections.
final class Typed {

  private Typed() {}

  /// @throws Refused if it is no day
  static LocalDate day(Map<String, String> typed, String name) {
    var text = typed.getOrDefault(name, "").strip();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new Refused(InspectionRefusal.INSPECTION_DAY_UNREADABLE, Map.of("day", text));
    }
  }

  /// One that cannot be read is none that anybody inspects.
  static AgencyId agency(Map<String, String> typed, String name) {
    try {
      return new AgencyId(UUID.fromString(typed.getOrDefault(name, "")));
    } catch (IllegalArgumentException e) {
      throw new Refused(InspectionRefusal.NOT_YOURS_TO_INSPECT, Map.of());
    }
  }

  /// One that cannot be read is none that there is, and so refused as an old page.
  static long entry(Map<String, String> typed) {
    try {
      return Long.parseLong(typed.getOrDefault("entry", ""));
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
