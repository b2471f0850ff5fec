package chungtay.plan.task;

import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.plan.Edition;
import chungtay.plan.PlanId;
import chungtay.plan.PlanRefusal;
import chungtay.plan.document.ClauseId;
import chungtay.plan.document.Due;
import chungtay.plan.document.DutyId;
import chungtay.refusal.Refused;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// By when duties are looked at for which the plan sets no day, as the standing agency says.
@Component
public class ReviewDays {

  private final JdbcClient db;
  private final Acts acts;

  public ReviewDays(JdbcClient db, Acts acts) {
    this.db = db;
    this.acts = acts;
  }

  /// Those that stand, by what their duties are known by.
  public Map<DutyId, Due> of(PlanId plan) {
    var days = new HashMap<DutyId, Due>();
    db.sql(
            """
            SELECT clause, duty, due
              FROM plan.review_day
             WHERE plan_id = :plan AND withdrawn IS NULL
            """)
        .param("plan", plan.value())
        .query(row -> {
          var duty = new DutyId(new ClauseId(row.getString("clause")), row.getInt("duty"));
          days.put(duty, Due.parse(row.getString("due")));
        });
    return Map.copyOf(days);
  }

  /// Sets it anew for a duty.
  ///
  /// @param duty by its place in the edition
  /// @param due a day or a rhythm
  /// @throws Refused if the plan sets the day itself, or it is neither day nor rhythm
  public void set(Edition edition, DutyId duty, Due due, Actor actor) {
    var said =
        edition
            .plan()
            .duty(duty)
            .orElseThrow(
                () -> new Refused(PlanRefusal.NO_SUCH_TASK, Map.of("task", duty.toString())));
    if (!isLeftOpen(said.due())) throw new Refused(PlanRefusal.DAY_OF_THE_PLAN, Map.of());
    if (isLeftOpen(due)) {
      throw new Refused(PlanRefusal.REVIEW_DAY_UNREADABLE, Map.of("due", due.text()));
    }
    var known = edition.known(said);
    var before = Optional.ofNullable(of(edition.id()).get(known));
    var deed =
        Deed.of("plan.review-day", edition.plan().heading().number() + " " + duty, due.text())
            .changing(json(before), json(Optional.of(due)));
    acts.perform(
        actor,
        deed,
        act -> {
          withdraw(act, edition.id(), known);
          return add(act, edition.id(), known, due);
        });
  }

  private void withdraw(ActId act, PlanId plan, DutyId duty) {
    db.sql(
            """
            UPDATE plan.review_day SET withdrawn = :act
             WHERE plan_id = :plan AND clause = :clause AND duty = :duty AND withdrawn IS NULL
            """)
        .param("act", act.value())
        .param("plan", plan.value())
        .param("clause", duty.clause().path())
        .param("duty", duty.number())
        .update();
  }

  private int add(ActId act, PlanId plan, DutyId duty, Due due) {
    return db.sql(
            """
            INSERT INTO plan.review_day (plan_id, clause, duty, due, recorded)
            VALUES (:plan, :clause, :duty, :due, :act)
            """)
        .param("plan", plan.value())
        .param("clause", duty.clause().path())
        .param("duty", duty.number())
        .param("due", due.text())
        .param("act", act.value())
        .update();
  }

  private static String json(Optional<Due> due) {
    return due.map(one -> "{\"due\":\"" + one.text() + "\"}").orElse("{}");
  }

  /// Whether it fixes no day, now or again.
  public static boolean isLeftOpen(Due due) {
    return switch (due) {
      case Due.Open _, Due.After _ -> true;
      case Due.Before _, Due.By _, Due.Within _, Due.Every _ -> false;
    };
  }
}
