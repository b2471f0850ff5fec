package chungtay.plan.difficulty.page;

import chungtay.frame.Answer;
import chungtay.frame.Where.Link;
import chungtay.plan.page.PlanPage;
import java.util.List;

/// Everything `plan/difficulty.jte` prints, ready to print.
///
/// @param facts who raised it, when, about what, with whom it lies
/// @param told what stands in the way and what is asked for, as it was typed
/// @param about its task or clause, and all difficulties
/// @param said what was said of it, the newest first; the last is that it was raised
/// @param actions what one may say of it from one's post
/// @param entry of the newest on the page
public record DifficultyPage(
    Answer answer,
    List<PlanPage.Fact> facts,
    List<Told> told,
    List<Link> about,
    List<Said> said,
    List<Action> actions,
    String entry) {

  public DifficultyPage {
    facts = List.copyOf(facts);
    told = List.copyOf(told);
    about = List.copyOf(about);
    said = List.copyOf(said);
    actions = List.copyOf(actions);
  }

  public record Told(String name, String text) {}

  /// Something that was said of it.
  ///
  /// @param took with whom it lay from then on, and how long; empty where with nobody
  public record Said(String standing, String day, String note, String by, String took) {}

  /// Something that one may say.
  ///
  /// @param action where the form goes
  /// @param ask what is to be written with it
  public record Action(String name, String action, String ask) {}
}
