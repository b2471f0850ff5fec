package chungtay.plan.submission;

import chungtay.refusal.Refusal;
import chungtay.refusal.Refused;
import java.util.Map;

/// How the house says no to whoever sends a plan or report, or waits for one.
public enum SubmissionRefusal implements Refusal {
  /// The plan asks nothing of that kind of that agency, or not in that period.
  NOTHING_ASKED(404),
  /// What is sent is read by those alone whom it concerns.
  NOT_YOURS_TO_READ(403),
  /// Only the agency that is asked writes it and sends it.
  NOT_YOURS_TO_SEND(403),
  /// Only whoever waits for it receives, returns and accepts it.
  NOT_YOURS_TO_DECIDE(403),
  /// Somebody saved, sent or decided something since the page was opened.
  SUBMISSION_CHANGED_MEANWHILE(409),
  /// It lies with whoever waits for it, or is accepted: it is not written in now.
  NOT_WITH_SENDER(409),
  /// What stands there does not go on like that.
  NOT_THE_NEXT_STATE(409),
  /// There is nothing to remind of: it was sent.
  NOTHING_TO_REMIND(409),
  /// Only the standing agency, and whoever waits for it, remind of it.
  NOT_YOURS_TO_REMIND(403);

  private final int status;

  SubmissionRefusal(int status) {
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
