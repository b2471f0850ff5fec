package chungtay.desk.privacy;

import chungtay.frame.Answer;
import java.util.List;

/// Everything that `desk/retention.jte` prints, ready to print.
///
/// @param action where the form is sent to
/// @param years the term that is set; empty before one is
/// @param ofYears how many of each year are due
/// @param longest those who have not been named for the longest time
public record RetentionPage(
    Answer answer, String action, String years, List<OfYear> ofYears, List<Person> longest) {

  public RetentionPage {
    ofYears = List.copyOf(ofYears);
    longest = List.copyOf(longest);
  }

  public record OfYear(String year, String persons) {}

  public record Person(String name, String href, String last) {}
}
