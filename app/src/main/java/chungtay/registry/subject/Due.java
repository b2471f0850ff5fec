package chungtay.registry.subject;

import chungtay.registry.HouseholdId;
import chungtay.registry.PersonId;
import chungtay.registry.Personal;
import java.time.LocalDate;
import java.util.List;

/// Whose data has been kept for as long as the standing agency wants to.
///
/// @param years for how many of each year
/// @param longest those whom no list has named for the longest time
public record Due(List<OfYear> years, List<Person> longest) {

  public Due {
    years = List.copyOf(years);
    longest = List.copyOf(longest);
  }

  /// @param year in which a list named them last
  public record OfYear(int year, long persons) {}

  /// @param last the day of the last list that named them
  /// @param household to which they belonged then
  public record Person(
      PersonId person, @Personal String name, HouseholdId household, LocalDate last) {}

  public long persons() {
    return years.stream().mapToLong(OfYear::persons).sum();
  }
}
