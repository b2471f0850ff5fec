package chungtay.desk.need;

import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import java.util.List;
import java.util.Optional;

/// Everything `desk/needs.jte` prints, ready to print.
///
/// @param wrong why what was sent was refused; what was ticked stands in the rows
/// @param form where it is written; none from a post that may not, or on another day
/// @param shown how much of the list stands here, or why nobody does
/// @param next where the list goes on; none at its end
public record NeedsPage(
    Answer answer,
    Optional<Wrong> wrong,
    Totals totals,
    Optional<Form> form,
    List<Row> rows,
    String shown,
    Optional<String> first,
    Optional<String> next) {

  public NeedsPage {
    rows = List.copyOf(rows);
  }

  /// Units by kinds of need, in households.
  public record Totals(List<String> heads, List<Line> lines) {

    public Totals {
      heads = List.copyOf(heads);
      lines = List.copyOf(lines);
    }
  }

  /// @param href the page of the unit; empty for the one that is looked at
  public record Line(String name, String href, List<Figure> figures) {

    public Line {
      figures = List.copyOf(figures);
    }
  }

  /// @param name of what is counted
  /// @param href the households behind it; empty for whoever may see none
  public record Figure(String name, String count, String href) {}

  /// @param unit of the list, as the form sends it
  /// @param need that the list is narrowed to; empty if to none
  /// @param after which household this part of the list begins; empty: at its beginning
  public record Form(String action, String unit, String need, String after) {}

  /// One household.
  ///
  /// @param stands when it was asked last, or that it was not
  /// @param household its id, as the form sends it
  /// @param seen the answer that stood when the form was opened, as the form sends it
  public record Row(
      String name,
      String href,
      String place,
      String stands,
      String household,
      String seen,
      List<Tick> ticks) {

    public Row {
      ticks = List.copyOf(ticks);
    }

    /// What is ticked, in words.
    public String ticked() {
      return String.join(", ", ticks.stream().filter(Tick::ticked).map(Tick::name).toList());
    }
  }

  public record Tick(String value, String name, boolean ticked) {}
}
