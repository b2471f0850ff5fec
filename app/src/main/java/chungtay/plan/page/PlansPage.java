package chungtay.plan.page;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Where.Link;
import java.util.List;
import java.util.Optional;

/// Everything `plan/plans.jte` prints, ready to print.
///
/// @param drafts where texts are brought in; none from a post that may not
public record PlansPage(Answer answer, Optional<Link> drafts, List<Row> rows) {

  public PlansPage {
    rows = List.copyOf(rows);
  }

  /// A plan in a line.
  public record Row(String number, String title, String href, String issued, List<Chip> chips) {

    public Row {
      chips = List.copyOf(chips);
    }
  }
}
