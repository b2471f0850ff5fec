package chungtay.plan.page;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import java.util.List;

/// Everything `plan/plans.jte` prints, ready to print.
public record PlansPage(Answer answer, List<Row> rows) {

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
