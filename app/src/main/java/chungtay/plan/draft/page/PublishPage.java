package chungtay.plan.draft.page;

import chungtay.frame.Answer;
import chungtay.frame.Where.Link;
import chungtay.frame.form.Wrong;
import java.util.List;
import java.util.Optional;

/// Everything `plan/draft/publish.jte` prints, ready to print.
///
/// @param lacks what is missing, each leading to where it is mended
/// @param would what publishing changes; none as long as something is missing
public record PublishPage(
    Answer answer, Optional<Wrong> wrong, List<Link> lacks, Optional<Would> would, String back) {

  public PublishPage {
    lacks = List.copyOf(lacks);
  }

  /// @param told in a sentence each
  /// @param added tasks that come, in a line each
  /// @param withdrawn tasks that go
  /// @param sending none where this very version was published
  public record Would(
      List<String> told, List<String> added, List<String> withdrawn, Optional<Sending> sending) {

    public Would {
      told = List.copyOf(told);
      added = List.copyOf(added);
      withdrawn = List.copyOf(withdrawn);
    }
  }

  public record Sending(String action, int version, String reason) {}
}
