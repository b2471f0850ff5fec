package chungtay.plan.inspection;

import chungtay.access.AgencyId;
import chungtay.audit.ActId;
import chungtay.plan.PlanId;
import chungtay.plan.document.ClauseId;
import chungtay.plan.inspection.Inspection.Planned;
import chungtay.plan.inspection.Inspection.Said;
import chungtay.plan.task.About;
import chungtay.plan.task.TaskId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where inspections are kept, with what became of them and what was found.
@Component
public class Inspections {

  private final JdbcClient db;
  private final FollowUps followUps;

  public Inspections(JdbcClient db, FollowUps followUps) {
    this.db = db;
    this.followUps = followUps;
  }

  /// All that were planned by a day, in the order of their first days, as they stood then.
  public List<Inspection> all(LocalDate day) {
    return those("TRUE", Map.of(), day);
  }

  public Optional<Inspection> find(InspectionId id, LocalDate day) {
    return those("i.id = :id", Map.of("id", id.value()), day).stream().findFirst();
  }

  private record Kept(
      Map<UUID, List<Said>> said,
      Map<UUID, List<Finding>> findings,
      Map<InspectionId, List<FollowUp>> followUps) {}

  private List<Inspection> those(String condition, Map<String, ?> values, LocalDate day) {
    var kept =
        new Kept(
            said(condition, values, day),
            findings(condition, values, day),
            followUps.all(day).stream().collect(Collectors.groupingBy(FollowUp::inspection)));
    return db.sql(
            """
            SELECT i.id, i.plan_id, i.by_id, i.of_id, i.first_day, i.last_day, i.team, i.reason, i.day,
                   array(SELECT c.clause FROM plan.inspection_clause AS c
                          WHERE c.inspection_id = i.id ORDER BY c.number) AS clauses
              FROM plan.inspection AS i
             WHERE %s AND i.day <= :day
             ORDER BY i.first_day, i.id
            """
                .formatted(condition))
        .params(values)
        .param("day", day)
        .query((row, _) -> inspection(row, kept))
        .list();
  }

