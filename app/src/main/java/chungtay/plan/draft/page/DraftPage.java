package chungtay.plan.draft.page;

import chungtay.frame.Answer;
import chungtay.frame.Where.Link;
import java.util.List;

/// Everything `plan/draft.jte` prints, ready to print: the text at one side, what was read of it at
/// the other.
///
/// @param doors where one goes on
/// @param doubts what somebody has to look at
/// @param source the text, cut where clauses begin
public record DraftPage(
    Answer answer,
    Seeing seeing,
    List<Link> doors,
    List<Doubt> doubts,
    List<List<SourceLine>> source,
    Read read,
    List<Version> versions) {

  public DraftPage {
    doors = List.copyOf(doors);
    doubts = List.copyOf(doubts);
    source = source.stream().map(List::copyOf).toList();
    versions = List.copyOf(versions);
  }

  /// What is sent with whatever is seen or restored.
  public record Seeing(String action, String restore, int version) {}

  /// A piece of which the reader is not certain.
  public record Doubt(String key, String text, Sure sure) {}

  public record SourceLine(String anchor, int number, String text) {}

  /// What was read.
  ///
  /// @param headHref where it is corrected
  /// @param targets in words, how much is promised and handed out
  public record Read(
      List<Field> head,
      String headHref,
      List<Field> recipients,
      List<Clause> clauses,
      List<String> targets,
      String targetsHref,
      List<Field> unread) {

    public Read {
      head = List.copyOf(head);
      recipients = List.copyOf(recipients);
      clauses = List.copyOf(clauses);
      targets = List.copyOf(targets);
      unread = List.copyOf(unread);
    }
  }

  public record Field(String key, String name, String value, Sure sure) {}

  /// @param depth 1 for a part
  /// @param name of a heading; empty where it has none
  /// @param says what it says where it gives nobody anything
  /// @param addHref where a duty is added to it
  public record Clause(
      String key,
      int depth,
      String number,
      String name,
      String says,
      Sure sure,
      List<Duty> duties,
      String addHref) {

    public Clause {
      duties = List.copyOf(duties);
    }
  }

  /// @param unknown names in it that nobody knows
  public record Duty(
      String key,
      String what,
      List<String> who,
      List<String> unknown,
      String due,
      Sure sure,
      String href) {

    public Duty {
      who = List.copyOf(who);
      unknown = List.copyOf(unknown);
    }
  }

  /// A version in a line of the list.
  public record Version(int number, String change, String person, String at, boolean newest) {}
}
