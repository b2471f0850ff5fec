package chungtay.plan.inspection;

import chungtay.refusal.Refusal;

/// Every way it is said no to whoever inspects or was inspected.
public enum InspectionRefusal implements Refusal {
  /// No inspection bears this identity.
  NO_SUCH_INSPECTION(404),

  /// Nothing that must follow from an inspection bears this identity.
  NO_SUCH_FOLLOW_UP(404),

  /// No finding of this inspection bears this number, or it was taken back.
  NO_SUCH_FINDING(404),

  /// The plan has no such clause.
  NO_SUCH_CLAUSE(404),

  /// The agency of the post does not inspect that agency.
  NOT_YOURS_TO_INSPECT(403),

  /// Only the agency that planned an inspection writes to it.
  NOT_YOUR_INSPECTION(403),

  /// Whoever has to do it reports it, whoever inspected accepts it.
  NOT_YOURS_TO_FOLLOW_UP(403),

  /// { day } — this is no day.
  INSPECTION_DAY_UNREADABLE(422),

  /// { first, last } — a plan is inspected between these days.
  INSPECTION_OUTSIDE_THE_PLAN(422),

  /// { issued } — nobody inspected before there was a plan.
  CARRIED_OUT_BEFORE_THE_PLAN(422),

  /// The last day comes before the first.
  INSPECTION_ENDS_BEFORE_IT_BEGINS(422),

  /// Nobody has carried out an inspection on a day to come.
  CARRIED_OUT_IN_THE_FUTURE(422),

  /// Nobody can do anything by a day that is over.
  FOLLOW_UP_IN_THE_PAST(422),

  /// This is no kind of finding.
  NO_SUCH_KIND_OF_FINDING(422),

  /// What was found is written only after an inspection was carried out.
  NOT_CARRIED_OUT_YET(409),

  /// Somebody has written to it since the page was opened.
  INSPECTION_CHANGED_MEANWHILE(409),

  /// What stands there does not go on like that.
  NOT_THE_NEXT_COURSE(409);

  private final int status;

  InspectionRefusal(int status) {
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
