package chungtay.plan.submission;

import chungtay.access.AgencyId;
import chungtay.audit.ActId;
import chungtay.plan.PlanId;
import chungtay.plan.submission.Submission.Draft;
import chungtay.plan.submission.Submission.Step;
import chungtay.plan.submission.Submission.Version;
import chungtay.plan.submission.form.Filled;
import chungtay.plan.task.TaskId;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where it is kept what agencies send: drafts, versions, and what was said of them.
@Component
public class Submissions {

  private final JdbcClient db;

  public Submissions(JdbcClient db) {
    this.db = db;
  }

  /// How it stands by a day with everything of a plan that was begun.
  public Map<SubmissionKey, Standing> of(PlanId plan, LocalDate day) {
    var all = new HashMap<SubmissionKey, Standing>();
    db.sql(
            """
            SELECT u.task_id, u.period, u.asked, u.agency_id, s.state, s.sent,
                   EXISTS (SELECT FROM plan.writing AS d
                            WHERE d.submission_id = u.id AND d.withdrawn IS NULL AND d.day <= :day) AS begun
              FROM plan.submission AS u
              JOIN plan.task AS t ON t.id = u.task_id AND t.plan_id = :plan
              LEFT JOIN LATERAL (
                     SELECT (array_agg(x.state ORDER BY x.entry DESC))[1] AS state,
                            max(x.day) FILTER (WHERE x.state = 'SENT') AS sent
                       FROM plan.submission_step AS x
                      WHERE x.submission_id = u.id AND x.day <= :day) AS s ON TRUE
            """)
        .param("plan", plan.value())
        .param("day", day)
        .query(row -> {
          all.put(key(row), standing(row));
        });
    return all;
  }

  private static SubmissionKey key(ResultSet row) throws SQLException {
    return new SubmissionKey(
        new TaskId(row.getObject("task_id", UUID.class)),
        row.getObject("period", LocalDate.class),
        row.getString("asked"),
        new AgencyId(row.getObject("agency_id", UUID.class)));
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return new Standing(
        Optional.ofNullable(row.getString("state")).map(State::valueOf).orElse(State.DRAFT),
        row.getBoolean("begun"),
        Optional.ofNullable(row.getObject("sent", LocalDate.class)));
  }

  /// What stands there by a day; none before anything was written.
  public Optional<Submission> find(SubmissionKey key, LocalDate day) {
    return id(key).map(id -> new Submission(id, draft(id, day), versions(id, day), steps(id, day)));
  }

  Optional<SubmissionId> id(SubmissionKey key) {
    return db.sql(
            """
            SELECT id FROM plan.submission
             WHERE task_id = :task AND period = :period AND asked = :asked AND agency_id = :agency
            """)
        .param("task", key.task().value())
        .param("period", key.period())
        .param("asked", key.asked())
        .param("agency", key.agency().value())
        .query((row, _) -> new SubmissionId(row.getObject("id", UUID.class)))
        .optional();
  }

  private Optional<Draft> draft(SubmissionId id, LocalDate day) {
    return db.sql(
            """
            SELECT d.entry, d.content, d.day, a.person
              FROM plan.writing AS d
              JOIN audit.act AS a ON a.id = d.recorded
             WHERE d.submission_id = :id AND d.withdrawn IS NULL AND d.day <= :day
            """)
        .param("id", id.value())
        .param("day", day)
        .query((row, _) ->
            new Draft(
                row.getLong("entry"),
                Filled.parse(row.getString("content")),
                row.getObject("day", LocalDate.class),
                row.getString("person")))
        .optional();
  }

  private List<Version> versions(SubmissionId id, LocalDate day) {
    return db.sql(
            """
            SELECT v.version, v.content, v.day, a.person
              FROM plan.version AS v
              JOIN audit.act AS a ON a.id = v.recorded
             WHERE v.submission_id = :id AND v.day <= :day
             ORDER BY v.version DESC
            """)
        .param("id", id.value())
        .param("day", day)
        .query((row, _) ->
            new Version(
                row.getInt("version"),
                Filled.parse(row.getString("content")),
                row.getObject("day", LocalDate.class),
                row.getString("person")))
        .list();
  }

  private List<Step> steps(SubmissionId id, LocalDate day) {
    return db.sql(
            """
            SELECT s.entry, s.version, s.state, s.day, s.note, a.person
              FROM plan.submission_step AS s
              JOIN audit.act AS a ON a.id = s.recorded
             WHERE s.submission_id = :id AND s.day <= :day
             ORDER BY s.entry DESC
            """)
        .param("id", id.value())
        .param("day", day)
        .query((row, _) ->
            new Step(
                row.getLong("entry"),
                row.getInt("version"),
                State.valueOf(row.getString("state")),
                row.getObject("day", LocalDate.class),
                row.getString("note"),
                row.getString("person")))
        .list();
  }

  /// Sees to it that it is there, and holds it until the transaction ends, so that two who write
  /// come one after the other.
  SubmissionId hold(ActId act, SubmissionKey key) {
    db.sql(
            """
            INSERT INTO plan.submission (id, task_id, period, asked, agency_id, recorded)
            VALUES (:id, :task, :period, :asked, :agency, :act)
            ON CONFLICT DO NOTHING
            """)
        .param("id", UuidCreator.getTimeOrderedEpoch())
        .param("task", key.task().value())
        .param("period", key.period())
        .param("asked", key.asked())
        .param("agency", key.agency().value())
        .param("act", act.value())
        .update();
    var id = id(key).orElseThrow();
    db.sql("SELECT id FROM plan.submission WHERE id = :id FOR UPDATE")
        .param("id", id.value())
        .query()
        .listOfRows();
    return id;
  }

  void withdrawDraft(ActId act, SubmissionId id) {
    db.sql(
            "UPDATE plan.writing SET withdrawn = :act WHERE submission_id = :id AND withdrawn IS NULL")
        .param("act", act.value())
        .param("id", id.value())
        .update();
  }

  void addDraft(ActId act, SubmissionId id, Filled filled, LocalDate day) {
    db.sql(
            """
            INSERT INTO plan.writing (submission_id, content, day, recorded)
            VALUES (:id, CAST(:content AS jsonb), :day, :act)
            """)
        .param("id", id.value())
        .param("content", filled.json())
        .param("day", day)
        .param("act", act.value())
        .update();
  }

  void addVersion(ActId act, SubmissionId id, Version version) {
    db.sql(
            """
            INSERT INTO plan.version (submission_id, version, content, day, recorded)
            VALUES (:id, :version, CAST(:content AS jsonb), :day, :act)
            """)
        .param("id", id.value())
        .param("version", version.number())
        .param("content", version.filled().json())
        .param("day", version.day())
        .param("act", act.value())
        .update();
  }

  void addStep(ActId act, SubmissionId id, Step step) {
    db.sql(
            """
            INSERT INTO plan.submission_step (submission_id, version, state, day, note, recorded)
            VALUES (:id, :version, :state, :day, :note, :act)
            """)
        .param("id", id.value())
        .param("version", step.version())
        .param("state", step.state().name())
        .param("day", step.day())
        .param("note", step.note())
        .param("act", act.value())
        .update();
  }
}
