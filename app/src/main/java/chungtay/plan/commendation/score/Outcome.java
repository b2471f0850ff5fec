package chungtay.plan.commendation.score;

import chungtay.plan.task.Stage;
import chungtay.plan.task.Turn;
import java.time.LocalDate;

/// What a task says of whoever holds it.
public enum Outcome {
  /// Accepted, and reported by its last day.
  IN_TIME(true),
  /// Reported after its last day.
  DONE_LATE(true),
  /// Its last day is over, and its holder has something to do.
  LATE(true),
  /// Reported in time; whoever waits for it has said nothing yet.
  WAITING(false),
  /// Its last day is still to come.
  NOT_DUE(false),
  /// Neither the plan nor the standing agency set a last day, or it lies in another year.
  WITHOUT_DAY(false),
  /// Asked for and not ordered.
  REQUESTED(false),
  DROPPED(false);

  private final boolean counts;

  Outcome(boolean counts) {
    this.counts = counts;
  }

  /// Whether it was due, and says how.
  public boolean counts() {
    return counts;
  }

  /// @param year of whose tasks it is asked: those whose last day lies in it
  public static Outcome of(Turn turn, int year, LocalDate day) {
    if (turn.stage() == Stage.DROPPED) return DROPPED;
    if (turn.duty().requested()) return REQUESTED;
    if (turn.lastDay().filter(last -> last.getYear() == year).isEmpty()) return WITHOUT_DAY;
    return switch (turn.timing(day, 0)) {
      case LATE -> LATE;
      case DONE_LATE -> DONE_LATE;
      case DONE_IN_TIME -> turn.stage() == Stage.ACCEPTED ? IN_TIME : WAITING;
      case AHEAD, SOON, NONE -> NOT_DUE;
    };
  }
}
