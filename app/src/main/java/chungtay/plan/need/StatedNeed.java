package chungtay.plan.need;

import java.time.LocalDate;
import java.util.Set;

/// What a household said that it needs when it was asked.
///
/// @param kinds by their codes; none: it needs nothing
/// @param day of business on which it said so last
/// @param by who wrote it
/// @param own the entry of its own answer, by which a form says what it saw; 0: what stands was
///   said by households that were merged into it
public record StatedNeed(Set<String> kinds, LocalDate day, String by, long own) {

  /// What a form has seen of a household that has no answer of its own.
  public static final long NOT_ASKED = 0;

  public StatedNeed {
    kinds = Set.copyOf(kinds);
  }

  public boolean isNothing() {
    return kinds.isEmpty();
  }
}
