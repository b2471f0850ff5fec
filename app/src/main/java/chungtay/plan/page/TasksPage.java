package chungtay.plan.page;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Filters;
import chungtay.frame.Where.Link;
import chungtay.plan.submission.page.DueToSend;
import java.util.List;
import java.util.Optional;

/// Everything `plan/tasks.jte` prints, ready to print.
///
/// @param after what the agency has to do after inspections; none where it has nothing
/// @param next where the list goes on
/// @param toSend plans and reports that one's agency has still to send
/// @param none why it is empty, where it is
public record TasksPage(
    Answer answer,
    Filters filters,
    Optional<Link> after,
    List<Row> rows,
    Optional<String> next,
    String none,
    List<DueToSend.Line> toSend) {

  public TasksPage {
    toSend = List.copyOf(toSend);
    rows = List.copyOf(rows);
  }

  /// A task in a line.
  ///
  /// @param clause where the plan gives it
  /// @param who whose it is
  public record Row(String what, String href, String clause, String who, String due, Chip chip) {}
}
