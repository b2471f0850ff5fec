package chungtay.plan.task;

import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.place.UnitId;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.document.Plan;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Publishes a plan: from then on it stands, goes to its recipients, and everybody has the tasks
/// that it gives them.
@Component
public class PublishingAPlan {

  private final Editions editions;
  private final Assigning assigning;
  private final Tasks tasks;
  private final Recipients recipients;
  private final TaskNotices notices;
  private final Acts acts;

  public PublishingAPlan(
      Editions editions,
      Assigning assigning,
      Tasks tasks,
      Recipients recipients,
      TaskNotices notices,
      Acts acts) {
    this.editions = editions;
    this.assigning = assigning;
    this.tasks = tasks;
    this.recipients = recipients;
    this.notices = notices;
    this.acts = acts;
  }

  /// @param unit that the plan is made for
  /// @param reason why; for a newer edition, what was mended
  /// @throws IllegalArgumentException if the plan names an agency that nobody knows
  public Edition publish(UnitId unit, Plan plan, String reason, Actor actor) {
    return publish(unit, plan, reason, actor, (_, _) -> {});
  }

  /// @param also what is done with the edition in the same act
  public Edition publish(
      UnitId unit, Plan plan, String reason, Actor actor, BiConsumer<ActId, Edition> also) {
    return acts.perform(
        actor,
        deed(plan, reason),
        act -> {
          var edition = published(act, unit, plan);
          var sentTo = recipients.of(edition.id(), plan.heading().issued()).stream();
          notices.published(act, edition, sentTo.map(Recipients.Recipient::agency).toList());
          also.accept(act, edition);
          return edition;
        });
  }

  private static Deed deed(Plan plan, String reason) {
    return Deed.of("plan.publish", plan.heading().number(), reason);
  }

  private Edition published(ActId act, UnitId unit, Plan plan) {
    var edition = editions.publish(act, unit, plan);
    assigning.assign(act, edition);
    recipients.send(act, edition);
    return edition;
  }

  /// The tasks of a plan before and after it is published.
  ///
  /// @param edition as it would stand
  public record Foreseen(Edition edition, List<Task> before, List<Task> after) {

    public Foreseen {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /// What publishing would change: it is done and taken back, so that it says what would come and
  /// not what somebody thinks would come.
  public Foreseen foresee(UnitId unit, Plan plan, Actor actor) {
    var would = new AtomicReference<@Nullable Foreseen>();
    try {
      acts.perform(
          actor,
          deed(plan, "xem trước"),
          act -> {
            var before = editions.find(unit, plan).map(one -> tasks.of(one.id())).orElse(List.of());
            var edition = published(act, unit, plan);
            would.set(new Foreseen(edition, before, tasks.of(edition.id())));
            throw new TakenBack();
          });
    } catch (TakenBack done) {
      // Nothing of it stays but what is known now.
    }
    return Objects.requireNonNull(would.get());
  }

  /// Ends an act of which nothing is to stay.
  private static final class TakenBack extends RuntimeException {

    TakenBack() {
      super("taken back", null, false, false);
    }
  }
}
