package chungtay.plan.need;

import chungtay.audit.ActId;
import chungtay.registry.HouseholdId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where it is kept what households say that they need.
///
/// A household into which others were merged needs what they said, too, until it is asked again: of
/// a merger nobody's need is lost. One that was split off has not been asked; what the household
/// that it came from said before is told beside it and not counted twice.
@Component
public class StatedNeeds {

  private final JdbcClient db;

  public StatedNeeds(JdbcClient db) {
    this.db = db;
  }

  /// What stands of each of these that was asked by a day.
  public Map<HouseholdId, StatedNeed> of(Collection<HouseholdId> households, LocalDate day) {
    var needs = new HashMap<HouseholdId, StatedNeed>();
    db.sql(
            """
            WITH RECURSIVE line AS (
                 SELECT asked.id AS household_id, asked.id AS said_by, CAST(NULL AS uuid) AS merged
                   FROM unnest(CAST(:households AS uuid[])) AS asked (id)
                  UNION
                 SELECT l.household_id, m.gone, coalesce(l.merged, m.recorded)
                   FROM line AS l
                   JOIN registry.merge AS m ON m.kept = l.said_by
                  WHERE m.stands AND m.day <= :day)
            SELECT l.household_id, n.entry, n.kinds, n.day, a.person,
                   l.said_by = l.household_id AS own
              FROM line AS l
              JOIN LATERAL
                   (SELECT s.entry, s.kinds, s.day, s.recorded
                      FROM plan.stated_need AS s
                     WHERE s.household_id = l.said_by AND s.day <= :day
                     ORDER BY s.entry DESC LIMIT 1) AS n ON true
              JOIN audit.act AS a ON a.id = n.recorded
             WHERE l.merged IS NULL
                OR NOT EXISTS (SELECT FROM plan.stated_need AS again
                                WHERE again.household_id = l.household_id AND again.day <= :day
                                  AND again.recorded > l.merged)
             ORDER BY l.household_id, n.entry
            """)
        .param("households", ids(households))
        .param("day", day)
        .query(row -> {
          needs.merge(
              new HouseholdId(row.getObject("household_id", UUID.class)),
              need(row),
              StatedNeeds::both);
        });
    return needs;
  }

  /// The later of the two says when and by whom.
  private static StatedNeed both(StatedNeed before, StatedNeed after) {
    var kinds = new HashSet<>(before.kinds());
    kinds.addAll(after.kinds());
    return new StatedNeed(kinds, after.day(), after.by(), Math.max(before.own(), after.own()));
  }

  private static StatedNeed need(ResultSet row) throws SQLException {
    var own = row.getBoolean("own") ? row.getLong("entry") : StatedNeed.NOT_ASKED;
    return new StatedNeed(
        Set.of((String[]) row.getArray("kinds").getArray()),
        row.getObject("day", LocalDate.class),
        row.getString("person"),
        own);
  }

  /// Of each of these that was split off by a day: the household that it came from.
  public Map<HouseholdId, HouseholdId> splitFrom(
      Collection<HouseholdId> households, LocalDate day) {
    var from = new HashMap<HouseholdId, HouseholdId>();
    db.sql(
            """
            SELECT fresh.household_id AS fresh, whole.household_id AS whole
              FROM registry.event_household AS fresh
              JOIN registry.event AS e ON e.id = fresh.event_id AND e.kind = 'SPLIT' AND e.day <= :day
              JOIN registry.event_step AS s ON s.event_id = e.id AND s.state = 'DONE'
              JOIN registry.event_household AS whole ON whole.event_id = e.id AND whole.leads
             WHERE fresh.household_id = ANY (CAST(:households AS uuid[])) AND NOT fresh.leads
               AND NOT EXISTS (SELECT FROM registry.undone AS u WHERE u.act = s.recorded)
            """)
        .param("households", ids(households))
        .param("day", day)
        .query(row -> {
          from.put(
              new HouseholdId(row.getObject("fresh", UUID.class)),
              new HouseholdId(row.getObject("whole", UUID.class)));
        });
    return from;
  }

  /// Puts an answer in the place of the one that its form had seen.
  ///
  /// @return whether it was that one which stood
  boolean put(ActId act, Answer answer, LocalDate day) {
    if (answer.seen() != StatedNeed.NOT_ASKED && !withdrawn(act, answer)) return false;
    return db.sql(
                """
                INSERT INTO plan.stated_need (household_id, kinds, day, recorded)
                VALUES (:household, CAST(:kinds AS text[]), :day, :act)
                ON CONFLICT (household_id) WHERE withdrawn IS NULL DO NOTHING
                """)
            .param("household", answer.household().value())
            .param("kinds", answer.kinds().stream().sorted().toArray(String[]::new))
            .param("day", day)
            .param("act", act.value())
            .update()
        == 1;
  }

  private boolean withdrawn(ActId act, Answer answer) {
    return db.sql(
                """
                UPDATE plan.stated_need SET withdrawn = :act
                 WHERE household_id = :household AND entry = :seen AND withdrawn IS NULL
                """)
            .param("act", act.value())
            .param("household", answer.household().value())
            .param("seen", answer.seen())
            .update()
        == 1;
  }

  /// What a form says of a household.
  ///
  /// @param kinds by their codes; none: it needs nothing
  /// @param seen the entry that stood when the form was opened
  public record Answer(HouseholdId household, Set<String> kinds, long seen) {

    public Answer {
      kinds = Set.copyOf(kinds);
    }

    /// Whether this very thing stands already.
    boolean stands(Optional<StatedNeed> now) {
      return now.filter(one -> one.kinds().equals(kinds)).isPresent();
    }
  }

  private static String[] ids(Collection<HouseholdId> households) {
    return List.copyOf(households).stream()
        .map(one -> one.value().toString())
        .toArray(String[]::new);
  }
}
