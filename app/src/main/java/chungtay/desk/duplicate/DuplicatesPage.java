package chungtay.desk.duplicate;

import chungtay.frame.Answer;
import java.util.List;

/// Everything `desk/duplicates.jte` prints, ready to print.
public record DuplicatesPage(Answer answer, List<Row> rows) {

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
