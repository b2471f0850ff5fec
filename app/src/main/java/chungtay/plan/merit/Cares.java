package chungtay.plan.merit;

import chungtay.access.AgencyId;
import chungtay.audit.ActId;
import chungtay.plan.PlanId;
import chungtay.plan.merit.Care.Kind;
import chungtay.plan.merit.Care.What;
import chungtay.registry.HouseholdId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where it is kept what is said of merit households.
@Component
public class Cares {

  private final JdbcClient db;

  public Cares(JdbcClient db) {
    this.db = db;
  }

  /// What stands of each household of a plan that anything was said of by a day. What was said of
  /// one that was merged into another is said of that other, too; of each kind the newest counts.
  public Map<HouseholdId, Map<Kind, Care>> of(PlanId plan, LocalDate day) {
    var cares = new HashMap<HouseholdId, Map<Kind, Care>>();
    db.sql(
            """
            WITH RECURSIVE became AS (
                 SELECT said.household_id AS said_of, said.household_id
                   FROM (SELECT DISTINCT c.household_id FROM plan.care AS c WHERE c.plan_id = :plan) AS said
                  UNION
                 SELECT b.said_of, m.kept
                   FROM became AS b
                   JOIN registry.merge AS m ON m.gone = b.household_id
                  WHERE m.stands AND m.day <= :day)
            SELECT DISTINCT ON (b.household_id, c.kind)
                   b.household_id, c.kind, c.as_around, c.agency_id, c.note, c.day, a.person
              FROM became AS b
              JOIN plan.care AS c ON c.household_id = b.said_of
              JOIN audit.act AS a ON a.id = c.recorded
             WHERE c.plan_id = :plan AND c.day <= :day
             ORDER BY b.household_id, c.kind, c.entry DESC
            """)
        .param("plan", plan.value())
        .param("day", day)
        .query(row -> {
          var care = care(row);
          cares
              .computeIfAbsent(
                  new HouseholdId(row.getObject("household_id", UUID.class)),
                  _ -> new EnumMap<>(Kind.class))
              .put(care.what().kind(), care);
        });
    return cares;
  }

  private static Care care(ResultSet row) throws SQLException {
    var what =
        switch (Kind.valueOf(row.getString("kind"))) {
          case HELPED -> What.HELPED;
          case MOVED -> What.MOVED;
          case LIVING -> row.getBoolean("as_around") ? What.LIVES_AS_AROUND : What.LIVES_BELOW;
        };
    return new Care(
        what,
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getString("note"),
        row.getObject("day", LocalDate.class),
        row.getString("person"));
  }

  /// Puts it in the place of what was said before.
  void put(ActId act, PlanId plan, HouseholdId household, Care care) {
    var kind = care.what().kind();
    db.sql(
            """
            UPDATE plan.care SET withdrawn = :act
             WHERE plan_id = :plan AND household_id = :household AND kind = :kind AND withdrawn IS NULL
            """)
        .param("act", act.value())
        .param("plan", plan.value())
        .param("household", household.value())
        .param("kind", kind.name())
        .update();
    db.sql(
            """
            INSERT INTO plan.care (plan_id, household_id, kind, agency_id, as_around, note, day, recorded)
            VALUES (:plan, :household, :kind, :agency, :around, :note, :day, :act)
            """)
        .param("plan", plan.value())
        .param("household", household.value())
        .param("kind", kind.name())
        .param("agency", care.agency().value())
        .param("around", kind == Kind.LIVING ? care.what() == What.LIVES_AS_AROUND : null)
        .param("note", care.note())
        .param("day", care.day())
        .param("act", act.value())
        .update();
  }
}
