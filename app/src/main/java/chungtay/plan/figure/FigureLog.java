package chungtay.plan.figure;

import chungtay.audit.ActId;
import chungtay.plan.PlanId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where it is kept what was reported, in all revisions.
@Component
public class FigureLog {

  private final JdbcClient db;

  public FigureLog(JdbcClient db) {
    this.db = db;
  }

  /// All of a plan by a day, the newest period and revision first.
  public List<Reported> of(PlanId plan, LocalDate day) {
    return db.sql(
            """
            SELECT r.figure, r.period, r.revision, r.value, r.source, r.day, a.person
              FROM plan.reported AS r
              JOIN audit.act AS a ON a.id = r.recorded
             WHERE r.plan_id = :plan AND r.day <= :day
             ORDER BY r.period DESC, r.revision DESC
            """)
        .param("plan", plan.value())
        .param("day", day)
        .query((row, _) ->
            new Reported(
                row.getString("figure"),
                row.getObject("period", LocalDate.class),
                row.getInt("revision"),
                row.getLong("value"),
                row.getString("source"),
                row.getObject("day", LocalDate.class),
                row.getString("person")))
        .list();
  }

  /// @throws org.springframework.dao.DuplicateKeyException if somebody has made that revision
  void add(ActId act, PlanId plan, Reported one) {
    db.sql(
            """
            INSERT INTO plan.reported (plan_id, figure, period, revision, value, source, day, recorded)
            VALUES (:plan, :figure, :period, :revision, :value, :source, :day, :act)
            """)
        .param("plan", plan.value())
        .param("figure", one.figure())
        .param("period", one.period())
        .param("revision", one.revision())
        .param("value", one.value())
        .param("source", one.source())
        .param("day", one.day())
        .param("act", act.value())
        .update();
  }
}
