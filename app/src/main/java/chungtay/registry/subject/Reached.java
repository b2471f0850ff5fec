package chungtay.registry.subject;

import chungtay.audit.ActId;
import chungtay.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Answers whose data an account reached, for the report of a breach.
@Component
public class Reached {

  /// What a name of a household is in a trail that somebody may have tampered with: any text.
  private static final String HOUSEHOLDS =
      """
      SELECT s.household_id,
             count(*) FILTER (WHERE s.opens) AS opened,
             count(*) FILTER (WHERE NOT s.opens) AS listed,
             CASE WHEN bool_or(s.opens)
                  THEN (SELECT count(DISTINCT m.person_id)
                          FROM registry.membership AS m
                          JOIN audit.act AS r ON r.id = m.recorded
                         WHERE m.household_id = s.household_id AND m.withdrawn IS NULL
                           AND r.happened_at <= max(s.happened_at))
                  ELSE 1 END AS persons,
             min(s.happened_at) AS first, max(s.happened_at) AS last
        FROM (SELECT CASE WHEN pg_input_is_valid(n.name, 'uuid') THEN CAST(n.name AS uuid) END AS household_id,
                     n.opens, a.happened_at
                FROM audit.act AS a
               CROSS JOIN LATERAL
                     (SELECT a.subject AS name, TRUE AS opens
                       WHERE a.kind = 'registry.open'
                       UNION ALL
                      SELECT jsonb_array_elements_text(a.after -> 'households'),
                             a.kind IN ('registry.events', 'registry.paper-read')
                       WHERE jsonb_typeof(a.after -> 'households') = 'array') AS n
               WHERE a.person = :account AND a.happened_at >= :from AND a.happened_at < :until) AS s
       WHERE s.household_id IS NOT NULL
       GROUP BY s.household_id
       ORDER BY first, s.household_id
      """;

  private static final String PERSONS =
      """
      SELECT CAST(a.subject AS uuid) AS person_id, count(*) AS shown,
             min(a.happened_at) AS first, max(a.happened_at) AS last
        FROM audit.act AS a
       WHERE a.person = :account AND a.happened_at >= :from AND a.happened_at < :until
         AND a.kind = 'registry.identity' AND pg_input_is_valid(a.subject, 'uuid')
       GROUP BY a.subject
       ORDER BY first, a.subject
      """;

  /// A dry run names those whom the registry knows; what it showed beside them, it only counts.
  private static final String UNNAMED =
      """
      SELECT a.id
        FROM audit.act AS a
       WHERE a.person = :account AND a.happened_at >= :from AND a.happened_at < :until
         AND (a.kind IN ('registry.export', 'audit.export')
              OR (a.kind LIKE 'exchange.%'
                  AND (a.kind <> 'exchange.compared' OR jsonb_path_exists(a.after, '$.fresh ? (@ > 0)')))
              OR (a.kind = 'audit.breach' AND jsonb_exists(a.after, 'rows')))
       ORDER BY a.happened_at DESC, a.id DESC
      """;

  private final JdbcClient db;

  public Reached(JdbcClient db) {
    this.db = db;
  }

  /// An account between two moments.
  ///
  /// @param account the name with which it comes in
  /// @param from the first instant that counts
  /// @param until the first instant that no longer counts
  public record Between(String account, Instant from, Instant until) {}

  public Reach by(Between asked) {
    return new Reach(
        rows(HOUSEHOLDS, asked, Reached::household),
        rows(PERSONS, asked, Reached::person),
        rows(UNNAMED, asked, (row, _) -> new ActId(row.getObject("id", UUID.class))));
  }

  private <T> List<T> rows(String sql, Between asked, RowMapper<T> reader) {
    return db.sql(sql)
        .param("account", asked.account())
        .param("from", time(asked.from()))
        .param("until", time(asked.until()))
        .query(reader)
        .list();
  }

  private static Reach.Household household(ResultSet row, int number) throws SQLException {
    return new Reach.Household(
        SubjectRows.household(row),
        row.getLong("opened"),
        row.getLong("listed"),
        row.getLong("persons"),
        instant(row, "first"),
        instant(row, "last"));
  }

  private static Reach.Person person(ResultSet row, int number) throws SQLException {
    return new Reach.Person(
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getLong("shown"),
        instant(row, "first"),
        instant(row, "last"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime time(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
