package chungtay.registry.event;

import chungtay.registry.HouseholdId;
import chungtay.registry.PersonId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Of which households and persons an event speaks; its own household comes first.
record Touched(List<HouseholdId> households, List<PersonId> persons) {

  Touched {
    households = households.stream().distinct().toList();
    persons = persons.stream().distinct().toList();
  }

  /// Of any event but an undoing, which touches what the undone one did.
  static Touched by(Event event) {
    return new Touched(
        Stream.concat(Stream.of(event.household()), event.others().stream()).toList(),
        event.persons());
  }

  UUID[] householdIds() {
    return households.stream().map(HouseholdId::value).toArray(UUID[]::new);
  }

  UUID[] personIds() {
    return persons.stream().map(PersonId::value).toArray(UUID[]::new);
  }
}
