package chungtay.plan.need;

import chungtay.refusal.Refusal;
import chungtay.refusal.Refused;
import java.util.Map;

/// Every way the needs of households say no.
public enum NeedRefusal implements Refusal {
  /// One of the households is none that this post may see, or it is not poor or near-poor.
  NEED_OUT_OF_SIGHT(404),

  /// Somebody wrote the needs of one of the households since the page was opened.
  NEED_CHANGED_MEANWHILE(409),

  /// What was ticked says both that a household needs something and that it needs nothing, or takes
  /// every tick from one that was asked.
  NEED_CONTRADICTS(422),

  /// No such kind of need is held, or the form is none of ours.
  NEED_UNREADABLE(422);

  private final int status;

  NeedRefusal(int status) {
    this.status = status;
  }

  public Refused refused() {
    return new Refused(this, Map.of());
  }

  @Override
  public String room() {
    return "plan";
  }

  @Override
  public int status() {
    return status;
  }
}
