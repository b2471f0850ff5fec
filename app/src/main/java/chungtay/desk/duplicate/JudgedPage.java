package chungtay.desk.duplicate;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import java.util.List;
import java.util.Optional;

/// Everything `desk/judged.jte` prints, ready to print.
///
/// @param queue where those are that wait
/// @param first the list from its beginning; none if this is it
/// @param next where the list goes on; none at its end
public record JudgedPage(
    Answer answer, String queue, List<Row> rows, Optional<String> first, Optional<String> next) {

  public JudgedPage {
    rows = List.copyOf(rows);
  }

  /// What was said of two households.
  ///
  /// @param href where it is read in full, and judged anew or undone; none if neither can be
  /// @param outcome that they are one, two, or were merged
  /// @param standing what became of it since; empty if it counts
  /// @param by who said it, and when
  public record Row(
      Optional<String> href,
      DuplicatesPage.Side one,
      DuplicatesPage.Side other,
      Chip outcome,
      String standing,
      String reason,
      String by) {}
}
