package chungtay.plan.task;

import chungtay.access.AgencyId;
import chungtay.access.Post;
import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.plan.Edition;
import chungtay.plan.PlanId;
import chungtay.plan.PlanRefusal;
import chungtay.plan.task.Classes.Meant;
import chungtay.refusal.Refused;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whom a plan is sent to, and who has said that they have it.
@Component
public class Recipients {

  private final JdbcClient db;
  private final Acts acts;
  private final Classes classes;

  public Recipients(JdbcClient db, Acts acts, Classes classes) {
    this.db = db;
    this.acts = acts;
    this.classes = classes;
  }

  /// @param acknowledged the day on which they said so
  public record Recipient(AgencyId agency, Optional<LocalDate> acknowledged) {}

  /// Those of a plan by a day, in no order.
  public List<Recipient> of(PlanId plan, LocalDate day) {
    return db.sql(
            """
            SELECT r.agency_id, a.day
              FROM plan.recipient AS r
              LEFT JOIN plan.acknowledged AS a
                ON a.plan_id = r.plan_id AND a.agency_id = r.agency_id AND a.day <= :day
             WHERE r.plan_id = :plan
            """)
        .param("plan", plan.value())
        .param("day", day)
        .query((row, _) ->
            new Recipient(
                new AgencyId(row.getObject("agency_id", UUID.class)),
                Optional.ofNullable(row.getObject("day", LocalDate.class))))
        .list();
  }

  /// Those that a plan was sent to.
  Set<AgencyId> agencies(PlanId plan) {
    var sentTo = db.sql("SELECT agency_id FROM plan.recipient WHERE plan_id = :plan");
    return Set.copyOf(
        sentTo
            .param("plan", plan.value())
            .query((row, _) -> new AgencyId(row.getObject("agency_id", UUID.class)))
            .list());
  }

  /// Sends it to whoever it names and did not get it yet.
  void send(ActId act, Edition edition) {
    var plan = edition.plan();
    var day = plan.heading().issued();
    var named = new LinkedHashSet<AgencyId>();
    for (var recipient : plan.recipients()) {
      classes.meant(act, recipient, edition.unit(), day).stream()
          .map(Meant::agency)
          .forEach(named::add);
    }
    db.sql(
            """
            INSERT INTO plan.recipient (plan_id, agency_id, recorded)
            SELECT :plan, one, :act FROM unnest(:agencies) AS one
            ON CONFLICT DO NOTHING
            """)
        .param("plan", edition.id().value())
        .param("act", act.value())
        .param("agencies", named.stream().map(AgencyId::value).toArray(UUID[]::new))
        .update();
  }

  /// Says for the agency of a post that it has the plan. Said twice, it counts once.
  ///
  /// @throws Refused if the plan was not sent to it
  public void acknowledge(Edition edition, Post post, Actor actor, LocalDate today) {
    var agency = post.agency().id();
    var recipient =
        of(edition.id(), today).stream()
            .filter(one -> one.agency().equals(agency))
            .findFirst()
            .orElseThrow(() -> new Refused(PlanRefusal.NOT_A_RECIPIENT, Map.of()));
    if (recipient.acknowledged().isPresent()) return;
    var number = edition.plan().heading().number();
    acts.perform(
        actor,
        Deed.of("plan.acknowledge", number, "đã nhận kế hoạch"),
        act ->
            db.sql(
                    """
                    INSERT INTO plan.acknowledged (plan_id, agency_id, day, recorded)
                    VALUES (:plan, :agency, :day, :act)
                    ON CONFLICT DO NOTHING
                    """)
                .param("plan", edition.id().value())
                .param("agency", agency.value())
                .param("day", today)
                .param("act", act.value())
                .update());
  }
}
