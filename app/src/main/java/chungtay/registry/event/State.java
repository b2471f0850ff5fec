package chungtay.registry.event;

import chungtay.place.UnitId;
import chungtay.registry.HouseholdId;
import chungtay.registry.Intake;
import chungtay.registry.Known;
import chungtay.registry.PersonId;
import chungtay.registry.Personal;
import java.util.List;
import java.util.Optional;

/// How a household stands on a day.
///
/// @param home where it lives; none if it is gone
/// @param members the head first, the others in the order of their list
public record State(
    HouseholdId household, Optional<UnitId> home, Known known, List<Place> members) {

  public State {
    members = List.copyOf(members);
  }

  /// Somebody's place in a household.
  public record Place(PersonId person, String relation, int position, Signs signs) {

    public boolean isHead() {
      return relation.equals(Intake.HEAD);
    }
  }

  /// By what somebody is known again.
  ///
  /// @param nameKey the name without tone marks
  public record Signs(@Personal Optional<String> nameKey, @Personal Optional<Integer> yearBorn) {

    /// Whether it is still the same person. Where both were written anew, or the name was and
    /// nobody knows the year, another may have taken the place under the old id.
    public boolean isStill(Signs before) {
      return nameKey.equals(before.nameKey)
          || (yearBorn.isPresent() && yearBorn.equals(before.yearBorn));
    }
  }

  public boolean isGone() {
    return home.isEmpty();
  }

  public Optional<Place> head() {
    return members.stream().filter(Place::isHead).findFirst();
  }

  public Optional<Place> member(PersonId person) {
    return members.stream().filter(one -> one.person().equals(person)).findFirst();
  }

  int lastPosition() {
    return members.stream().mapToInt(Place::position).max().orElse(0);
  }
}
