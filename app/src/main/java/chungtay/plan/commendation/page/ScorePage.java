package chungtay.plan.commendation.page;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Where.Link;
import java.util.List;
import java.util.Optional;

/// Everything `plan/score.jte` prints, ready to print.
///
/// @param lines what the score is made of
/// @param tasks of the agency, by what they say of it
/// @param all of them, in the register
/// @param correction what the standing agency set beside it; empty where nothing
/// @param correct where it does so; none where one may not
public record ScorePage(
    Answer answer,
    List<Link> doors,
    List<Line> lines,
    List<Outcome> tasks,
    String all,
    String correction,
    Optional<Correct> correct) {

  public ScorePage {
    doors = List.copyOf(doors);
    lines = List.copyOf(lines);
    tasks = List.copyOf(tasks);
  }

  /// @param count how that was reckoned: so many of so many
  /// @param most that could be earned; empty where it costs
  /// @param whole whether it is what the others add up to
  public record Line(String name, String count, String points, String most, boolean whole) {}

  /// Tasks that say the same.
  public record Outcome(String name, List<Task> tasks) {

    public Outcome {
      tasks = List.copyOf(tasks);
    }
  }

  public record Task(String what, String href, String clause, String due, Chip chip) {}

  /// @param number of the correction that counts
  /// @param points that it sets, as one types them
  public record Correct(String action, String year, String number, String points) {}
}
