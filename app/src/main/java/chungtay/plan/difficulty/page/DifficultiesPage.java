package chungtay.plan.difficulty.page;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Filters;
import chungtay.frame.Where.Link;
import java.util.List;
import java.util.Optional;

/// Everything `plan/difficulties.jte` prints, ready to print.
///
/// @param raise where one raises one; none from a post that may not
/// @param next where the list goes on
/// @param none why it is empty, where it is
public record DifficultiesPage(
    Answer answer,
    Filters filters,
    List<Row> rows,
    List<Link> raise,
    Optional<String> next,
    String none) {

  public DifficultiesPage {
    rows = List.copyOf(rows);
    raise = List.copyOf(raise);
  }

  /// A difficulty in a line.
  ///
  /// @param about which plan, and where in it
  /// @param waited how long it waits, or waited for its answer
  public record Row(String what, String href, String about, String who, String waited, Chip chip) {}
}
