package chungtay.registry.subject;

import chungtay.audit.ActId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which acts showed a person's data to somebody, as the audit trail has them.
///
/// A household shows its members, a list those households that it names; both from the moment from
/// which the person was known to belong to it. A list that was taken away as a file leaves its
/// place and its filter, not its households: such an act may have shown them.
@Component
public class Showings {

  private static final String SINCE =
      """
      WITH belonged AS
           (SELECT m.household_id, min(r.happened_at) AS since
              FROM registry.membership AS m
              JOIN audit.act AS r ON r.id = m.recorded
             WHERE m.person_id = :person AND m.household_id = ANY (:households)
             GROUP BY m.household_id)
      """;

  private static final String CERTAIN =
      SINCE
          + """
          SELECT a.id, a.happened_at
            FROM audit.act AS a
           WHERE a.subject = CAST(:person AS text) AND a.kind IN ('registry.identity', 'registry.subject')
           UNION
          SELECT a.id, a.happened_at
            FROM belonged AS b
            JOIN audit.act AS a ON a.subject = CAST(b.household_id AS text) AND a.happened_at >= b.since
           WHERE a.kind = 'registry.open'
           UNION
          SELECT a.id, a.happened_at
            FROM belonged AS b
            JOIN audit.act AS a
              ON jsonb_exists(a.after, 'households')
             AND a.after -> 'households' @> jsonb_build_array(CAST(b.household_id AS text))
             AND a.happened_at >= b.since
          """;

  private static final String POSSIBLE =
      SINCE
          + """
          SELECT a.id, a.happened_at
            FROM audit.act AS a
           WHERE ((a.subject = ANY (:places) AND a.kind = 'registry.export')
                  OR (a.kind = 'audit.breach' AND jsonb_exists(a.after, 'rows')))
             AND a.happened_at >= (SELECT min(since) FROM belonged)
          """;

  private final JdbcClient db;

  public Showings(JdbcClient db) {
    this.db = db;
  }

  /// The newest acts that showed a person.
  ///
  /// @param all how many there are
  public record Shown(long all, List<ActId> newest) {

    public Shown {
      newest = List.copyOf(newest);
    }
  }

  /// Acts that showed the person.
  public Shown of(Subject subject, int atMost) {
    return shown(CERTAIN, subject, Optional.empty(), atMost);
  }

  /// Lists taken away as files that may have held a household of the person.
  ///
  /// @param places where those households live or lived, and all above, as addresses name them
  public Shown possible(Subject subject, Set<String> places, int atMost) {
    return shown(POSSIBLE, subject, Optional.of(places), atMost);
  }

  private record Row(ActId act, long all) {}

  private Shown shown(String acts, Subject subject, Optional<Set<String>> places, int atMost) {
    var statement =
        db.sql(
                "SELECT s.id, count(*) OVER () AS all_of_them FROM (%s) AS s".formatted(acts)
                    + " ORDER BY s.happened_at DESC, s.id DESC LIMIT :atMost")
            .param("person", subject.person().value())
            .param("households", SubjectRows.ids(subject.households()))
            .param("atMost", atMost);
    var rows =
        places
            .map(names -> statement.param("places", names.toArray(String[]::new)))
            .orElse(statement)
            .query((row, _) ->
                new Row(new ActId(row.getObject("id", UUID.class)), row.getLong("all_of_them")))
            .list();
    return new Shown(
        rows.isEmpty() ? 0 : rows.getFirst().all(), rows.stream().map(Row::act).toList());
  }
}
