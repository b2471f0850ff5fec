package chungtay.plan.figure;

import chungtay.access.AgencyId;
import chungtay.audit.ActId;
import chungtay.law.Words;
import chungtay.plan.PlanId;
import chungtay.plan.document.ClauseId;
import chungtay.plan.document.Rhythm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where it is kept which figures officers ask for beside those of the data, and which are no
/// longer asked for.
@Component
public class OwnFigures {

  private final JdbcClient db;

  public OwnFigures(JdbcClient db) {
    this.db = db;
  }

  /// Those of a plan that were added by a day, in the order in which they were.
  List<Figure> of(PlanId plan, LocalDate day) {
    return db.sql(
            """
            SELECT f.figure, f.clause, g.code, f.every, f.what_vi, f.what_en, f.unit_vi, f.unit_en,
                   f.definition_vi, f.definition_en
              FROM plan.figure AS f
              JOIN access.agency AS g ON g.id = f.agency_id
              JOIN audit.act AS a ON a.id = f.recorded
             WHERE f.plan_id = :plan AND f.day <= :day
             ORDER BY a.happened_at, f.figure
            """)
        .param("plan", plan.value())
        .param("day", day)
        .query((row, _) ->
            new Figure(
                row.getString("figure"),
                new ClauseId(row.getString("clause")),
                row.getString("code"),
                Rhythm.valueOf(row.getString("every")),
                new Words(row.getString("what_vi"), row.getString("what_en")),
                new Words(row.getString("unit_vi"), row.getString("unit_en")),
                new Words(row.getString("definition_vi"), row.getString("definition_en"))))
        .list();
  }

  /// @throws org.springframework.dao.DuplicateKeyException if somebody has added one of that code
  void add(ActId act, PlanId plan, Figure figure, AgencyId agency, LocalDate day) {
    db.sql(
            """
            INSERT INTO plan.figure (plan_id, figure, clause, agency_id, every, what_vi, what_en, unit_vi,
                                     unit_en, definition_vi, definition_en, day, recorded)
            VALUES (:plan, :figure, :clause, :agency, :every, :whatVi, :whatEn, :unitVi,
                    :unitEn, :definitionVi, :definitionEn, :day, :act)
            """)
        .param("plan", plan.value())
        .param("figure", figure.code())
        .param("clause", figure.clause().path())
        .param("agency", agency.value())
        .param("every", figure.every().name())
        .param("whatVi", figure.what().vi())
        .param("whatEn", figure.what().en())
        .param("unitVi", figure.unit().vi())
        .param("unitEn", figure.unit().en())
        .param("definitionVi", figure.definition().vi())
        .param("definitionEn", figure.definition().en())
        .param("day", day)
        .param("act", act.value())
        .update();
  }

  /// That a figure is no longer asked for.
  public record Closed(LocalDate day, String reason, String by) {}

  /// By the code of the figure.
  public Map<String, Closed> closed(PlanId plan, LocalDate day) {
    record Row(String figure, Closed closed) {}
    return db
        .sql(
            """
            SELECT c.figure, c.day, c.reason, a.person
              FROM plan.figure_closed AS c
              JOIN audit.act AS a ON a.id = c.recorded
             WHERE c.plan_id = :plan AND c.day <= :day
            """)
        .param("plan", plan.value())
        .param("day", day)
        .query((row, _) ->
            new Row(
                row.getString("figure"),
                new Closed(
                    row.getObject("day", LocalDate.class),
                    row.getString("reason"),
                    row.getString("person"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Row::figure, Row::closed));
  }

  /// @throws org.springframework.dao.DuplicateKeyException if somebody has closed it
  void close(ActId act, PlanId plan, String figure, Closed closed) {
    db.sql(
            """
            INSERT INTO plan.figure_closed (plan_id, figure, reason, day, recorded)
            VALUES (:plan, :figure, :reason, :day, :act)
            """)
        .param("plan", plan.value())
        .param("figure", figure)
        .param("reason", closed.reason())
        .param("day", closed.day())
        .param("act", act.value())
        .update();
  }
}
