package chungtay.plan;

import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.law.StandardId;
import chungtay.place.Places;
import chungtay.place.UnitId;
import chungtay.plan.document.Plan;
import chungtay.plan.document.PlanFolder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The targets that plans hand to units. What adds up to less than the whole is for the pages to
/// show: nothing here is spread or averaged.
@Component
public class Targets {

  private final JdbcClient db;
  private final Acts acts;
  private final Places places;
  private final Plan plan;

  public Targets(JdbcClient db, Acts acts, Places places, @Value("${chungtay.home}") Path home) {
    this.db = db;
    this.acts = acts;
    this.places = places;
    this.plan = PlanFolder.read(home.resolve("data/plan/45-2021"));
  }

  /// How the plan of a year is measured, or nothing if no plan of that year is known.
  public Optional<Goal> goal(int year) {
    return plan.measured()
        .filter(_ -> plan.heading().years().filter(years -> years.contains(year)).isPresent())
        .map(measured ->
            new Goal(
                plan.heading().number(),
                year,
                new StandardId(measured.standard()),
                measured.from(),
                measured.due(),
                measured.lateBelow()));
  }

  /// The standing targets of a kind in a year; units that were given none are absent.
  public Map<UnitId, BigDecimal> of(int year, TargetKind kind) {
    var targets = new HashMap<UnitId, BigDecimal>();
    db.sql(
            """
            SELECT unit_id, value
              FROM plan.target
             WHERE year = :year
               AND kind = :kind
               AND withdrawn IS NULL
            """)
        .param("year", year)
        .param("kind", kind.name())
        .query(row -> {
          targets.put(new UnitId(row.getObject("unit_id", UUID.class)), row.getBigDecimal("value"));
        });
    return Map.copyOf(targets);
  }

  /// Writes the plan's targets, unless they stand already.
  public void seed(Actor actor) {
    var year = plan.heading().issued().getYear();
    if (!of(year, TargetKind.POVERTY_RATE_DOWN).isEmpty()) return;
    var number = plan.heading().number();
    var deed = Deed.of("plan.targets", number, "Biểu chỉ tiêu kèm theo kế hoạch " + number);
    acts.perform(
        actor,
        deed,
        act -> {
          var units = places.on(plan.measured().orElseThrow().due());
          for (var share : plan.shares()) {
            var unit = units.byCode(share.unit()).orElseThrow().id();
            for (var kind : TargetKind.values()) {
              Optional.ofNullable(share.of().get(kind.promise()))
                  .ifPresent(value -> add(act, unit, kind, value));
            }
          }
          return act;
        });
  }

  private void add(ActId act, UnitId unit, TargetKind kind, BigDecimal value) {
    var number = plan.heading().number();
    db.sql(
            """
            INSERT INTO plan.target (plan, year, unit_id, kind, value, source, recorded)
            VALUES (:plan, :year, :unit, :kind, :value, :source, :act)
            """)
        .param("plan", number)
        .param("year", plan.heading().issued().getYear())
        .param("unit", unit.value())
        .param("kind", kind.name())
        .param("value", value)
        .param("source", number + ", Part II and the annex")
        .param("act", act.value())
        .update();
  }
}
