package chungtay.plan.page;

import chungtay.frame.Frame;
import chungtay.frame.Where.Link;
import chungtay.plan.Edition;
import chungtay.plan.document.ClauseId;
import chungtay.plan.figure.page.FigurePages;
import chungtay.plan.submission.page.BoardPages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Where one goes on from a plan, in the order of the work.
public final class PlanDoors {

  /// Where what stands in the way of plans is listed, and raised.
  public static final String DIFFICULTIES = PlanPages.PATH + "/difficulties";

  /// Where inspections are listed, and planned.
  public static final String INSPECTIONS = PlanPages.PATH + "/inspections";

  private PlanDoors() {}

  /// @param calls whether the plan calls to a movement
  static List<Link> of(Frame frame, Edition edition, boolean calls) {
    var plan = edition.id().value().toString();
    var doors = new ArrayList<Link>();
    Collections.addAll(
        doors,
        new Link(
            frame.say().of("plan.plan.progress"),
            frame
                .page("/desk/progress")
                .with("plan", plan)
                .with("unit", edition.plan().heading().issuer().unit())
                .href()),
        new Link(
            frame.say().of("plan.plan.merit"), frame.page("/desk/merit").with("plan", plan).href()),
        new Link(frame.say().of("plan.plan.needs"), frame.page("/desk/needs").href()),
        door(frame, "cascade", CascadePages.path(edition, edition.unit())),
        door(frame, "board", BoardPages.path(edition)),
        door(frame, "figures", FigurePages.path(edition)),
        new Link(
            frame.say().of("plan.plan.tasks"),
            frame.page(TasksPages.PATH).with("plan", plan).with("of", "all").href()),
        all(frame, "difficulties", DIFFICULTIES, plan),
        all(frame, "inspections", INSPECTIONS, plan),
        door(frame, "leader", "/desk/leader"));
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

  /// All of a plan, whoever's they are.
  private static Link all(Frame frame, String key, String path, String plan) {
    return new Link(
        frame.say().of("plan.plan." + key),
        frame.page(path).with("plan", plan).with("of", "all").href());
  }

  /// How a link names a clause on the page of its plan.
  public static String anchor(ClauseId clause) {
    return ClauseWords.anchor(clause);
  }
}
