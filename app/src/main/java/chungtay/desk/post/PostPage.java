package chungtay.desk.post;

import chungtay.frame.Answer;
import java.util.List;

/// Everything `desk/post.jte` prints, ready to print.
///
/// @param leave whether one may go back to the post that sees all
public record PostPage(Answer answer, List<Row> rows, boolean leave) {

  public PostPage {
    rows = List.copyOf(rows);
  }

  /// One post.
  ///
  /// @param id of it, as a form sends it
  /// @param areas where it works
  /// @param sees what it sees of whom
  /// @param taken whether it is the one from which one asks
  public record Row(
      String id, String role, String agency, String areas, String sees, boolean taken) {}
}
