package chungtay.plan.task;

import chungtay.audit.Actor;
import chungtay.place.Places;
import chungtay.plan.Editions;
import chungtay.plan.document.PlanFolder;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The plan that every office begins with: Kế hoạch 45/KH-UBND of 2021, from `data/plan`.
@Component
public class FirstPlan {

  private final Editions editions;
  private final PublishingAPlan publishing;
  private final Places places;
  private final Path folder;

  public FirstPlan(
      Editions editions,
      PublishingAPlan publishing,
      Places places,
      @Value("${chungtay.home}") Path home) {
    this.editions = editions;
    this.publishing = publishing;
    this.places = places;
    this.folder = home.resolve("data/plan/45-2021");
  }

  /// Publishes it, unless an edition of it stands already.
  public void seed(Actor actor) {
    var plan = PlanFolder.read(folder);
    var heading = plan.heading();
    var unit = places.on(heading.issued()).byCode(heading.issuer().unit()).orElseThrow().id();
    if (editions.find(unit, plan).isEmpty()) {
      publishing.publish(unit, plan, "Kế hoạch có sẵn của phần mềm", actor);
    }
  }
}
