package chungtay.plan.task;

import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.place.UnitId;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.document.Plan;
import org.springframework.stereotype.Component;

/// Publishes a plan: from then on it stands, goes to its recipients, and everybody has the tasks
/// that it gives them.
@Component
public class PublishingAPlan {

  private final Editions editions;
  private final Assigning assigning;
  private final Recipients recipients;
  private final TaskNotices notices;
  private final Acts acts;

  public PublishingAPlan(
      Editions editions,
      Assigning assigning,
      Recipients recipients,
      TaskNotices notices,
      Acts acts) {
    this.editions = editions;
    this.assigning = assigning;
    this.recipients = recipients;
    this.notices = notices;
    this.acts = acts;
  }

  /// @param unit that the plan is made for
  /// @param reason why; for a newer edition, what was mended
  /// @throws IllegalArgumentException if the plan names an agency that nobody knows
  public Edition publish(UnitId unit, Plan plan, String reason, Actor actor) {
    var deed = Deed.of("plan.publish", plan.heading().number(), reason);
    return acts.perform(
        actor,
        deed,
        act -> {
          var edition = editions.publish(act, unit, plan);
          assigning.assign(act, edition);
          recipients.send(act, edition);
          var sentTo = recipients.of(edition.id(), plan.heading().issued()).stream();
          notices.published(act, edition, sentTo.map(Recipients.Recipient::agency).toList());
          return edition;
        });
  }
}
