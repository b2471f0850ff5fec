package chungtay.plan.inspection;

import chungtay.access.AgencyId;
import chungtay.audit.ActId;
import chungtay.plan.task.Stage;
import chungtay.plan.task.Step;
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

/// Where it is kept what must follow from inspections, and what was said of it.
@Component
public class FollowUps {

  private final JdbcClient db;

  public FollowUps(JdbcClient db) {
    this.db = db;
  }

  /// All by a day, in the order of their last days.
  public List<FollowUp> all(LocalDate day) {
    return those("TRUE", Map.of(), day);
  }

  public Optional<FollowUp> find(FollowUpId id, LocalDate day) {
    return those("f.id = :id", Map.of("id", id.value()), day).stream().findFirst();
  }

  /// What an agency has to do, and has not reported done.
  public List<FollowUp> toDo(AgencyId agency, LocalDate day) {
    return those("f.agency_id = :agency", Map.of("agency", agency.value()), day).stream()
        .filter(one -> one.stage().isWithHolder())
        .toList();
  }

  private List<FollowUp> those(String condition, Map<String, ?> values, LocalDate day) {
    var steps = steps(condition, values, day);
    return db.sql(
            """
            SELECT f.id, f.inspection_id, i.by_id, f.agency_id, f.what, f.last_day
              FROM plan.follow_up AS f
              JOIN plan.inspection AS i ON i.id = f.inspection_id
             WHERE %s AND f.day <= :day
             ORDER BY f.last_day, f.id
            """
                .formatted(condition))
        .params(values)
        .param("day", day)
        .query((row, _) -> followUp(row, steps))
        .list();
  }

  private static FollowUp followUp(ResultSet row, Map<UUID, List<Step>> steps) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new FollowUp(
        new FollowUpId(id),
        new InspectionId(row.getObject("inspection_id", UUID.class)),
        new AgencyId(row.getObject("by_id", UUID.class)),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getString("what"),
        row.getObject("last_day", LocalDate.class),
        steps.getOrDefault(id, List.of()));
  }

  private Map<UUID, List<Step>> steps(String condition, Map<String, ?> values, LocalDate day) {
    var steps = new HashMap<UUID, List<Step>>();
    db.sql(
            """
            SELECT s.follow_up_id, s.entry, s.state, s.day, s.note, a.person, a.post,
                   coalesce(max(s.day) FILTER (WHERE s.state = 'REPORTED')
                              OVER (PARTITION BY s.follow_up_id ORDER BY s.entry), s.day) AS reported
              FROM plan.follow_up_step AS s
              JOIN plan.follow_up AS f ON f.id = s.follow_up_id
              JOIN audit.act AS a ON a.id = s.recorded
             WHERE %s AND s.day <= :day
             ORDER BY s.entry
            """
                .formatted(condition))
        .params(values)
        .param("day", day)
        .query(row -> {
          var id = row.getObject("follow_up_id", UUID.class);
          steps.computeIfAbsent(id, _ -> new ArrayList<>()).add(Step.of(row));
        });
    return steps;
  }

  /// Keeps a new one. Sent twice, it is kept once.
  void add(ActId act, FollowUp followUp, LocalDate day) {
    db.sql(
            """
            INSERT INTO plan.follow_up (id, inspection_id, agency_id, what, last_day, day, recorded)
            VALUES (:id, :inspection, :agency, :what, :last, :day, :act)
            ON CONFLICT DO NOTHING
            """)
        .param("id", followUp.id().value())
        .param("inspection", followUp.inspection().value())
        .param("agency", followUp.who().value())
        .param("what", followUp.what())
        .param("last", followUp.lastDay())
        .param("day", day)
        .param("act", act.value())
        .update();
  }

  /// Holds one until the transaction ends, so that two who say something of it come one after the
  /// other.
  void hold(FollowUpId id) {
    db.sql("SELECT id FROM plan.follow_up WHERE id = :id FOR UPDATE")
        .param("id", id.value())
        .query()
        .listOfRows();
  }

  void add(ActId act, FollowUpId id, Stage stage, LocalDate day, String note) {
    db.sql(
            """
            INSERT INTO plan.follow_up_step (follow_up_id, state, day, note, recorded)
            VALUES (:id, :state, :day, :note, :act)
            """)
        .param("id", id.value())
        .param("state", stage.name())
        .param("day", day)
        .param("note", note)
        .param("act", act.value())
        .update();
  }
}
