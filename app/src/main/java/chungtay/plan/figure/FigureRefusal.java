package chungtay.plan.figure;

import chungtay.refusal.Refusal;
import chungtay.refusal.Refused;
import java.util.Map;

/// How the house says no to whoever reports a figure.
public enum FigureRefusal implements Refusal {
  /// The plan asks for no such figure, or not for that period.
  NO_SUCH_FIGURE(404),
  /// Only the agency whose figure it is reports it.
  NOT_YOUR_FIGURE(403),
  /// { number } — this is no whole number from 0 on.
  FIGURE_UNREADABLE(422),
  /// Somebody has reported it since the page was opened.
  FIGURE_CHANGED_MEANWHILE(409),
  /// The standing agency alone says which figures are asked for.
  NOT_YOURS_TO_ASK(403),
  /// Name, unit, definition, agency, period or clause was left out.
  FIGURE_INCOMPLETE(422),
  /// { name } — the plan asks for it already.
  FIGURE_TWICE(409),
  /// { agency } — nobody knows one agency of this name.
  FIGURE_OF_NOBODY(422),
  /// { limit } — more figures than anybody reports.
  TOO_MANY_FIGURES(422),
  /// It is no longer asked for.
  FIGURE_CLOSED(409);

  private final int status;

  FigureRefusal(int status) {
    this.status = status;
  }

  @Override
  public String room() {
    return "plan";
  }

  @Override
  public int status() {
    return status;
  }

  public Refused refused() {
    return new Refused(this, Map.of());
  }
}
