package chungtay.desk.staff;

import chungtay.frame.Answer;
import java.util.List;
import java.util.Optional;

/// Everything `desk/staff.jte` prints, ready to print.
///
/// @param text that was sought
/// @param next where the list goes on
/// @param awaited for how many a first password is awaited
public record StaffPage(
    Answer answer, String text, List<Row> rows, Optional<String> next, int awaited) {

  public StaffPage {
    rows = List.copyOf(rows);
  }

  /// An account in a line.
  ///
  /// @param posts that it holds today, in words
  /// @param waits whether a first password is awaited
  public record Row(
      String login,
      String name,
      List<String> posts,
      String state,
      boolean waits,
      String seen,
      String href) {

    public Row {
      posts = List.copyOf(posts);
    }
  }
}
