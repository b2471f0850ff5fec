package chungtay.access;

import chungtay.law.Words;
import chungtay.place.UnitId;
import java.util.Optional;

/// An agency as it is called on a day.
///
/// @param code ours; that of the law's files where they know the agency
/// @param unit whose People's Committee it is
public record Agency(
    AgencyId id, String code, Kind kind, Words name, Words shortName, Optional<UnitId> unit) {

  /// What the plan tells apart.
  public enum Kind {
    COMMITTEE,
    DEPARTMENT,
    INSURANCE,
    BANK,
    FRONT,
    MASS_ORGANISATION,
    ASSOCIATION,
    PARTY,
    COUNCIL,
    OFFICE,
    MINISTRY,
    /// Whoever took on a household: a firm, an army unit, a household that is better off.
    SPONSOR
  }
}
