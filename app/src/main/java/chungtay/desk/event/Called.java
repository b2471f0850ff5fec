package chungtay.desk.event;

import chungtay.classification.Standards;
import chungtay.desk.event.EventFormPage.Foretold;
import chungtay.law.StandardId;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.registry.HouseholdId;
import chungtay.registry.PersonId;
import chungtay.registry.event.Consequence;
import chungtay.wording.Say;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What those are called of whom an event speaks: ids in words.
///
/// @param persons by name
/// @param households by the name of the head
record Called(
    Say say,
    Units units,
    Standards standards,
    Map<PersonId, String> persons,
    Map<HouseholdId, String> households) {

  Called {
    persons = Map.copyOf(persons);
    households = Map.copyOf(households);
  }

  Foretold foretold(List<Consequence> consequences) {
    return new Foretold(
        consequences.stream().map(this::of).toList(),
        consequences.stream().anyMatch(Consequence::changesClass));
  }

  private String of(Consequence one) {
    return say.of(one.message(), one.values().stream().map(this::value).toArray());
  }

  private Object value(Object value) {
    return switch (value) {
      case PersonId person -> of(person);
      case HouseholdId household -> of(household);
      case UnitId unit -> of(unit);
      case StandardId standard -> standards.standard(standard).shortName().in(say.language());
      default -> value;
    };
  }

  String of(PersonId person) {
    return persons.getOrDefault(person, say.of("desk.event.somebody"));
  }

  String of(HouseholdId household) {
    return households.getOrDefault(household, say.of("desk.event.unnamed"));
  }

  /// A place from the village up, without the province.
  String of(UnitId unit) {
    return units.path(unit).reversed().stream()
        .filter(one -> one.parent().isPresent())
        .map(Unit::name)
        .collect(Collectors.joining(", "));
  }
}
