package chungtay.plan.draft.page;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import java.util.List;

/// Everything `plan/draft/drafts.jte` prints, ready to print.
public record DraftsPage(Answer answer, String newHref, List<Row> rows) {

  public DraftsPage {
    rows = List.copyOf(rows);
  }

  /// A draft in a line.
  public record Row(String name, String title, String person, String at, String href, Chip chip) {}
}
