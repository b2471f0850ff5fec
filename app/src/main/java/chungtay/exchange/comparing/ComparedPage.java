package chungtay.exchange.comparing;

import chungtay.frame.Answer;
import java.util.List;
import java.util.Optional;

/// Everything `exchange/compared.jte` prints.
///
/// @param back the page of the upload
/// @param next the page after this one
/// @param listed whether the households stand in the list, so that it gives them a row and a class
public record ComparedPage(
    Answer answer, String back, List<Line> lines, Optional<String> next, boolean listed) {

  public ComparedPage {
    lines = List.copyOf(lines);
  }

  /// A household.
  ///
  /// @param href its page, if it is known
  /// @param place where it lives
  /// @param before the class recognised until now
  public record Line(
      String row,
      String head,
      Optional<String> href,
      String place,
      String before,
      String says,
      String computed) {}
}
