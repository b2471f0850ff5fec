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

  /// { unit } — the day of the plan knows no such unit.
  NO_SUCH_UNIT(404),

  /// { aim } — nothing of that is handed down.
  NO_SUCH_AIM(404),

  /// The plan does not say from which day to which, and by which standard, it is measured.
  NOT_MEASURED(404),

  /// Only the committee of a unit hands targets down from it; from the province the standing
  /// agency.
  NOT_YOURS_TO_HAND_DOWN(403),

  /// Only the committee of a unit answers to what it was given.
  NOT_YOURS_TO_ANSWER(403),

  /// Another version was handed down since the page was opened.
  HANDED_DOWN_MEANWHILE(409),
  ANSWERED_MEANWHILE(409),
  NO_OTHER_NUMBER(422),

  /// Below this unit there is nobody to hand anything to.
  NOBODY_BELOW(409),

  /// Somebody below was left out, or somebody is named who is not below.
  NOT_THOSE_BELOW(422),

  /// { number } — this is no number of households.
  HOUSEHOLDS_UNREADABLE(422),

  /// { unit, households, most } — it is asked for more households than it has of them.
  MORE_THAN_THERE_ARE(422),

  /// { unit, households, most } — it proposes more households for itself than it has of them.
  MORE_THAN_IT_HAS(422),

  /// { unit, number } — what is handed to it is no number of households.
  SHARE_UNREADABLE(422),

  /// The plan was not sent to the agency of this post.
  NOT_A_RECIPIENT(403),

  /// { household } — it is none of the merit households that the plan speaks of, or out of the area
  /// of the post, or the post may say nothing of it.
  NO_MERIT_HOUSEHOLD(404),

  /// No agency that can be named was chosen.
  AGENCY_NOT_CHOSEN(422),

  /// Somebody said something of it at the same moment.
  SAID_MEANWHILE(409);

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
