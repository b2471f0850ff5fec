package chungtay.registry;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.place.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What stands of a household's whole past.
record Histories(JdbcClient db) {

  /// The newest first, as far as a scope sees it.
  List<Past> of(HouseholdId household, Scope scope) {
    var past = new ArrayList<Past>();
    if (scope.sees(Field.NAME)) past.addAll(lived(household));
    past.addAll(known(household, scope));
    if (scope.sees(Field.MEMBERS)) {
      past.addAll(belonged(household));
      past.addAll(namedDead(household));
    }
    past.addAll(listed(household));
    past.sort(Comparator.comparing(Past::from).reversed());
    return past;
  }

  private List<Past.Lived> lived(HouseholdId household) {
    return rows(
        household,
        """
        SELECT lower(f.held) AS since, upper(f.held) AS before, f.unit_id, a.happened_at
          FROM registry.residence AS f
          JOIN audit.act AS a ON a.id = f.recorded
         WHERE f.household_id = :household AND f.withdrawn IS NULL
        """,
        (row, _) ->
            new Past.Lived(
                Reading.held(row),
                new UnitId(row.getObject("unit_id", UUID.class)),
                Reading.recorded(row)));
  }

  private List<Past.WasKnown> known(HouseholdId household, Scope scope) {
    return rows(
        household,
        """
        SELECT lower(k.held) AS since, upper(k.held) AS before, %s, a.happened_at
          FROM registry.household_known AS k
          JOIN audit.act AS a ON a.id = k.recorded
         WHERE k.household_id = :household AND k.withdrawn IS NULL
        """
            .formatted(Reading.KNOWN),
        (row, _) ->
            new Past.WasKnown(
                Reading.held(row), Reading.known(row).seenIn(scope), Reading.recorded(row)));
  }

  /// Each member under the name that was known when the membership began.
  private List<Past.Belonged> belonged(HouseholdId household) {
    return rows(
        household,
        """
        SELECT lower(m.held) AS since, upper(m.held) AS before, m.person_id, p.full_name, m.relation, a.happened_at
          FROM registry.membership AS m
          JOIN registry.person_known AS p
            ON p.person_id = m.person_id AND p.withdrawn IS NULL AND p.held @> lower(m.held)
          JOIN audit.act AS a ON a.id = m.recorded
         WHERE m.household_id = :household AND m.withdrawn IS NULL
         ORDER BY m.position
        """,
        (row, _) ->
            new Past.Belonged(
                Reading.held(row),
                Reading.person(row),
                row.getString("full_name"),
                row.getString("relation"),
                Reading.recorded(row)));
  }

  private List<Past.Listed> listed(HouseholdId household) {
    return rows(
        household,
        """
        SELECT l.day, l.members_listed, a.happened_at
          FROM registry.listing AS l
          JOIN audit.act AS a ON a.id = l.recorded
         WHERE l.household_id = :household
           AND NOT EXISTS (SELECT FROM registry.event_step AS s WHERE s.recorded = l.recorded)
         ORDER BY l.entry
        """,
        (row, _) ->
            new Past.Listed(
                row.getObject("day", LocalDate.class),
                row.getBoolean("members_listed"),
                Reading.recorded(row)));
  }

  private List<Past.NamedDead> namedDead(HouseholdId household) {
    return rows(
        household,
        """
        SELECT n.day, n.person_id, k.full_name, a.happened_at
          FROM registry.naming_counted AS n
          JOIN registry.death_counted AS d ON d.person_id = n.person_id AND d.day <= n.day
          JOIN registry.person_known AS k ON k.person_id = n.person_id AND k.withdrawn IS NULL AND k.held @> n.day
          JOIN audit.act AS a ON a.id = n.recorded
         WHERE n.household_id = :household AND n.relation IS NOT NULL
         ORDER BY n.entry
        """,
        (row, _) ->
            new Past.NamedDead(
                row.getObject("day", LocalDate.class),
                Reading.person(row),
                row.getString("full_name"),
                Reading.recorded(row)));
  }

  private <T> List<T> rows(HouseholdId household, String sql, RowMapper<T> reader) {
    return db.sql(sql).param("household", household.value()).query(reader).list();
  }
}
