package chungtay.plan;

import chungtay.audit.ActId;
import chungtay.place.UnitId;
import chungtay.plan.document.Plan;
import chungtay.plan.document.PlanText;
import chungtay.plan.document.Promise;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where plans are kept as they were published. A mended plan is a newer edition; tasks and what
/// was done about them stay with the plan.
@Component
public class Editions {

  private static final String STANDING = "e.withdrawn IS NULL";

  private final JdbcClient db;

  /// Those that were read once: every page of plans and tasks asks for them.
  private final Map<Key, Edition> read = new ConcurrentHashMap<>();

  public Editions(JdbcClient db) {
    this.db = db;
  }

  /// All that stand, the newest plan first.
  public List<Edition> all() {
    return those(STANDING, Map.of());
  }

  public Optional<Edition> find(PlanId plan) {
    return those(STANDING + " AND p.id = :plan", Map.of("plan", plan.value())).stream().findFirst();
  }

  /// The plan that says how far a unit has to come in a year. Where there are several it is one
  /// that promises fewer poor, and of those the newest: a plan on houses does not take its place.
  public Optional<Edition> measured(UnitId unit, int year) {
    return all().stream()
        .filter(edition -> edition.unit().equals(unit))
        .filter(edition ->
            edition.plan().measured().filter(how -> how.due().getYear() == year).isPresent())
        .min(Comparator.comparing(edition -> !promisesFewerPoor(edition))); // of equals the first
  }

  private static boolean promisesFewerPoor(Edition edition) {
    return edition.plan().promises().stream()
        .anyMatch(promise -> promise.aim() == Promise.Aim.RATE_FALLS);
  }

  /// The plan of a unit that bears a number and a day.
  public Optional<Edition> find(UnitId unit, Plan plan) {
    var heading = plan.heading();
    return those(
            STANDING + " AND p.unit_id = :unit AND p.number = :number AND p.issued = :issued",
            Map.of("unit", unit.value(), "number", heading.number(), "issued", heading.issued()))
        .stream()
        .findFirst();
  }

  /// Holds a plan until the transaction ends, so that two who write of it come one after the other.
  public void hold(PlanId plan) {
    db.sql("SELECT id FROM plan.plan WHERE id = :plan FOR UPDATE")
        .param("plan", plan.value())
        .query()
        .listOfRows();
  }

  /// All of a plan, withdrawn ones too, the newest last.
  List<Edition> every(PlanId plan) {
    return those("p.id = :plan", Map.of("plan", plan.value()));
  }

  private List<Edition> those(String condition, Map<String, ?> values) {
    return db
        .sql(
            """
            SELECT p.id, p.unit_id, e.edition, e.recorded
              FROM plan.plan AS p
              JOIN plan.edition AS e ON e.plan_id = p.id
             WHERE %s
             ORDER BY p.issued DESC, p.number, e.edition
            """
                .formatted(condition))
        .params(values)
        .query((row, _) -> Key.of(row))
        .list()
        .stream()
        .map(key -> read.computeIfAbsent(key, this::read))
        .toList();
  }

  /// An edition that never changes, as its act wrote it.
  private record Key(PlanId plan, UnitId unit, int number, ActId recorded) {

    static Key of(ResultSet row) throws SQLException {
      return new Key(
          new PlanId(row.getObject("id", UUID.class)),
          new UnitId(row.getObject("unit_id", UUID.class)),
          row.getInt("edition"),
          new ActId(row.getObject("recorded", UUID.class)));
    }
  }

  private Edition read(Key key) {
    return db.sql(
            "SELECT content, moved FROM plan.edition WHERE plan_id = :plan AND edition = :number")
        .param("plan", key.plan().value())
        .param("number", key.number())
        .query((row, _) ->
            new Edition(
                key.plan(),
                key.unit(),
                key.number(),
                PlanText.parse(row.getString("content")),
                Continuity.parse(row.getString("moved"))))
        .single();
  }

  /// Publishes a plan: as its first edition, or as a newer one of the plan that bears its number.
  public Edition publish(ActId act, UnitId unit, Plan plan) {
    var before = find(unit, plan);
    var id = before.map(Edition::id).orElseGet(() -> add(act, unit, plan));
    db.sql("UPDATE plan.edition SET withdrawn = :act WHERE plan_id = :plan AND withdrawn IS NULL")
        .param("act", act.value())
        .param("plan", id.value())
        .update();
    var number = before.map(Edition::number).orElse(0) + 1;
    var continuity = Continuity.of(every(id), plan);
    db.sql(
            """
            INSERT INTO plan.edition (plan_id, edition, content, moved, recorded)
            VALUES (:plan, :edition, CAST(:content AS jsonb), CAST(:moved AS jsonb), :act)
            """)
        .param("plan", id.value())
        .param("edition", number)
        .param("content", PlanText.of(plan))
        .param("moved", continuity.text())
        .param("act", act.value())
        .update();
    return new Edition(id, unit, number, plan, continuity);
  }

  private PlanId add(ActId act, UnitId unit, Plan plan) {
    var id = new PlanId(UuidCreator.getTimeOrderedEpoch());
    db.sql(
            """
            INSERT INTO plan.plan (id, unit_id, number, issued, recorded)
            VALUES (:id, :unit, :number, :issued, :act)
            """)
        .param("id", id.value())
        .param("unit", unit.value())
        .param("number", plan.heading().number())
        .param("issued", plan.heading().issued())
        .param("act", act.value())
        .update();
    return id;
  }
}
