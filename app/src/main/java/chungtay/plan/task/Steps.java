package chungtay.plan.task;

import chungtay.audit.ActId;
import chungtay.plan.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where it is kept what was said of tasks. Nothing is taken back: a newer step counts.
@Component
public class Steps {

  private static final String READ =
      """
      SELECT s.entry, s.task_id, s.period, s.state, s.day, s.note, a.person, a.post,
             coalesce(max(s.day) FILTER (WHERE s.state = 'REPORTED')
                        OVER (PARTITION BY s.task_id, s.period ORDER BY s.entry), s.day) AS reported
        FROM plan.step AS s
        JOIN audit.act AS a ON a.id = s.recorded
      """;

  private final JdbcClient db;

  public Steps(JdbcClient db) {
    this.db = db;
  }

  /// Of which task in which period.
  record Of(TaskId task, LocalDate period) {}

  /// The newest of each task of a plan by a day.
  Map<Of, Step> newest(PlanId plan, LocalDate day) {
    var newest = new HashMap<Of, Step>();
    db.sql(
            READ
                + """
                  JOIN plan.task AS t ON t.id = s.task_id AND t.plan_id = :plan
                 WHERE s.day <= :day
                 ORDER BY s.entry
                """)
        .param("plan", plan.value())
        .param("day", day)
        .query(row -> {
          newest.put(of(row), Step.of(row));
        });
    return Map.copyOf(newest);
  }

  /// All of one, the newest first.
  public List<Step> all(TaskId task, LocalDate period) {
    return db.sql(READ + " WHERE s.task_id = :task AND s.period = :period ORDER BY s.entry DESC")
        .param("task", task.value())
        .param("period", period)
        .query((row, _) -> Step.of(row))
        .list();
  }

  private static Of of(ResultSet row) throws SQLException {
    return new Of(
        new TaskId(row.getObject("task_id", UUID.class)), row.getObject("period", LocalDate.class));
  }

  /// Holds a task until the transaction ends, so that two who say something of it come one after
  /// the other.
  void hold(TaskId task) {
    db.sql("SELECT id FROM plan.task WHERE id = :task FOR UPDATE")
        .param("task", task.value())
        .query()
        .listOfRows();
  }

  void add(ActId act, Of of, Stage stage, LocalDate day, String note) {
    db.sql(
            """
            INSERT INTO plan.step (task_id, period, state, day, note, recorded)
            VALUES (:task, :period, :state, :day, :note, :act)
            """)
        .param("task", of.task().value())
        .param("period", of.period())
        .param("state", stage.name())
        .param("day", day)
        .param("note", note)
        .param("act", act.value())
        .update();
  }
}
