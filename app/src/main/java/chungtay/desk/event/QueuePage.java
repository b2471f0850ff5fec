package chungtay.desk.event;

import chungtay.frame.Answer;
import java.util.List;
import java.util.Optional;

/// Everything `desk/events.jte` prints, ready to print.
///
/// @param shown how many of how many stand on this part of the queue
/// @param first the queue from its beginning; none if this is it
/// @param next where the queue goes on; none at its end
public record QueuePage(
    Answer answer, List<Row> rows, String shown, Optional<String> first, Optional<String> next) {

  public QueuePage {
    rows = List.copyOf(rows);
  }

  /// A proposal.
  ///
  /// @param proposed by which post and when
  public record Row(
      String href, String what, String household, String place, String day, String proposed) {}
}
