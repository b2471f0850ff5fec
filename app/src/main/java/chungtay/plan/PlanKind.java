package chungtay.plan;

import chungtay.notice.Kind;
import chungtay.notice.Theme;

/// What this room tells people of.
public enum PlanKind implements Kind {
  /// { number, title } — to its recipients.
  PUBLISHED(Theme.NEW),
  /// { number, edition } — to its recipients.
  NEWER_EDITION(Theme.NEW),
  /// { who, what } — to whoever waits for it.
  REPORTED(Theme.AWAITED),
  /// { who, what } — to its holders.
  RETURNED(Theme.RETURNED),
  /// { who, what } — to its holders.
  ACCEPTED(Theme.NEW),
  /// { what } — to its holders.
  DROPPED(Theme.NEW),
  /// { what } — to its holders.
  REOPENED(Theme.RETURNED),
  /// { aim, households, plan } — to a unit whose number is new.
  HANDED_DOWN(Theme.AWAITED),
  /// { unit, aim, households } — to whoever handed it down.
  OBJECTED(Theme.AWAITED),
  /// { what, last day } — to its holders.
  DUE_SOON(Theme.SOON),
  /// { what, last day } — to its holders.
  LAST_DAY(Theme.SOON),
  /// { what, day } — to its holders and to whoever waits for it.
  REVIEW_DAY(Theme.SOON),
  /// { what, last day } — to its holders, once.
  LATE(Theme.LATE),
  /// { how many } — to their holders, once a week.
  STILL_LATE(Theme.LATE),
  /// { how many } — to whoever waits for them, once a week.
  AWAITED_LATE(Theme.LATE);

  private final Theme theme;

  PlanKind(Theme theme) {
    this.theme = theme;
  }

  @Override
  public String room() {
    return "plan";
  }

  @Override
  public Theme theme() {
    return theme;
  }
}
