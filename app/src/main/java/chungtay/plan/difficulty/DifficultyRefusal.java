package chungtay.plan.difficulty;

import chungtay.refusal.Refusal;

/// Every way it is said no to whoever raises a difficulty or treats one.
public enum DifficultyRefusal implements Refusal {
  /// No difficulty bears this identity.
  NO_SUCH_DIFFICULTY(404),

  /// Nothing of the plan is named so.
  NO_SUCH_PLACE_IN_THE_PLAN(404),

  /// The agency of the post has no part in what the difficulty is about.
  NO_PART_IN_IT(403),

  /// It is for somebody else to say that of the difficulty.
  NOT_YOURS_TO_TREAT(403),

  /// Somebody has said something of the difficulty since the page was opened.
  DIFFICULTY_CHANGED_MEANWHILE(409),

  /// A difficulty that stands there does not go on like that.
  NOT_THE_NEXT_STANDING(409);

  private final int status;

  DifficultyRefusal(int status) {
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
