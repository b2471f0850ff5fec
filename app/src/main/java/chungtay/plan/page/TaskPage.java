package chungtay.plan.page;

import chungtay.frame.Answer;
import chungtay.frame.Where.Link;
import chungtay.plan.attached.page.FilesSheet;
import java.util.List;
import java.util.Optional;

/// Everything `plan/task.jte` prints, ready to print.
///
/// @param facts whose it is, with whom, by when, who waits for it
/// @param planHref its clause on the page of the plan
/// @param said what was said of it, the newest first
/// @param actions what one may say of it from one's post
/// @param hidden what the form says of the page that it was on
/// @param more what hangs on it
/// @param review where the standing agency sets a review day; none where it may not
public record TaskPage(
    Answer answer,
    List<PlanPage.Fact> facts,
    String planHref,
    List<Said> said,
    List<Action> actions,
    Hidden hidden,
    Optional<Review> review,
    More more) {

  public TaskPage {
    facts = List.copyOf(facts);
    said = List.copyOf(said);
    actions = List.copyOf(actions);
  }

  /// What hangs on a task.
  ///
  /// @param files evidence
  /// @param submissions what is to be sent, on forms of their own
  /// @param doors to its difficulties, and to where one raises one
  public record More(FilesSheet files, List<Link> submissions, List<Link> doors) {

    public More {
      submissions = List.copyOf(submissions);
      doors = List.copyOf(doors);
    }
  }

  /// Something that was said of the task.
  public record Said(String stage, String day, String note, String by) {}

  /// Something that one may say.
  ///
  /// @param action where the form goes
  /// @param ask what is to be written with it
  /// @param file whether a file may go with it
  public record Action(String name, String action, String ask, boolean file) {}

  /// @param entry of the newest step on the page
  public record Hidden(String period, String entry) {}

  /// @param due that is set now, as one types it; empty where none is
  public record Review(String action, String due) {}
}
