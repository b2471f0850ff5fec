package chungtay.desk.event;

import chungtay.classification.Standards;
import chungtay.place.Places;
import chungtay.registry.Card;
import chungtay.registry.HouseholdId;
import chungtay.registry.event.Event;
import chungtay.registry.event.Event.Related;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds out what those are called of whom an event speaks.
@Component
class Calling {

  private final EventRooms rooms;
  private final Places places;
  private final Standards standards;

  Calling(EventRooms rooms, Places places, Standards standards) {
    this.rooms = rooms;
    this.places = places;
    this.standards = standards;
  }

  Called of(Event event, Say say) {
    var persons = rooms.events().names(event);
    var households = new HashMap<HouseholdId, String>();
    for (var household : rooms.events().touched(event)) {
      head(household, event.day()).ifPresent(name -> households.put(household, name));
    }
    if (event instanceof Event.Split split) {
      split.leaving().stream()
          .filter(Related::isHead)
          .findFirst()
          .map(head -> persons.get(head.person()))
          .ifPresent(name -> households.putIfAbsent(split.fresh(), name));
    }
    return new Called(say, places.on(event.day()), standards, persons, households);
  }

  /// By whom a household goes on the day; by whom it went the day before, where it ended on it.
  private Optional<String> head(HouseholdId household, LocalDate day) {
    return Stream.of(day, day.minusDays(1))
        .flatMap(on -> rooms.households().card(household, rooms.scope(on)).stream())
        .flatMap(card -> card.head().stream())
        .findFirst();
  }

  /// The names of places alone.
  Called places(LocalDate day, Say say) {
    return new Called(say, places.on(day), standards, Map.of(), Map.of());
  }

  /// What the heads of households are called on a day, and where they live.
  Map<HouseholdId, Card> cards(List<HouseholdId> households, LocalDate day) {
    var all = new HashMap<HouseholdId, Card>();
    rooms
        .households()
        .cards(households.stream().distinct().toList(), rooms.scope(day))
        .forEach(card -> all.put(card.id(), card));
    return all;
  }
}
