package chungtay.plan.page;

import chungtay.frame.Frame;
import chungtay.frame.Where.Link;
import chungtay.plan.Edition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Where one goes on from a plan, in the order of the work.
final class PlanDoors {

  private PlanDoors() {}

  /// @param calls whether the plan calls to a movement
  static List<Link> of(Frame frame, Edition edition, boolean calls) {
    var plan = edition.id().value().toString();
    var doors = new ArrayList<Link>();
    Collections.addAll(
        doors,
        door(frame, "cascade", CascadePages.path(edition, edition.unit())),
        new Link(
            frame.say().of("plan.plan.tasks"),
            frame.page(TasksPages.PATH).with("plan", plan).with("of", "all").href()));
    if (calls) {
      for (var key : List.of("movement", "scores", "nominations")) {
        doors.add(door(frame, key, PlanPages.PATH + "/" + plan + "/" + key));
      }
    }
    return doors;
  }

  private static Link door(Frame frame, String key, String path) {
    return new Link(frame.say().of("plan.plan." + key), frame.page(path).href());
  }
}
