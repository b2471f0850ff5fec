package chungtay.desk.duplicate;

import chungtay.frame.Answer;
import java.util.List;
import java.util.Optional;

/// Everything `desk/duplicates.jte` prints, ready to print.
///
/// @param shown how many of how many stand on this part of the queue
/// @param first the queue from its beginning; none if this is it
/// @param next where the queue goes on; none at its end
/// @param judged where those are that wait no longer
public record DuplicatesPage(
    Answer answer,
    List<Row> rows,
    String shown,
    Optional<String> first,
    Optional<String> next,
    String judged) {

  public DuplicatesPage {
    rows = List.copyOf(rows);
  }

  /// Two households that look alike.
  ///
  /// @param grounds why they do
  public record Row(String href, Side one, Side other, String grounds) {}

  /// One of the two, in a line.
  ///
  /// @param place code, village and commune
  public record Side(String head, String place) {}
}
