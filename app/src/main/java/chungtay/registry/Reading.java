package chungtay.registry;

import chungtay.place.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// How the rows of this room become values.
final class Reading {

  /// The columns that [#known] reads, of `household_known` as `k`.
  static final String KNOWN =
      "k.persons, k.ethnic_minority, k.no_labour, k.merit, k.disabled, k.farming, k.collective";

  private Reading() {}

  static <T> Optional<T> optional(ResultSet row, String column, Class<T> type) throws SQLException {
    return Optional.ofNullable(row.getObject(column, type));
  }

  static HouseholdId household(ResultSet row) throws SQLException {
    return new HouseholdId(row.getObject("household_id", UUID.class));
  }

  static PersonId person(ResultSet row) throws SQLException {
    return new PersonId(row.getObject("person_id", UUID.class));
  }

  static Card card(ResultSet row) throws SQLException {
    return new Card(
        household(row),
        optional(row, "code", String.class),
        optional(row, "full_name", String.class),
        optional(row, "unit_id", UUID.class).map(UnitId::new),
        known(row));
  }

  static Known known(ResultSet row) throws SQLException {
    return new Known(
        optional(row, "persons", Integer.class),
        optional(row, "ethnic_minority", Boolean.class),
        optional(row, "no_labour", Boolean.class),
        optional(row, "merit", Boolean.class),
        optional(row, "disabled", Boolean.class),
        optional(row, "farming", Boolean.class),
        row.getBoolean("collective"));
  }

  static Period held(ResultSet row) throws SQLException {
    return new Period(
        row.getObject("since", LocalDate.class), optional(row, "before", LocalDate.class));
  }

  static Instant recorded(ResultSet row) throws SQLException {
    return row.getObject("happened_at", OffsetDateTime.class).toInstant();
  }
}
