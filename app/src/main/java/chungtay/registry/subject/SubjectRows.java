package chungtay.registry.subject;

import chungtay.audit.ActId;
import chungtay.place.UnitId;
import chungtay.registry.HouseholdId;
import chungtay.registry.Known;
import chungtay.registry.Member;
import chungtay.registry.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How the rows of this part of the registry become values.
final class SubjectRows {

  private SubjectRows() {}

  static UUID[] ids(List<HouseholdId> households) {
    return households.stream().map(HouseholdId::value).toArray(UUID[]::new);
  }

  static HouseholdId household(ResultSet row) throws SQLException {
    return new HouseholdId(row.getObject("household_id", UUID.class));
  }

  static Fact person(ResultSet row, int number) throws SQLException {
    var yearOnly = row.getBoolean("born_year_only");
    return fact(
        row,
        new Fact.Person(
            row.getString("full_name"),
            optional(row, "born", LocalDate.class).map(day -> new Member.Born(day, yearOnly)),
            optional(row, "gender", String.class).map(Member.Gender::valueOf),
            optional(row, "ethnic", String.class),
            optional(row, "identity_tail", String.class).map(Member::masked)));
  }

  static Fact belonged(ResultSet row, int number) throws SQLException {
    return fact(row, new Fact.Belonged(household(row), row.getString("relation")));
  }

  static Fact lived(ResultSet row, int number) throws SQLException {
    return fact(
        row, new Fact.Lived(household(row), new UnitId(row.getObject("unit_id", UUID.class))));
  }

  static Fact ofHousehold(ResultSet row, int number) throws SQLException {
    return fact(
        row,
        new Fact.OfHousehold(
            household(row),
            new Known(
                optional(row, "persons", Integer.class),
                optional(row, "ethnic_minority", Boolean.class),
                optional(row, "no_labour", Boolean.class),
                optional(row, "merit", Boolean.class),
                optional(row, "disabled", Boolean.class),
                optional(row, "farming", Boolean.class),
                row.getBoolean("collective"))));
  }

  static Fact happened(ResultSet row, int number) throws SQLException {
    return fact(row, new Fact.Happened(row.getString("kind")));
  }

  static Fact kept(ResultSet row, int number) throws SQLException {
    return fact(row, new Fact.Kept(household(row), row.getString("kind")));
  }

  static Fact listed(ResultSet row, int number) throws SQLException {
    return fact(row, new Fact.Listed(household(row)));
  }

  private static Fact fact(ResultSet row, Fact.Told told) throws SQLException {
    return new Fact(
        new Period(
            row.getObject("since", LocalDate.class), optional(row, "before", LocalDate.class)),
        new ActId(row.getObject("recorded", UUID.class)),
        optional(row, "withdrawn", UUID.class).map(ActId::new),
        told);
  }

  private static <T> Optional<T> optional(ResultSet row, String column, Class<T> type)
      throws SQLException {
    return Optional.ofNullable(row.getObject(column, type));
  }
}
