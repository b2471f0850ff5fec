package chungtay.plan.page;

import chungtay.frame.Frame;
import chungtay.frame.Where.Link;
import chungtay.plan.Edition;
import java.util.List;

/// Where one goes on from a plan, in the order of the work.
final class PlanDoors {

  private PlanDoors() {}

  static List<Link> of(Frame frame, Edition edition) {
    var plan = edition.id().value().toString();
    return List.of(
        door(frame, "cascade", CascadePages.path(edition, edition.unit())),
        new Link(
            frame.say().of("plan.plan.tasks"),
            frame.page(TasksPages.PATH).with("plan", plan).with("of", "all").href()),
        door(frame, "leader", "/desk/leader"));
  }

  private static Link door(Frame frame, String key, String path) {
    return new Link(frame.say().of("plan.plan." + key), frame.page(path).href());
  }
}
