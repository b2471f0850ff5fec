package chungtay.plan.figure.page;

import chungtay.frame.Answer;
import chungtay.frame.Where.Link;
import java.util.List;
import java.util.Optional;

/// Everything `plan/figures.jte` prints, ready to print.
public record FiguresPage(Answer answer, List<Line> lines) {

  public FiguresPage {
    lines = List.copyOf(lines);
  }

  /// A figure.
  ///
  /// @param about who reports it, how often, from which clause
  /// @param values what was reported, the newest first; replaced ones too
  /// @param form where it is reported; none from a post that may not
  public record Line(
      String code,
      String what,
      String definition,
      String about,
      List<Value> values,
      Optional<Form> form) {

    public Line {
      values = List.copyOf(values);
    }
  }

  /// @param counts whether it is the newest of its period
  public record Value(String period, String value, String source, String by, boolean counts) {}

  /// @param periods that can be chosen: what they are called, and what the form sends
  public record Form(String action, List<Link> periods) {

    public Form {
      periods = List.copyOf(periods);
    }
  }
}
