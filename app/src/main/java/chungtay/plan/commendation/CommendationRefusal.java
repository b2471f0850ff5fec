package chungtay.plan.commendation;

import chungtay.refusal.Refusal;

/// Every way the movement of a plan says no.
public enum CommendationRefusal implements Refusal {
  /// The plan calls to no movement.
  NO_MOVEMENT(404),

  /// { year } — it is none of the plan's.
  NO_SUCH_YEAR(404),

  /// The plan gives the agency of this post nothing to do, or the post does not speak for it.
  NOT_IN_THE_PLAN(403),

  /// Somebody said something of the same since the page was opened.
  CHANGED_MEANWHILE(409),

  /// The agency has not joined, so there is nothing to withdraw.
  NOT_JOINED(409),

  /// { points } — this is no number of points from 0 to 100 with at most two digits after the
  /// comma.
  POINTS_UNREADABLE(422),

  /// { agency } — it is not among those that are scored.
  NOT_SCORED(404),

  /// { version } — the scores of the year were not closed so often.
  NO_SUCH_CLOSING(404),

  /// { nomination } — none bears this identity in this plan.
  NO_SUCH_NOMINATION(404),

  /// Who or what is nominated has no name, or a person has no position.
  NOBODY_NAMED(422),

  /// { atMost } — a name or a number has more letters.
  NAME_TOO_LONG(422),

  /// There is no such household, or none that this post may see.
  HOUSEHOLD_OUT_OF_SIGHT(404),

  /// { since } — under the recognised decisions it was not poor on that day.
  HOUSEHOLD_WAS_NOT_POOR(409),

  /// { day } — under the recognised decisions it is still poor on that day, or nobody has decided.
  HOUSEHOLD_HAS_NOT_ESCAPED(409),

  /// { day } — it had escaped when it was nominated; by that day this is recognised no longer.
  HOUSEHOLD_NO_LONGER_ESCAPED(409),

  /// The household is nominated already for that year.
  NOMINATED_ALREADY(409),

  /// { from, to } — a nomination that stands there does not go on like that.
  NOT_THE_NEXT_STEP(409),

  /// This step is for another agency.
  NOT_YOURS_TO_SAY(403),

  /// What the decision gives, its number or its day is missing, or the day is none or still to
  /// come.
  DECISION_UNREADABLE(422),

  /// { issued } — the decision would be older than the plan that calls for it.
  DECIDED_BEFORE_THE_PLAN(422),

  /// Only the agency that advises on commendations takes the papers away.
  NOT_YOUR_PAPER(403),

  /// Nobody stands on the list.
  NOBODY_ON_THE_LIST(409);

  private final int status;

  CommendationRefusal(int status) {
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
