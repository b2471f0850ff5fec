package chungtay.desk.household;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Filters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything `desk/list.jte` prints, ready to print.
///
/// @param columns what is shown of each
/// @param shown how many of how many stand on this part of the list, or why none does
/// @param next where the list goes on; none at its end
/// @param first the list from its beginning; none if this is it
public record ListPage(
    Answer answer,
    Filters filters,
    Columns columns,
    List<Row> rows,
    String shown,
    Optional<String> first,
    Optional<String> next) {

  public ListPage {
    rows = List.copyOf(rows);
  }

  /// What whoever asks may see of the households.
  public record Columns(boolean verdict, boolean score, boolean lacks) {}

  /// One household.
  ///
  /// @param around its commune and district, as far as the list holds more than one; empty if not
  /// @param lacks how many indicators it lacks, or the words that say they are not in the list
  /// @param decided the review year, number and day of the decision
  public record Row(
      Head head,
      String village,
      String around,
      String persons,
      Chip verdict,
      Lacking lacks,
      String decided) {

    /// Where it lives, in one line.
    public String place() {
      return Stream.of(village, around)
          .filter(name -> !name.isEmpty())
          .collect(Collectors.joining(", "));
    }
  }

  /// The name that opens the household.
  public record Head(String name, String href) {}

  /// How many it lacks, and which.
  public record Lacking(String score, String count, String which) {}
}
