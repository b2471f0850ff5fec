package chungtay.desk.event;

import chungtay.frame.Answer;
import java.util.List;

/// Everything `desk/events.jte` prints, ready to print.
public record QueuePage(Answer answer, List<Row> rows) {

  public QueuePage {
    rows = List.copyOf(rows);
  }

  /// A proposal.
  ///
  /// @param proposed by which post and when
  public record Row(
      String href, String what, String household, String place, String day, String proposed) {}
}
