package chungtay.plan.submission.page;

import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.plan.submission.Standing;
import chungtay.plan.submission.State;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.Optional;

/// How it stands with something that is sent, in a word and a colour.
final class StateWords {

  private StateWords() {}

  /// What is late says by how many days, before it was sent and after.
  static Chip chip(Say say, Standing standing, Optional<LocalDate> lastDay, LocalDate day) {
    var late = standing.daysLate(lastDay, day);
    var words = words(say, standing);
    var text = late == 0 ? words : say.of("plan.board.late", words, late);
    return new Chip(mood(standing, late > 0), text);
  }

  private static String words(Say say, Standing standing) {
    if (standing.state() == State.DRAFT && !standing.begun()) return say.of("plan.sent.NOT_YET");
    return standing
        .sent()
        .filter(_ -> standing.state() == State.SENT)
        .map(day -> say.of("plan.sent.SENT.on", day))
        .orElseGet(() -> say.of("plan.sent." + standing.state()));
  }

  private static Mood mood(Standing standing, boolean late) {
    return switch (standing.state()) {
      case DRAFT -> late ? Mood.BAD : Mood.PLAIN;
      case RETURNED -> late ? Mood.BAD : Mood.WARN;
      case SENT, RECEIVED -> late ? Mood.WARN : Mood.PLAIN;
      case ACCEPTED -> late ? Mood.WARN : Mood.GOOD;
    };
  }
}
