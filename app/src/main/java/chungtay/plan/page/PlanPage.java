package chungtay.plan.page;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Where.Link;
import java.util.List;
import java.util.Optional;

/// Everything `plan/plan.jte` prints, ready to print.
///
/// @param facts what the plan is: signed by whom, resting on which acts
/// @param findings what in it does not fit
/// @param doors to what follows from it
/// @param source where the text beside our wording comes from
/// @param files how it stands as a paper, for whoever may take it away
public record PlanPage(
    Answer answer,
    List<Fact> facts,
    List<Finding> findings,
    List<Clause> clauses,
    Sent sent,
    List<Link> doors,
    List<Link> files,
    Source source) {

  public PlanPage {
    facts = List.copyOf(facts);
    findings = List.copyOf(findings);
    clauses = List.copyOf(clauses);
    doors = List.copyOf(doors);
    files = List.copyOf(files);
  }

  /// @param told who brought the text in; empty where nobody has
  /// @param bring where one is brought in; none from a post that may not
  public record Source(String told, Optional<Link> bring) {}

  public record Fact(String name, List<String> values) {

    public Fact {
      values = List.copyOf(values);
    }
  }

  /// @param places the clauses that it is about
  public record Finding(String sentence, List<Link> places) {

    public Finding {
      places = List.copyOf(places);
    }
  }

  /// A clause.
  ///
  /// @param depth 1 for a part
  /// @param number as one cites it
  /// @param name of a heading; empty where it has none
  /// @param says what it says beside its duties; empty where it says no more
  /// @param text as the plan has it; empty as long as nobody brought it in
  public record Clause(
      String anchor,
      int depth,
      String number,
      String name,
      String says,
      String text,
      List<Duty> duties) {

    public Clause {
      duties = List.copyOf(duties);
    }
  }

  /// @param who holds it, with whom and through whom
  /// @param due by when
  /// @param chips how its tasks stand, each leading to them
  /// @param href its tasks
  public record Duty(
      String what, List<String> who, String due, List<Chip> chips, String count, String href) {

    public Duty {
      who = List.copyOf(who);
      chips = List.copyOf(chips);
    }
  }

  /// Whom it was sent to.
  ///
  /// @param told how many have said that they have it, in words
  /// @param acknowledge where one says so for one's agency; none where it has, or need not
  public record Sent(String told, List<Recipient> recipients, Optional<String> acknowledge) {

    public Sent {
      recipients = List.copyOf(recipients);
    }
  }

  public record Recipient(String agency, String since, boolean has) {}
}
