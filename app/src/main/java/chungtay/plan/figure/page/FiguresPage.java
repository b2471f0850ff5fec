package chungtay.plan.figure.page;

import chungtay.frame.Answer;
import chungtay.frame.Where.Link;
import chungtay.frame.form.Wrong;
import chungtay.plan.figure.AskingForFigures.Said;
import java.util.List;
import java.util.Optional;

/// Everything `plan/figures.jte` prints, ready to print.
///
/// @param asking where a figure is asked for; none from a post that may not
public record FiguresPage(Answer answer, List<Line> lines, Optional<Asking> asking) {

  public FiguresPage {
    lines = List.copyOf(lines);
  }

  /// A figure.
  ///
  /// @param about who reports it, how often, from which clause
  /// @param values what was reported, the newest first; replaced ones too
  /// @param form where it is reported; none from a post that may not
  /// @param closing how it came that it is no longer asked for, or where that is said
  public record Line(
      String code,
      String what,
      String definition,
      String about,
      List<Value> values,
      Optional<Form> form,
      Closing closing) {

    public Line {
      values = List.copyOf(values);
    }
  }

  /// @param told that it is no longer asked for, since when and why; empty as long as it is
  /// @param action where that is said; empty from a post that may not
  public record Closing(String told, String action) {}

  /// The form in which a figure is asked for, as it was filled in.
  ///
  /// @param agencies names of those that may report it
  public record Asking(
      Optional<Wrong> wrong,
      String action,
      Said said,
      List<Choice> clauses,
      List<Choice> rhythms,
      List<String> agencies) {

    public Asking {
      clauses = List.copyOf(clauses);
      rhythms = List.copyOf(rhythms);
      agencies = List.copyOf(agencies);
    }
  }

  public record Choice(String value, String name, boolean chosen) {}

  /// @param counts whether it is the newest of its period
  public record Value(String period, String value, String source, String by, boolean counts) {}

  /// @param periods that can be chosen: what they are called, and what the form sends
  public record Form(String action, List<Link> periods) {

    public Form {
      periods = List.copyOf(periods);
    }
  }
}
