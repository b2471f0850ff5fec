package chungtay.plan.submission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How it stands with something that is asked for.
///
/// @param begun whether a draft is being written
/// @param sent the day on which it was sent last
public record Standing(State state, boolean begun, Optional<LocalDate> sent) {

  public static final Standing NOTHING = new Standing(State.DRAFT, false, Optional.empty());

  /// By how many days it is late, or came late; 0: in time, or nobody set a day. What was returned
  /// is late from its day on until it is sent again, and that counts.
  public long daysLate(Optional<LocalDate> lastDay, LocalDate day) {
    if (lastDay.isEmpty()) return 0;
    var until = state.isWithSender() ? day : sent.orElse(day);
    return Math.max(0, ChronoUnit.DAYS.between(lastDay.get(), until));
  }

  /// Whether it is being waited for after its day.
  public boolean isLate(Optional<LocalDate> lastDay, LocalDate day) {
    return state.isWithSender() && daysLate(lastDay, day) > 0;
  }
}
