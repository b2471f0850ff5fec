package chungtay.plan.commendation.page;

import chungtay.frame.Answer;
import chungtay.frame.Where.Link;
import chungtay.plan.page.PlanPage;
import java.util.List;

/// Everything `plan/nomination.jte` prints, ready to print.
///
/// @param actions what one may say of it from one's post
/// @param hidden what the forms say of the page that they were on
/// @param steps what was said of it, the newest first
/// @param closed why there is no more to see; empty where there is
public record NominationPage(
    Answer answer,
    List<Link> doors,
    List<PlanPage.Fact> facts,
    List<Action> actions,
    Hidden hidden,
    List<Step> steps,
    String closed) {

  public NominationPage {
    doors = List.copyOf(doors);
    facts = List.copyOf(facts);
    actions = List.copyOf(actions);
    steps = List.copyOf(steps);
  }

  /// Something that one may say.
  ///
  /// @param ask what is to be written with it
  /// @param text that stands there to begin with
  /// @param decides whether the decision is typed with it
  public record Action(
      String name, String action, String stage, String ask, String text, boolean decides) {}

  /// @param number of the newest step on the page
  public record Hidden(String year, String number) {}

  /// @param decision what the committee decided; empty where it is not that step
  public record Step(String stage, String day, String note, String decision, String by) {}
}