  private static Inspection inspection(ResultSet row, Kept kept) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var planned =
        new Planned(
            clauses(row.getArray("clauses")),
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class),
            row.getString("team"),
            row.getString("reason"),
            row.getObject("day", LocalDate.class));
    return new Inspection(
        new InspectionId(id),
        new PlanId(row.getObject("plan_id", UUID.class)),
        new AgencyId(row.getObject("by_id", UUID.class)),
        new AgencyId(row.getObject("of_id", UUID.class)),
        planned,
        kept.said().getOrDefault(id, List.of()),
        kept.findings().getOrDefault(id, List.of()),
        kept.followUps().getOrDefault(new InspectionId(id), List.of()));
  }

  private static List<ClauseId> clauses(Array array) throws SQLException {
    return Stream.of((String[]) array.getArray()).map(ClauseId::new).toList();
  }

  private Map<UUID, List<Said>> said(String condition, Map<String, ?> values, LocalDate day) {
    var said = new HashMap<UUID, List<Said>>();
    db.sql(
            """
            SELECT s.inspection_id, s.entry, s.course, s.day, s.held, s.note, a.person, a.post
              FROM plan.inspection_said AS s
              JOIN plan.inspection AS i ON i.id = s.inspection_id
              JOIN audit.act AS a ON a.id = s.recorded
             WHERE %s AND s.day <= :day
             ORDER BY s.entry
            """
                .formatted(condition))
        .params(values)
        .param("day", day)
        .query(row -> {
          var id = row.getObject("inspection_id", UUID.class);
          said.computeIfAbsent(id, _ -> new ArrayList<>()).add(said(row));
        });
    return said;
  }

  private static Said said(ResultSet row) throws SQLException {
    return new Said(
        row.getLong("entry"),
        Course.valueOf(row.getString("course")),
        row.getObject("day", LocalDate.class),
        Optional.ofNullable(row.getObject("held", LocalDate.class)),
        row.getString("note"),
        row.getString("person"),
        row.getString("post"));
  }

  private Map<UUID, List<Finding>> findings(
      String condition, Map<String, ?> values, LocalDate day) {
    var findings = new HashMap<UUID, List<Finding>>();
    db.sql(
            """
            SELECT f.inspection_id, f.entry, f.kind, f.what, f.clause, f.task_id, f.day, w.reason AS withdrawn
              FROM plan.found AS f
              JOIN plan.inspection AS i ON i.id = f.inspection_id
              LEFT JOIN audit.act AS w ON w.id = f.withdrawn
             WHERE %s AND f.day <= :day
             ORDER BY f.entry
            """
                .formatted(condition))
        .params(values)
        .param("day", day)
        .query(row -> {
          var id = row.getObject("inspection_id", UUID.class);
          findings.computeIfAbsent(id, _ -> new ArrayList<>()).add(finding(row));
        });
    return findings;
  }

  private static Finding finding(ResultSet row) throws SQLException {
    return new Finding(
        row.getLong("entry"),
        Finding.Kind.valueOf(row.getString("kind")),
        row.getString("what"),
        About.of(row.getString("clause"), row.getObject("task_id", UUID.class)),
        row.getObject("day", LocalDate.class),
        Optional.ofNullable(row.getString("withdrawn")));
  }

  /// Keeps a new one. Sent twice, it is kept once.
  void add(ActId act, Inspection inspection) {
    var planned = inspection.planned();
    var added =
        db.sql(
                """
                INSERT INTO plan.inspection (id, plan_id, by_id, of_id, first_day, last_day, team, reason, day, recorded)
                VALUES (:id, :plan, :by, :of, :first, :last, :team, :reason, :day, :act)
                ON CONFLICT DO NOTHING
                """)
            .param("id", inspection.id().value())
            .param("plan", inspection.plan().value())
            .param("by", inspection.by().value())
            .param("of", inspection.of().value())
            .param("first", planned.first())
            .param("last", planned.last())
            .param("team", planned.team())
            .param("reason", planned.reason())
            .param("day", planned.day())
            .param("act", act.value())
            .update();
    if (added == 1) addClauses(act, inspection.id(), planned.clauses());
  }

  private void addClauses(ActId act, InspectionId id, List<ClauseId> clauses) {
    db.sql(
            """
            INSERT INTO plan.inspection_clause (inspection_id, number, clause, recorded)
            SELECT :id, one.number, one.clause, :act
              FROM unnest(:clauses) WITH ORDINALITY AS one (clause, number)
            """)
        .param("id", id.value())
        .param("act", act.value())
        .param("clauses", clauses.stream().map(ClauseId::path).toArray(String[]::new))
        .update();
  }

  /// Holds an inspection until the transaction ends, so that two who write to it come one after the
  /// other.
  void hold(InspectionId id) {
    db.sql("SELECT id FROM plan.inspection WHERE id = :id FOR UPDATE")
        .param("id", id.value())
        .query()
        .listOfRows();
  }

  void add(ActId act, InspectionId id, Said said) {
    db.sql(
            """
            INSERT INTO plan.inspection_said (inspection_id, course, day, held, note, recorded)
            VALUES (:id, :course, :day, :held, :note, :act)
            """)
        .param("id", id.value())
        .param("course", said.course().name())
        .param("day", said.day())
        .param("held", said.held().orElse(null))
        .param("note", said.note())
        .param("act", act.value())
        .update();
  }

  void add(ActId act, InspectionId id, Finding finding) {
    db.sql(
            """
            INSERT INTO plan.found (inspection_id, kind, what, clause, task_id, day, recorded)
            VALUES (:id, :kind, :what, :clause, :task, :day, :act)
            """)
        .param("id", id.value())
        .param("kind", finding.kind().name())
        .param("what", finding.what())
        .param("clause", finding.about().place().map(ClauseId::path).orElse(null))
        .param("task", finding.about().theTask().map(TaskId::value).orElse(null))
        .param("day", finding.day())
        .param("act", act.value())
        .update();
  }

  /// @return whether one stood there
  boolean withdraw(ActId act, InspectionId id, long entry) {
    return db.sql(
                """
                UPDATE plan.found SET withdrawn = :act
                 WHERE inspection_id = :id AND entry = :entry AND withdrawn IS NULL
                """)
            .param("id", id.value())
            .param("entry", entry)
            .param("act", act.value())
            .update()
        == 1;
  }
}
