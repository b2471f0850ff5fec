package chungtay.plan.commendation.score;

import chungtay.access.AgencyId;
import chungtay.audit.ActId;
import chungtay.plan.PlanId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where corrections of scores are kept.
@Component
public class Corrections {

  private final JdbcClient db;

  public Corrections(JdbcClient db) {
    this.db = db;
  }

  /// The newest of each agency by a day.
  public Map<AgencyId, Correction> of(PlanId plan, int year, LocalDate day) {
    var newest = new HashMap<AgencyId, Correction>();
    db.sql(
            """
            SELECT c.agency_id, c.number, c.points, c.reason, c.day, a.person
              FROM plan.score_correction AS c
              JOIN audit.act AS a ON a.id = c.recorded
             WHERE c.plan_id = :plan AND c.year = :year AND c.day <= :day
             ORDER BY c.number
            """)
        .param("plan", plan.value())
        .param("year", year)
        .param("day", day)
        .query(row -> {
          newest.put(
              new AgencyId(row.getObject("agency_id", UUID.class)),
              new Correction(
                  row.getInt("number"),
                  Optional.ofNullable(row.getObject("points", Integer.class)),
                  row.getString("reason"),
                  row.getObject("day", LocalDate.class),
                  row.getString("person")));
        });
    return Map.copyOf(newest);
  }

  /// @throws org.springframework.dao.DuplicateKeyException if somebody has set that one meanwhile
  void add(ActId act, PlanId plan, int year, AgencyId agency, Correction correction) {
    db.sql(
            """
            INSERT INTO plan.score_correction (plan_id, year, agency_id, number, points, reason, day, recorded)
            VALUES (:plan, :year, :agency, :number, :points, :reason, :day, :act)
            """)
        .param("plan", plan.value())
        .param("year", year)
        .param("agency", agency.value())
        .param("number", correction.number())
        .param("points", correction.points().orElse(null))
        .param("reason", correction.reason())
        .param("day", correction.day())
        .param("act", act.value())
        .update();
  }
}
