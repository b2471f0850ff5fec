package chungtay.notice.page;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import java.util.List;

/// Everything `notice/undelivered.jte` prints, ready to print.
public record UndeliveredPage(Answer answer, List<Row> rows) {

  public UndeliveredPage {
    rows = List.copyOf(rows);
  }

  /// A mail that did not go, or not yet.
  ///
  /// @param answer of the mail server
  public record Row(
      String login, String what, String made, String tries, Chip state, String answer) {}
}
