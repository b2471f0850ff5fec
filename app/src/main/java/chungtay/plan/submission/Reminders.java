package chungtay.plan.submission;

import chungtay.access.AgencyId;
import chungtay.audit.ActId;
import chungtay.plan.PlanId;
import chungtay.plan.task.TaskId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where it is kept who was reminded of what.
@Component
public class Reminders {

  private final JdbcClient db;

  public Reminders(JdbcClient db) {
    this.db = db;
  }

  /// The day of the last reminder of each thing, by a day.
  public Map<SubmissionKey, LocalDate> of(PlanId plan, LocalDate day) {
    var last = new HashMap<SubmissionKey, LocalDate>();
    db.sql(
            """
            SELECT r.task_id, r.period, r.asked, r.agency_id, max(r.day) AS day
              FROM plan.reminder AS r
              JOIN plan.task AS t ON t.id = r.task_id AND t.plan_id = :plan
             WHERE r.day <= :day
             GROUP BY r.task_id, r.period, r.asked, r.agency_id
            """)
        .param("plan", plan.value())
        .param("day", day)
        .query(row -> {
          var key =
              new SubmissionKey(
                  new TaskId(row.getObject("task_id", UUID.class)),
                  row.getObject("period", LocalDate.class),
                  row.getString("asked"),
                  new AgencyId(row.getObject("agency_id", UUID.class)));
          last.put(key, row.getObject("day", LocalDate.class));
        });
    return last;
  }

  /// @return whether it was the first of the day by that agency
  boolean add(ActId act, SubmissionKey key, AgencyId by, LocalDate day) {
    return db.sql(
                """
                INSERT INTO plan.reminder (task_id, period, asked, agency_id, by_id, day, recorded)
                VALUES (:task, :period, :asked, :agency, :by, :day, :act)
                ON CONFLICT DO NOTHING
                """)
            .param("task", key.task().value())
            .param("period", key.period())
            .param("asked", key.asked())
            .param("agency", key.agency().value())
            .param("by", by.value())
            .param("day", day)
            .param("act", act.value())
            .update()
        == 1;
  }
}
