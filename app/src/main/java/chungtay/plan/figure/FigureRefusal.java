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
  FIGURE_CHANGED_MEANWHILE(409);

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
