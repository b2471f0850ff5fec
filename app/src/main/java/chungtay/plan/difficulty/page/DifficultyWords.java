package chungtay.plan.difficulty.page;

import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.law.WorkingCalendar;
import chungtay.plan.difficulty.DaysTaken;
import chungtay.plan.difficulty.Difficulty;
import chungtay.plan.difficulty.Standing;
import chungtay.plan.page.ClauseWords;
import chungtay.plan.task.About;
import chungtay.wording.Say;
import java.time.LocalDate;

/// A difficulty in words.
public final class DifficultyWords {

  /// So many letters tell one from another in a list. Ours.
  private static final int BRIEF = 140;

  private DifficultyWords() {}

  /// How it stands, in a word and a colour.
  static Chip chip(Say say, Standing standing) {
    return new Chip(mood(standing), say.of("plan.difficulty.standing." + standing));
  }

  private static Mood mood(Standing standing) {
    return switch (standing) {
      case RAISED, RETURNED, SENT_UP -> Mood.WARN;
      case ANSWERED, WITHDRAWN -> Mood.PLAIN;
      case SOLVED -> Mood.GOOD;
    };
  }

  /// The beginning of its words, in a line.
  public static String brief(String words) {
    var line = words.replaceAll("\\s+", " ");
    if (line.length() <= BRIEF) return line;
    var end = line.lastIndexOf(' ', BRIEF);
    return line.substring(0, end > BRIEF / 2 ? end : BRIEF) + " …";
  }

  /// The place in the plan, without the plan.
  public static String about(Say say, About about) {
    return about
        .place()
        .map(clause -> ClauseWords.of(say, clause))
        .orElseGet(() -> say.of("plan.difficulty.whole"));
  }

  /// Days of the calendar, and how many of them were worked where that is known.
  public static String days(Say say, DaysTaken taken) {
    return taken
        .working()
        .map(working -> say.of("plan.difficulty.days", taken.days(), working))
        .orElseGet(() -> say.of("plan.difficulty.days.unknown", taken.days()));
  }

  /// How long it has been waiting, or how long it waited for its newest answer.
  static String waited(Say say, WorkingCalendar calendar, Difficulty difficulty, LocalDate day) {
    if (difficulty.standing().isUnanswered()) {
      var until = DaysTaken.between(calendar, difficulty.day(), day);
      return say.of("plan.difficulty.waits", days(say, until));
    }
    return difficulty
        .answered()
        .map(answered -> DaysTaken.between(calendar, difficulty.day(), answered))
        .map(taken -> say.of("plan.difficulty.answered-after", days(say, taken)))
        .orElse("");
  }
}
