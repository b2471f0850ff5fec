package chungtay.notice;

import chungtay.audit.ActId;
import java.time.LocalDate;

/// Something that a room reminds people of, on each working day once.
public interface Daily {

  /// What it is called among the others.
  String name();

  /// Leaves the notices of a day. It may have been called for the same day before, and rolled back;
  /// what was missed on an earlier day is left now.
  ///
  /// @param today the day of business, a working day
  /// @param until the last day before the next working day: what falls on a day off is told before
  ///   it
  /// @return whether there was anything to look through; if not, it is asked again
  boolean remind(ActId act, LocalDate today, LocalDate until);
}
