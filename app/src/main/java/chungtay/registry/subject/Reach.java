package chungtay.registry.subject;

import chungtay.audit.ActId;
import chungtay.registry.HouseholdId;
import chungtay.registry.PersonId;
import java.time.Instant;
import java.util.List;

/// Whose data an account reached between two moments, as the audit trail has it.
///
/// @param households by the first time that they were reached
/// @param persons whose identity number was shown whole
/// @param unnamed acts that reached data without naming whose: files that were taken away, lists
///   that were brought in or looked at before
public record Reach(List<Household> households, List<Person> persons, List<ActId> unnamed) {

  public Reach {
    households = List.copyOf(households);
    persons = List.copyOf(persons);
    unnamed = List.copyOf(unnamed);
  }

  /// @param opened how often its page was opened
  /// @param listed how often it stood in a list, a search or among those that look alike
  /// @param persons how many were shown: its members where it was opened, else its head alone
  public record Household(
      HouseholdId household, long opened, long listed, long persons, Instant first, Instant last) {}

  /// @param shown how often
  public record Person(PersonId person, long shown, Instant first, Instant last) {}

  /// How many lines it takes to name them all.
  public int rows() {
    return households.size() + persons.size() + unnamed.size();
  }

  /// How many people all in all, each household counted for itself.
  public long people() {
    return households.stream().mapToLong(Household::persons).sum();
  }
}
