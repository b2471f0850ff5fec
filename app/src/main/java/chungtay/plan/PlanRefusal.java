package chungtay.plan;

import chungtay.refusal.Refusal;

/// Every way the plan says no.
public enum PlanRefusal implements Refusal {
  /// { plan } — no plan bears this identity.
  NO_SUCH_PLAN(404),

  /// { task } — no task bears this identity, or none is asked for in that period.
  NO_SUCH_TASK(404),

  /// Only whoever holds a task may say that it is done.
  NOT_THE_HOLDER(403),

  /// Only whoever waits for a task may accept it or give it back.
  NOT_WAITING(403),

  /// Somebody has said something of the task since the page was opened.
  TASK_CHANGED_MEANWHILE(409),

  /// { from, to } — a task that stands there does not go on like that.
  NOT_THE_NEXT_STAGE(409),

  /// What is said of a task was left empty.
  NO_NOTE(422),

  /// { atMost } — what is said has more letters.
  NOTE_TOO_LONG(422),

  /// { due } — this is no day and no rhythm.
  REVIEW_DAY_UNREADABLE(422),

  /// The plan itself sets the day of this duty.
  DAY_OF_THE_PLAN(409),

  /// The plan was not sent to the agency of this post.
  NOT_A_RECIPIENT(403);

  private final int status;

  PlanRefusal(int status) {
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
}
