package chungtay.plan.commendation;

import chungtay.access.AgencyId;
import chungtay.audit.ActId;
import chungtay.place.UnitId;
import chungtay.plan.PlanId;
import chungtay.plan.commendation.NominationStep.Decision;
import chungtay.registry.HouseholdId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where nominations are kept, with every step.
@Component
public class Nominations {

  private final JdbcClient db;

  public Nominations(JdbcClient db) {
    this.db = db;
  }

  /// All of a year of a plan as they stood on a day, the oldest first.
  public List<Nomination> of(PlanId plan, int year, LocalDate day) {
    var rows =
        db.sql(
                """
                SELECT n.id, n.year, n.agency_id, n.kind, n.name, n.position, n.household_id, n.commune_id,
                       s.number, s.stage, s.note, s.form, s.decision, s.decided, s.day, a.person, a.post
                  FROM plan.nomination AS n
                  JOIN plan.nomination_step AS s ON s.nomination_id = n.id
                  JOIN audit.act AS a ON a.id = s.recorded
                 WHERE n.plan_id = :plan AND n.year = :year AND s.day <= :day
                 ORDER BY n.id, s.number
                """)
            .param("plan", plan.value())
            .param("year", year)
            .param("day", day)
            .query((row, _) -> nomination(row))
            .list();
    var whole = new LinkedHashMap<NominationId, Nomination>();
    for (var row : rows) whole.merge(row.id(), row, Nominations::joined);
    return List.copyOf(whole.values());
  }

  /// One row has one step.
  private static Nomination joined(Nomination before, Nomination row) {
    var steps = new ArrayList<>(before.steps());
    steps.addAll(row.steps());
    return new Nomination(before.id(), before.year(), before.agency(), before.nominee(), steps);
  }

  private static Nomination nomination(ResultSet row) throws SQLException {
    return new Nomination(
        new NominationId(row.getObject("id", UUID.class)),
        row.getInt("year"),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        nominee(row),
        List.of(step(row)));
  }

  private static Nominee nominee(ResultSet row) throws SQLException {
    return switch (Nominee.Kind.valueOf(row.getString("kind"))) {
      case COLLECTIVE -> new Nominee.Collective(row.getString("name"));
      case PERSON -> new Nominee.Person(row.getString("name"), row.getString("position"));
      case HOUSEHOLD ->
          new Nominee.Household(
              new HouseholdId(row.getObject("household_id", UUID.class)),
              new UnitId(row.getObject("commune_id", UUID.class)));
    };
  }

  private static NominationStep step(ResultSet row) throws SQLException {
    var form = Optional.ofNullable(row.getString("form"));
    var number = row.getString("decision");
    var decided = row.getObject("decided", LocalDate.class);
    return new NominationStep(
        row.getInt("number"),
        NominationStage.valueOf(row.getString("stage")),
        row.getString("note"),
        form.map(words -> new Decision(words, number, decided)),
        row.getObject("day", LocalDate.class),
        row.getString("person"),
        row.getString("post"));
  }

  void add(ActId act, PlanId plan, Nomination nomination) {
    var nominee = nomination.nominee();
    db.sql(
            """
            INSERT INTO plan.nomination
                   (id, plan_id, year, agency_id, kind, name, position, household_id, commune_id, recorded)
            VALUES (:id, :plan, :year, :agency, :kind, :name, :position, :household, :commune, :act)
            """)
        .param("id", nomination.id().value())
        .param("plan", plan.value())
        .param("year", nomination.year())
        .param("agency", nomination.agency().value())
        .param("kind", nominee.kind().name())
        .param("name", name(nominee))
        .param("position", nominee instanceof Nominee.Person person ? person.position() : null)
        .param("household", nominee instanceof Nominee.Household one ? one.id().value() : null)
        .param("commune", nominee instanceof Nominee.Household one ? one.commune().value() : null)
        .param("act", act.value())
        .update();
    add(act, nomination.id(), nomination.last());
  }

  private static @Nullable String name(Nominee nominee) {
    return switch (nominee) {
      case Nominee.Collective collective -> collective.name();
      case Nominee.Person person -> person.name();
      case Nominee.Household _ -> null;
    };
  }

  /// @throws org.springframework.dao.DuplicateKeyException if somebody has said that one meanwhile
  void add(ActId act, NominationId nomination, NominationStep step) {
    db.sql(
            """
            INSERT INTO plan.nomination_step
                   (nomination_id, number, stage, note, form, decision, decided, day, recorded)
            VALUES (:id, :number, :stage, :note, :form, :decision, :decided, :day, :act)
            """)
        .param("id", nomination.value())
        .param("number", step.number())
        .param("stage", step.stage().name())
        .param("note", step.note())
        .param("form", step.decision().map(Decision::form).orElse(null))
        .param("decision", step.decision().map(Decision::number).orElse(null))
        .param("decided", step.decision().map(Decision::day).orElse(null))
        .param("day", step.day())
        .param("act", act.value())
        .update();
  }
}
