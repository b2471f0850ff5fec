package chungtay.registry.event;

import chungtay.place.UnitId;
import chungtay.registry.HouseholdId;
import chungtay.registry.Known;
import chungtay.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How households stand on a day, for whoever works out what an event changes: nothing is hidden,
/// so nothing of it is shown without a scope.
@Component
class States {

  private final JdbcClient db;

  States(JdbcClient db) {
    this.db = db;
  }

  /// Whether anything is called by the id.
  boolean isKnown(HouseholdId household) {
    return db.sql("SELECT EXISTS (SELECT FROM registry.household WHERE id = :household)")
        .param("household", household.value())
        .query(Boolean.class)
        .single();
  }

  /// The last day on which a household lived in the province; none as long as it lives anywhere in
  /// it.
  Optional<LocalDate> lastLived(HouseholdId household) {
    return db.sql(
            """
            SELECT max(upper(held)) - 1
              FROM registry.residence
             WHERE household_id = :household AND withdrawn IS NULL
            HAVING NOT bool_or(upper_inf(held))
            """)
        .param("household", household.value())
        .query(LocalDate.class)
        .optional();
  }

  /// None of a household of which nobody had told by the day.
  Optional<State> on(HouseholdId household, LocalDate day) {
    return db.sql(
            """
            SELECT r.unit_id, k.persons, k.ethnic_minority, k.no_labour, k.merit, k.disabled, k.farming,
                   coalesce(k.collective, false) AS collective
              FROM registry.household AS h
              LEFT JOIN registry.residence AS r
                ON r.household_id = h.id AND r.withdrawn IS NULL AND r.held @> :day
              LEFT JOIN registry.household_known AS k
                ON k.household_id = h.id AND k.withdrawn IS NULL AND k.held @> :day
             WHERE h.id = :household
               AND EXISTS (SELECT FROM registry.listing_counted AS l
                            WHERE l.household_id = h.id AND l.day <= :day)
            """)
        .param("household", household.value())
        .param("day", day)
        .query((row, _) ->
            new State(
                household,
                Optional.ofNullable(row.getObject("unit_id", UUID.class)).map(UnitId::new),
                known(row),
                members(household, day)))
        .optional();
  }

  private List<State.Place> members(HouseholdId household, LocalDate day) {
    return db.sql(
            """
            SELECT m.person_id, m.relation, m.position, k.name_key, extract(year FROM k.born)::int AS year_born
              FROM registry.membership AS m
              LEFT JOIN registry.person_known AS k
                ON k.person_id = m.person_id AND k.withdrawn IS NULL AND k.held @> :day
             WHERE m.household_id = :household AND m.withdrawn IS NULL AND m.held @> :day
             ORDER BY m.relation <> 'HEAD', m.position, m.person_id
            """)
        .param("household", household.value())
        .param("day", day)
        .query((row, _) ->
            new State.Place(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("relation"),
                row.getInt("position"),
                new State.Signs(
                    optional(row, "name_key", String.class),
                    optional(row, "year_born", Integer.class))))
        .list();
  }

  private static Known known(ResultSet row) throws SQLException {
    return new Known(
        optional(row, "persons", Integer.class),
        optional(row, "ethnic_minority", Boolean.class),
        optional(row, "no_labour", Boolean.class),
        optional(row, "merit", Boolean.class),
        optional(row, "disabled", Boolean.class),
        optional(row, "farming", Boolean.class),
        row.getBoolean("collective"));
  }

  static <T> Optional<T> optional(ResultSet row, String column, Class<T> type) throws SQLException {
    return Optional.ofNullable(row.getObject(column, type));
  }
}
