package chungtay.plan.page;

import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.plan.task.Stage;
import chungtay.plan.task.Turn;
import chungtay.plan.task.Turn.Timing;
import chungtay.wording.Say;
import java.time.LocalDate;

/// How a task stands, in a word and a colour.
public final class TaskWords {

  /// So many days before the last one a task is called due soon. Ours.
  public static final int SOON = 7;

  private TaskWords() {}

  /// Its stage; where its holder has something to do, against its last day.
  public static Chip chip(Say say, Turn turn, LocalDate day) {
    var timing = turn.timing(day, SOON);
    if (turn.stage().isWithHolder() && timing == Timing.LATE) {
      return new Chip(Mood.BAD, say.of("plan.timing.LATE"));
    }
    if (turn.stage() == Stage.OPEN) {
      return timing == Timing.SOON
          ? new Chip(Mood.WARN, say.of("plan.timing.SOON"))
          : new Chip(Mood.PLAIN, say.of("plan.stage.OPEN"));
    }
    var late = timing == Timing.DONE_LATE;
    var stage = say.of("plan.stage." + turn.stage());
    return new Chip(mood(turn.stage(), late), late ? say.of("plan.stage.late", stage) : stage);
  }

  private static Mood mood(Stage stage, boolean late) {
    return switch (stage) {
      case OPEN, DROPPED -> Mood.PLAIN;
      case RETURNED -> Mood.WARN;
      case REPORTED -> late ? Mood.WARN : Mood.PLAIN;
      case ACCEPTED -> late ? Mood.WARN : Mood.GOOD;
    };
  }

  /// By when: as the plan says it; the review day of the standing agency, marked as its own.
  public static String due(Say say, Turn turn) {
    var said = DueWords.of(say, turn.duty().due());
    if (!turn.ownDay() || turn.lastDay().isEmpty()) return said;
    return say.of("plan.due.own", said, turn.lastDay().get());
  }
}
