package chungtay.plan.draft;

import chungtay.audit.ActId;
import chungtay.plan.Editions;
import chungtay.plan.PlanId;
import chungtay.plan.reader.Draft;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where the texts of published plans are kept, as somebody brought them.
@Component
public class Texts {

  private final JdbcClient db;
  private final Editions editions;

  public Texts(JdbcClient db, Editions editions) {
    this.db = db;
    this.editions = editions;
  }

  /// The text of a plan.
  ///
  /// @param clauses by the path of each clause, what stands in it
  /// @param person who brought it
  public record PlanSource(String name, Map<String, String> clauses, String person, Instant at) {

    public PlanSource {
      clauses = Map.copyOf(clauses);
    }
  }

  public Optional<PlanSource> of(PlanId plan) {
    return db.sql(
            """
            SELECT t.name, t.clauses, a.person, a.happened_at
              FROM plan.text AS t
              JOIN audit.act AS a ON a.id = t.recorded
             WHERE t.plan_id = :plan AND t.withdrawn IS NULL
            """)
        .param("plan", plan.value())
        .query((row, _) ->
            new PlanSource(
                row.getString("name"),
                ManuscriptText.clauses(row.getString("clauses")),
                row.getString("person"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /// @param source line by line
  record Brought(String name, String source, Map<String, String> clauses) {}

  /// In the place of the one before.
  void put(ActId act, PlanId plan, Brought text) {
    editions.hold(plan);
    db.sql("UPDATE plan.text SET withdrawn = :act WHERE plan_id = :plan AND withdrawn IS NULL")
        .param("act", act.value())
        .param("plan", plan.value())
        .update();
    db.sql(
            """
            INSERT INTO plan.text (plan_id, name, source, clauses, recorded)
            VALUES (:plan, :name, :source, CAST(:clauses AS jsonb), :act)
            """)
        .param("plan", plan.value())
        .param("name", text.name())
        .param("source", text.source())
        .param("clauses", ManuscriptText.of(text.clauses()))
        .param("act", act.value())
        .update();
  }

  /// By the path of each clause, what stands in it.
  static Map<String, String> of(Draft draft) {
    return draft.clauses().stream()
        .filter(clause -> !clause.text().isBlank())
        .collect(
            Collectors.toMap(
                Draft.DraftClause::path, Draft.DraftClause::text, (first, _) -> first));
  }
}
