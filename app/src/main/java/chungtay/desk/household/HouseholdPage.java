package chungtay.desk.household;

import chungtay.desk.paper.PaperSheet;
import chungtay.frame.Answer;
import chungtay.frame.Ground;
import chungtay.frame.Moment;
import chungtay.frame.Where.Link;
import java.util.List;
import java.util.Optional;

/// Everything `desk/household.jte` prints, ready to print.
///
/// @param shown what whoever asks may see
/// @param work what there is to do, and by whom
/// @param lacking one for each standard that a form answers, the one in force first
public record HouseholdPage(
    Answer answer,
    Shown shown,
    Why why,
    List<Lacking> lacking,
    Facts facts,
    List<Person> members,
    List<Moment> history,
    Work work) {

  public HouseholdPage {
    lacking = List.copyOf(lacking);
    members = List.copyOf(members);
    history = List.copyOf(history);
  }

  /// What whoever works with the household finds here.
  ///
  /// @param tellings where it is told what happened, by kind; empty for whoever may not
  /// @param responsible in whose area it lies: the role, and who holds it for which agency
  public record Work(List<Link> tellings, PaperSheet sheet, List<Fact> responsible) {

    public Work {
      tellings = List.copyOf(tellings);
      responsible = List.copyOf(responsible);
    }
  }

  /// Why it is in its class.
  ///
  /// @param disagreement where recognised and computed class part; none where they agree
  public record Why(List<Ground> grounds, Optional<String> disagreement) {

    public Why {
      grounds = List.copyOf(grounds);
    }
  }

  /// Sheets and columns that are there.
  ///
  /// @param everything whether nothing is left out, so that whoever asks may answer a member who
  ///   wants to know what is held of them
  public record Shown(
      boolean verdicts, boolean members, boolean ethnic, boolean identity, boolean everything) {}

  /// What a form says that the household lacks, under one standard.
  public record Lacking(String title, String form, List<Answered> indicators) {

    public Lacking {
      indicators = List.copyOf(indicators);
    }
  }

  /// One indicator.
  ///
  /// @param state `yes` lacked, `no` not lacked, `unknown` the form does not say
  /// @param note who answers for it
  public record Answered(String state, String sign, String name, String note) {}

  /// Named facts, in the order in which they are shown.
  public record Facts(List<Fact> all) {

    public Facts {
      all = List.copyOf(all);
    }
  }

  public record Fact(String name, String value) {}

  /// One member, on the day.
  ///
  /// @param id as a form sends it
  public record Person(
      String id,
      String name,
      String relation,
      String born,
      String gender,
      String ethnic,
      Identity identity) {}

  /// An identity number.
  ///
  /// @param whole whether all of it is shown
  public record Identity(String text, boolean whole) {}
}
