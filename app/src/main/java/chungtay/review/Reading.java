package chungtay.review;

import chungtay.audit.ActId;
import chungtay.classification.Area;
import chungtay.classification.HouseholdClass;
import chungtay.classification.SubClass;
import chungtay.law.StandardId;
import chungtay.registry.HouseholdId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How the rows of this room become values, and which columns that takes.
final class Reading {

  static final String DECISION =
      """
      d.household_id, d.standard, d.review_year, d.class, d.sub_class, d.number, d.decided_on, d.causes, d.recorded
      """;

  static final String ASSESSMENT =
      """
      s.household_id, s.standard, s.review_year, s.assessed_on, s.area, s.b1, s.b2, s.income, s.lacks, s.known,
      s.farming, s.class, s.sub_class, s.law_hash, s.recorded
      """;

  private Reading() {}

  static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        household(row),
        new StandardId(row.getString("standard")),
        row.getInt("review_year"),
        category(row).orElseThrow(),
        Optional.ofNullable(row.getString("number")),
        row.getObject("decided_on", LocalDate.class),
        List.of((String[]) row.getArray("causes").getArray()),
        recorded(row));
  }

  static Assessment assessment(ResultSet row) throws SQLException {
    return new Assessment(
        household(row),
        new StandardId(row.getString("standard")),
        row.getInt("review_year"),
        row.getObject("assessed_on", LocalDate.class),
        form(row),
        category(row),
        row.getString("law_hash"),
        recorded(row));
  }

  private static Form form(ResultSet row) throws SQLException {
    return new Form(
        Area.valueOf(row.getString("area")),
        whole(row.getObject("b1", Integer.class)),
        whole(row.getObject("b2", Integer.class)),
        money(row.getObject("income", Long.class)),
        row.getInt("lacks"),
        row.getInt("known"),
        row.getBoolean("farming"));
  }

  private static Optional<Category> category(ResultSet row) throws SQLException {
    var subClass = Optional.ofNullable(row.getString("sub_class")).map(SubClass::valueOf);
    return Optional.ofNullable(row.getString("class"))
        .map(name -> new Category(HouseholdClass.valueOf(name), subClass));
  }

  private static HouseholdId household(ResultSet row) throws SQLException {
    return new HouseholdId(row.getObject("household_id", UUID.class));
  }

  private static ActId recorded(ResultSet row) throws SQLException {
    return new ActId(row.getObject("recorded", UUID.class));
  }

  private static OptionalInt whole(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static OptionalLong money(@Nullable Long value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
