package chungtay.registry.event;

import chungtay.access.Scope;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.registry.PersonId;
import chungtay.registry.RegistryRefusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Of which households somebody may tell, or read what was told.
@Component
class Reach {

  private final Households households;
  private final States states;
  private final EventLog log;

  Reach(Households households, States states, EventLog log) {
    this.households = households;
    this.states = states;
    this.log = log;
  }

  /// Whom an event touches; an undoing touches whom the undone event did.
  Touched of(Event event) {
    return event instanceof Event.Undo undo ? log.touchedBy(undo.undone()) : Touched.by(event);
  }

  /// Whoever tells of a household must be able to see it, or have seen it when it last lived here;
  /// one that begins cannot be seen yet.
  void mustSee(Touched touched, Scope scope) {
    for (var household : touched.households()) {
      if (!states.isKnown(household)) continue;
      if (!sees(household, scope)) {
        throw new Refused(
            RegistryRefusal.NO_SUCH_HOUSEHOLD, Map.of("household", household.value().toString()));
      }
    }
  }

  /// What a household was while it lived elsewhere is for those who saw it there.
  void mustHaveSeen(Event event, Scope scope) {
    for (var household : of(event).households()) {
      var lived = states.on(household, event.day()).filter(state -> !state.isGone());
      if (lived.isPresent() && !sees(household, on(event.day(), scope))) {
        throw new Refused(EventRefusal.LIVED_ELSEWHERE, Map.of("day", event.day().toString()));
      }
    }
  }

  boolean sees(HouseholdId household, Scope scope) {
    if (households.card(household, scope).isPresent()) return true;
    return states
        .lastLived(household)
        .filter(scope.day()::isAfter)
        .flatMap(last -> households.card(household, on(last, scope)))
        .isPresent();
  }

  private static Scope on(LocalDate day, Scope scope) {
    return new Scope(
        scope.purpose(), day, scope.units(), scope.needs(), scope.households(), scope.fields());
  }

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
}
