package chungtay.plan.inspection.page;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Filters;
import chungtay.frame.Where.Link;
import java.util.List;
import java.util.Optional;

/// Everything `plan/inspections.jte` prints, ready to print.
///
/// @param toDo what one's agency has to do after inspections, and what waits for its word
/// @param plan where one plans one; none from a post that may not
/// @param next where the list goes on
/// @param none why it is empty, where it is
public record InspectionsPage(
    Answer answer,
    Filters filters,
    List<ToDo> toDo,
    List<Row> rows,
    List<Link> plan,
    Optional<String> next,
    String none) {

  public InspectionsPage {
    toDo = List.copyOf(toDo);
    rows = List.copyOf(rows);
    plan = List.copyOf(plan);
  }

  /// Something that must follow, in a line.
  public record ToDo(String what, String href, String who, String due, Chip chip) {}

  /// An inspection in a line.
  ///
  /// @param of who is inspected
  /// @param about which plan, and what of it
  /// @param by who inspects
  public record Row(String of, String href, String about, String by, String when, Chip chip) {}
}
