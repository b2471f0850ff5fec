package chungtay.review;

import chungtay.audit.ActId;
import chungtay.law.StandardId;
import chungtay.registry.HouseholdId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a commune recognised. A newer one under the same standard takes its place; none is changed.
///
/// @param reviewYear the year whose review decided it, whatever the day of signing
/// @param number of the decision; none where the list does not say
/// @param causes of poverty, by their codes in the law
public record Decision(
    HouseholdId household,
    StandardId standard,
    int reviewYear,
    Category category,
    Optional<String> number,
    LocalDate decidedOn,
    List<String> causes,
    ActId recorded) {

  public Decision {
    causes = List.copyOf(causes);
  }
}
