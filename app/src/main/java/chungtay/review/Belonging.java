package chungtay.review;

import chungtay.registry.PersonId;
import chungtay.registry.event.Foreseen;
import chungtay.registry.event.State;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who belonged to a household when it was recognised. As long as one of them is left, the decision
/// is theirs; without them others would enjoy a class that nobody ever gave them.
final class Belonging {

  /// They are taken as they were known when the decision was recorded, or as they were first known
  /// after it: what is told later of that day must not make anybody one of them.
  private static final String WHEN_DECIDED =
      """
      WITH decided AS (
           SELECT greatest(CAST(:day AS date), (SELECT min(lower(m.held))
                                                  FROM registry.membership AS m
                                                 WHERE m.household_id = :household)) AS day),
           told AS (
           SELECT a.number
             FROM decided AS d
             JOIN registry.membership AS m ON m.household_id = :household AND m.held @> d.day
             JOIN audit.act AS a ON a.id = m.recorded),
           known AS (
           SELECT greatest((SELECT number FROM audit.act WHERE id = :act), (SELECT min(number) FROM told)) AS number)
      SELECT m.person_id, k.name_key, extract(year FROM k.born)::int AS year_born
        FROM decided AS d
       CROSS JOIN known AS n
        JOIN registry.membership AS m ON m.household_id = :household AND m.held @> d.day
        JOIN audit.act AS r ON r.id = m.recorded AND r.number <= n.number
        LEFT JOIN audit.act AS w ON w.id = m.withdrawn
        LEFT JOIN LATERAL (
             SELECT p.name_key, p.born
               FROM registry.person_known AS p
               JOIN audit.act AS pr ON pr.id = p.recorded AND pr.number <= n.number
               LEFT JOIN audit.act AS pw ON pw.id = p.withdrawn
              WHERE p.person_id = m.person_id AND p.held @> d.day AND (pw.number IS NULL OR pw.number > n.number)
              LIMIT 1) AS k ON TRUE
       WHERE w.number IS NULL OR w.number > n.number
      """;

  private final JdbcClient db;

  Belonging(JdbcClient db) {
    this.db = db;
  }

  /// Whether the last of them goes: somebody was left before, and nobody is after.
  boolean endsWith(Foreseen.Shift shift, Decision decision) {
    var before = shift.before().map(State::members);
    if (before.equals(shift.after().map(State::members))) return false;
    var all = when(decision);
    return isAnyLeft(shift.before(), all) && !isAnyLeft(shift.after(), all);
  }

  private static boolean isAnyLeft(Optional<State> state, Map<PersonId, State.Signs> all) {
    return state.stream()
        .flatMap(one -> one.members().stream())
        .anyMatch(one -> {
          var known = all.get(one.person());
          return known != null && one.signs().isStill(known);
        });
  }

  private Map<PersonId, State.Signs> when(Decision decision) {
    return db
        .sql(WHEN_DECIDED)
        .param("household", decision.household().value())
        .param("day", decision.decidedOn())
        .param("act", decision.recorded().value())
        .query((row, _) ->
            Map.entry(
                new PersonId(row.getObject("person_id", UUID.class)),
                new State.Signs(
                    Optional.ofNullable(row.getString("name_key")),
                    Optional.ofNullable(row.getObject("year_born", Integer.class)))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
  }
}
