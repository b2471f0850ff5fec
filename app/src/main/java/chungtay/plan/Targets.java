package chungtay.plan;

import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.law.StandardId;
import chungtay.place.Places;
import chungtay.place.UnitId;
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
  private final PlanFile file;

  public Targets(JdbcClient db, Acts acts, Places places, @Value("${chungtay.home}") Path home) {
    this.db = db;
    this.acts = acts;
    this.places = places;
    this.file = PlanFile.read(home.resolve("data/plan/45-2021.yaml"));
  }

  /// How the plan of a year is measured, or nothing if no plan of that year is known.
  public Optional<Goal> goal(int year) {
    var heading = file.heading();
    if (heading.year() != year) return Optional.empty();
    return Optional.of(
        new Goal(
            heading.plan(),
            heading.year(),
            new StandardId(heading.standard()),
            heading.measuredFrom(),
            heading.due(),
            heading.lateBelow()));
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
    if (!of(file.heading().year(), TargetKind.POVERTY_RATE_DOWN).isEmpty()) return;
    var heading = file.heading();
    var deed =
        Deed.of(
            "plan.targets", heading.plan(), "Biểu chỉ tiêu kèm theo kế hoạch " + heading.plan());
    acts.perform(
        actor,
        deed,
        act -> {
          var units = places.on(heading.due());
          for (var target : file.targets()) {
            var unit = units.byCode(target.unit()).orElseThrow().id();
            add(act, unit, TargetKind.POVERTY_RATE_DOWN, target.rateDown());
            add(act, unit, TargetKind.MERIT_HOUSEHOLDS_OUT, target.meritOut());
          }
          return act;
        });
  }

  private void add(ActId act, UnitId unit, TargetKind kind, BigDecimal value) {
    var heading = file.heading();
    db.sql(
            """
            INSERT INTO plan.target (plan, year, unit_id, kind, value, source, recorded)
            VALUES (:plan, :year, :unit, :kind, :value, :source, :act)
            """)
        .param("plan", heading.plan())
        .param("year", heading.year())
        .param("unit", unit.value())
        .param("kind", kind.name())
        .param("value", value)
        .param("source", heading.plan() + ", " + heading.place())
        .param("act", act.value())
        .update();
  }
}
