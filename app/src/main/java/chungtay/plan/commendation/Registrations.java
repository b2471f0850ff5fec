package chungtay.plan.commendation;

import chungtay.access.AgencyId;
import chungtay.audit.ActId;
import chungtay.plan.PlanId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where it is kept who takes part in a movement. Nothing is taken back: what was said later
/// counts.
@Component
public class Registrations {

  private final JdbcClient db;

  public Registrations(JdbcClient db) {
    this.db = db;
  }

  /// What each agency said last by a day of a year of a plan.
  public Map<AgencyId, Registration> of(PlanId plan, int year, LocalDate day) {
    var newest = new HashMap<AgencyId, Registration>();
    db.sql(
            """
            SELECT r.agency_id, r.number, r.joins, r.words, r.households, r.day, a.person
              FROM plan.registration AS r
              JOIN audit.act AS a ON a.id = r.recorded
             WHERE r.plan_id = :plan AND r.year = :year AND r.day <= :day
             ORDER BY r.number
            """)
        .param("plan", plan.value())
        .param("year", year)
        .param("day", day)
        .query(row -> {
          newest.put(
              new AgencyId(row.getObject("agency_id", UUID.class)),
              new Registration(
                  row.getInt("number"),
                  row.getBoolean("joins"),
                  row.getString("words"),
                  row.getInt("households"),
                  row.getObject("day", LocalDate.class),
                  row.getString("person")));
        });
    return Map.copyOf(newest);
  }

  /// @throws org.springframework.dao.DuplicateKeyException if somebody has said that one meanwhile
  void add(ActId act, PlanId plan, int year, AgencyId agency, Registration said) {
    db.sql(
            """
            INSERT INTO plan.registration (plan_id, year, agency_id, number, joins, words, households, day, recorded)
            VALUES (:plan, :year, :agency, :number, :joins, :words, :households, :day, :act)
            """)
        .param("plan", plan.value())
        .param("year", year)
        .param("agency", agency.value())
        .param("number", said.number())
        .param("joins", said.joins())
        .param("words", said.words())
        .param("households", said.households())
        .param("day", said.day())
        .param("act", act.value())
        .update();
  }
}
