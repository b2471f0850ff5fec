package chungtay.desk.duplicate;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Where.Link;
import java.util.List;

/// Everything `desk/duplicate.jte` prints, ready to print.
///
/// @param judged what somebody has said of the pair, and why; empty if nobody has
/// @param facts of the households, line by line
/// @param members of both; those who may be one stand beside each other
/// @param merging where the one is merged into the other; empty for whoever may not
/// @param sides what the two columns are called, with their pages
public record DuplicatePage(
    Answer answer,
    String judged,
    List<Side> sides,
    List<Line> facts,
    List<Line> members,
    Form form,
    List<Link> merging) {

  public DuplicatePage {
    sides = List.copyOf(sides);
    facts = List.copyOf(facts);
    members = List.copyOf(members);
    merging = List.copyOf(merging);
  }

  /// One of the two.
  ///
  /// @param name first or second, by which the other parts of the page call it
  public record Side(String name, String open, String href) {}

  /// One thing, as it is known of the one and of the other.
  ///
  /// @param mark whether they agree
  public record Line(String what, String one, String other, Chip mark) {}

  /// Where the judgement goes.
  ///
  /// @param score of the pair
  /// @param seen its newest judgement; 0 if there was none
  public record Form(String action, int score, long seen) {}
}
