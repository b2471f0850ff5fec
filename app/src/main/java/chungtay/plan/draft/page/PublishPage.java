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
    Answer answer,
    Optional<Wrong> wrong,
    List<Link> lacks,
    Optional<Would> would,
    String back,
    int version) {

  public PublishPage {
    lacks = List.copyOf(lacks);
  }

  /// @param told in a sentence each
  /// @param added tasks that come, in a line each
  /// @param withdrawn tasks that go
  /// @param sending none where this very version was published
  /// @param unworded what nobody has worded in English
  public record Would(
      List<String> told,
      List<String> added,
      List<String> withdrawn,
      Optional<Sending> sending,
      Unworded unworded) {

    public Would {
      told = List.copyOf(told);
      added = List.copyOf(added);
      withdrawn = List.copyOf(withdrawn);
    }
  }

  /// @param list each leading to where it is worded
  /// @param more how many are not listed, in words; empty for none
  /// @param takeOver in words, what of an edition before can be taken over; none where nothing can
  public record Unworded(List<Link> list, String more, Optional<String> takeOver, String action) {

    public Unworded {
      list = List.copyOf(list);
    }
  }

  public record Sending(String action, int version, String reason) {}
}
