package chungtay.plan.difficulty;

import chungtay.access.AgencyId;
import chungtay.audit.ActId;
import chungtay.plan.PlanId;
import chungtay.plan.document.ClauseId;
import chungtay.plan.task.About;
import chungtay.plan.task.TaskId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where difficulties are kept, and what was said of them. Nothing is taken back: a newer line
/// counts.
@Component
public class Difficulties {

  private final JdbcClient db;

  public Difficulties(JdbcClient db) {
    this.db = db;
  }

  /// All that were raised by a day, the oldest first, with what was said by that day.
  public List<Difficulty> all(LocalDate day) {
    return those("TRUE", Map.of(), day);
  }

  public List<Difficulty> of(PlanId plan, LocalDate day) {
    return those("d.plan_id = :plan", Map.of("plan", plan.value()), day);
  }

  public List<Difficulty> of(TaskId task, LocalDate day) {
    return those("d.task_id = :task", Map.of("task", task.value()), day);
  }

  public Optional<Difficulty> find(DifficultyId id, LocalDate day) {
    return those("d.id = :id", Map.of("id", id.value()), day).stream().findFirst();
  }

  private List<Difficulty> those(String condition, Map<String, ?> values, LocalDate day) {
    var said = said(condition, values, day);
    return db.sql(
            """
            SELECT d.id, d.plan_id, d.clause, d.task_id, d.agency_id, d.words, d.wish, d.day
              FROM plan.difficulty AS d
             WHERE %s AND d.day <= :day
             ORDER BY d.day, d.id
            """
                .formatted(condition))
        .params(values)
        .param("day", day)
        .query((row, _) -> difficulty(row, said))
        .list();
  }

  private Map<UUID, List<Said>> said(String condition, Map<String, ?> values, LocalDate day) {
    var said = new HashMap<UUID, List<Said>>();
    db.sql(
            """
            SELECT s.difficulty_id, s.entry, s.standing, s.day, s.note, a.person, a.post
              FROM plan.difficulty_said AS s
              JOIN plan.difficulty AS d ON d.id = s.difficulty_id
              JOIN audit.act AS a ON a.id = s.recorded
             WHERE %s AND s.day <= :day
             ORDER BY s.entry
            """
                .formatted(condition))
        .params(values)
        .param("day", day)
        .query(row -> {
          var id = row.getObject("difficulty_id", UUID.class);
          said.computeIfAbsent(id, _ -> new ArrayList<>()).add(said(row));
        });
    return said;
  }

  private static Said said(ResultSet row) throws SQLException {
    return new Said(
        row.getLong("entry"),
        Standing.valueOf(row.getString("standing")),
        row.getObject("day", LocalDate.class),
        row.getString("note"),
        row.getString("person"),
        row.getString("post"));
  }

  private static Difficulty difficulty(ResultSet row, Map<UUID, List<Said>> said)
      throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Difficulty(
        new DifficultyId(id),
        new PlanId(row.getObject("plan_id", UUID.class)),
        About.of(row.getString("clause"), row.getObject("task_id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getString("words"),
        Optional.ofNullable(row.getString("wish")),
        row.getObject("day", LocalDate.class),
        said.getOrDefault(id, List.of()));
  }

  /// Keeps a new one. Sent twice, it is kept once.
  ///
  /// @return whether it was not there yet
  boolean add(ActId act, Difficulty difficulty) {
    return db.sql(
                """
                INSERT INTO plan.difficulty (id, plan_id, clause, task_id, agency_id, words, wish, day, recorded)
                VALUES (:id, :plan, :clause, :task, :agency, :words, :wish, :day, :act)
                ON CONFLICT DO NOTHING
                """)
            .param("id", difficulty.id().value())
            .param("plan", difficulty.plan().value())
            .param("clause", difficulty.about().place().map(ClauseId::path).orElse(null))
            .param("task", difficulty.about().theTask().map(TaskId::value).orElse(null))
            .param("agency", difficulty.by().value())
            .param("words", difficulty.words())
            .param("wish", difficulty.wish().orElse(null))
            .param("day", difficulty.day())
            .param("act", act.value())
            .update()
        == 1;
  }

  /// Holds a difficulty until the transaction ends, so that two who say something of it come one
  /// after the other.
  void hold(DifficultyId id) {
    db.sql("SELECT id FROM plan.difficulty WHERE id = :id FOR UPDATE")
        .param("id", id.value())
        .query()
        .listOfRows();
  }

  void add(ActId act, DifficultyId id, Standing standing, LocalDate day, String note) {
    db.sql(
            """
            INSERT INTO plan.difficulty_said (difficulty_id, standing, day, note, recorded)
            VALUES (:id, :standing, :day, :note, :act)
            """)
        .param("id", id.value())
        .param("standing", standing.name())
        .param("day", day)
        .param("note", note)
        .param("act", act.value())
        .update();
  }
}
