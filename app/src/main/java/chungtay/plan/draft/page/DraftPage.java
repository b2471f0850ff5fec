package chungtay.plan.draft.page;

import chungtay.frame.Answer;
import chungtay.frame.Where.Link;
import chungtay.plan.draft.KeptDraft;
import java.util.ArrayList;
import java.util.HashSet;
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

  public record SourceLine(String anchor, int number, String text) {

    /// All lines, cut where a clause begins, so that the whole of it is marked where a link leads
    /// into it.
    static List<List<SourceLine>> of(KeptDraft draft) {
      var begins = new HashSet<Integer>();
      for (var clause : draft.manuscript().clauses()) {
        clause
            .origin()
            .place()
            .ifPresent(place -> {
              begins.add(place.firstLine());
              begins.add(place.lastLine() + 1);
            });
      }
      var pieces = new ArrayList<List<SourceLine>>();
      var number = 0;
      for (var line : draft.lines()) {
        number++;
        if (pieces.isEmpty() || begins.contains(number)) pieces.add(new ArrayList<>());
        pieces.getLast().add(new SourceLine(Sure.anchor(number), number, line));
      }
      return pieces;
    }
  }

  /// What was read.
  ///
  /// @param firstClauseHref where a clause is added before all others
  /// @param targets in words, how much is promised and handed out
  public record Read(
      List<Field> head,
      Beside beside,
      List<Clause> clauses,
      String firstClauseHref,
      List<String> targets,
      String targetsHref,
      List<Field> unread) {

    public Read {
      head = List.copyOf(head);
      clauses = List.copyOf(clauses);
      targets = List.copyOf(targets);
      unread = List.copyOf(unread);
    }
  }

  /// What stands beside the clauses, beside what the plan says of itself.
  ///
  /// @param href where it is corrected
  public record Beside(
      String href, List<Field> recipients, List<String> bases, List<String> footnotes) {

    public Beside {
      recipients = List.copyOf(recipients);
      bases = List.copyOf(bases);
      footnotes = List.copyOf(footnotes);
    }
  }

  public record Field(String key, String name, String value, Sure sure) {}

  /// @param depth 1 for a part
  /// @param name of a heading; empty where it has none
  /// @param says what it says where it gives nobody anything
  /// @param hrefs where it is corrected, and a duty added to it
  public record Clause(
      String key,
      int depth,
      String number,
      String name,
      String says,
      Sure sure,
      List<Duty> duties,
      Hrefs hrefs) {

    public Clause {
      duties = List.copyOf(duties);
    }
  }

  public record Hrefs(String correct, String add) {}

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
