package chungtay.plan.task;

import chungtay.access.AgencyId;
import chungtay.audit.ActId;
import chungtay.plan.PlanId;
import chungtay.plan.document.ClauseId;
import chungtay.plan.document.DutyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where tasks are kept.
@Component
public class Tasks {

  private final JdbcClient db;

  public Tasks(JdbcClient db) {
    this.db = db;
  }

  /// Those of a plan that stand, in no order.
  List<Task> of(PlanId plan) {
    return db.sql(
            """
            SELECT t.id, t.clause, t.duty,
                   array_agg(p.agency_id) FILTER (WHERE p.part = 'LEAD') AS leads,
                   array_agg(p.agency_id) FILTER (WHERE p.part = 'WITH') AS others,
                   array_agg(p.agency_id) FILTER (WHERE p.part = 'WAITING') AS waiting
              FROM plan.task AS t
              JOIN plan.part AS p ON p.task_id = t.id AND p.withdrawn IS NULL
             WHERE t.plan_id = :plan AND t.withdrawn IS NULL
             GROUP BY t.id
            """)
        .param("plan", plan.value())
        .query((row, _) -> task(row))
        .list();
  }

  /// The plan that gives a task that stands.
  public Optional<PlanId> planOf(TaskId task) {
    return db.sql("SELECT plan_id FROM plan.task WHERE id = :task AND withdrawn IS NULL")
        .param("task", task.value())
        .query((row, _) -> new PlanId(row.getObject("plan_id", UUID.class)))
        .optional();
  }

  private static Task task(ResultSet row) throws SQLException {
    return new Task(
        new TaskId(row.getObject("id", UUID.class)),
        new DutyId(new ClauseId(row.getString("clause")), row.getInt("duty")),
        agencies(row, "leads"),
        agencies(row, "others"),
        agencies(row, "waiting").iterator().next());
  }

  private static Set<AgencyId> agencies(ResultSet row, String column) throws SQLException {
    var array = row.getArray(column);
    if (array == null) return Set.of();
    var agencies = new HashSet<AgencyId>();
    for (var one : (UUID[]) array.getArray()) agencies.add(new AgencyId(one));
    return agencies;
  }

  /// Adds those that are not there yet, and renews who has which part in all of them.
  void put(ActId act, PlanId plan, List<Task> tasks) {
    db.sql(
            """
            INSERT INTO plan.task (id, plan_id, clause, duty, recorded)
            SELECT one.id, :plan, one.clause, one.duty, :act
              FROM unnest(:ids, :clauses, :duties) AS one (id, clause, duty)
            ON CONFLICT (id) DO NOTHING
            """)
        .param("plan", plan.value())
        .param("act", act.value())
        .param("ids", array(tasks.stream().map(task -> task.id().value())))
        .param(
            "clauses",
            tasks.stream().map(task -> task.duty().clause().path()).toArray(String[]::new))
        .param("duties", tasks.stream().map(task -> task.duty().number()).toArray(Integer[]::new))
        .update();
    part(act, tasks, "LEAD", Task::leads);
    part(act, tasks, "WITH", Task::with);
    part(act, tasks, "WAITING", task -> Set.of(task.waiting()));
  }

  private void part(
      ActId act, List<Task> tasks, String part, Function<Task, Set<AgencyId>> agencies) {
    var ids = new ArrayList<UUID>();
    var whose = new ArrayList<UUID>();
    for (var task : tasks) {
      for (var agency : agencies.apply(task)) {
        ids.add(task.id().value());
        whose.add(agency.value());
      }
    }
    var values =
        Map.of(
            "part", part,
            "act", act.value(),
            "tasks", array(tasks.stream().map(task -> task.id().value())),
            "ids", array(ids.stream()),
            "agencies", array(whose.stream()));
    db.sql(
            """
            UPDATE plan.part SET withdrawn = :act
             WHERE task_id = ANY (:tasks) AND part = :part AND withdrawn IS NULL
               AND (task_id, agency_id) NOT IN (SELECT * FROM unnest(:ids, :agencies))
            """)
        .params(values)
        .update();
    db.sql(
            """
            INSERT INTO plan.part (task_id, agency_id, part, recorded)
            SELECT one.task, one.agency, :part, :act
              FROM unnest(:ids, :agencies) AS one (task, agency)
            ON CONFLICT (task_id, part, agency_id) WHERE withdrawn IS NULL DO NOTHING
            """)
        .params(values)
        .update();
  }

  void withdraw(ActId act, List<Task> tasks) {
    db.sql("UPDATE plan.task SET withdrawn = :act WHERE id = ANY (:ids)")
        .param("act", act.value())
        .param("ids", array(tasks.stream().map(task -> task.id().value())))
        .update();
  }

  private static UUID[] array(Stream<UUID> ids) {
    return ids.toArray(UUID[]::new);
  }
}
