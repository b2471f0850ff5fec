package chungtay.registry.event;

import chungtay.place.UnitId;
import chungtay.registry.HouseholdId;
import chungtay.registry.PersonId;
import chungtay.registry.event.Event.Related;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What an event says, in the words of a list of its day: of households, of persons, and who died.
///
/// It says no more than it knows. Who is not named stays as they were known, so that a list of an
/// earlier day which comes later is not contradicted by what nobody meant to say.
record Sayings(
    LocalDate day, List<OfHousehold> households, List<OfPerson> persons, Optional<PersonId> dead) {

  /// @param gone it lives here no longer
  /// @param emptied nobody belongs to it any more
  record OfHousehold(
      HouseholdId household,
      Optional<UnitId> home,
      Optional<Integer> persons,
      Optional<Event.Recognition> recognised,
      Optional<PersonId> head,
      boolean gone,
      boolean emptied) {

    static OfHousehold of(HouseholdId household) {
      return new OfHousehold(
          household,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          false);
    }

    OfHousehold at(UnitId unit) {
      return new OfHousehold(
          household, Optional.of(unit), persons, recognised, head, gone, emptied);
    }

    OfHousehold counting(Optional<Integer> count) {
      return new OfHousehold(household, home, count, recognised, head, gone, emptied);
    }

    OfHousehold recognised(Event.Recognition it) {
      return new OfHousehold(household, home, persons, Optional.of(it), head, gone, emptied);
    }

    OfHousehold ledBy(List<Related> members) {
      var leader = members.stream().filter(Related::isHead).map(Related::person).findFirst();
      return new OfHousehold(household, home, persons, recognised, leader, gone, emptied);
    }

    OfHousehold ended(boolean empty) {
      return new OfHousehold(household, home, Optional.empty(), recognised, head, true, empty);
    }
  }

  /// @param household none if something is said of the person alone
  /// @param relation none if the person no longer belongs to the household
  record OfPerson(
      PersonId person,
      Optional<HouseholdId> household,
      Optional<String> relation,
      int position,
      Details details) {

    static OfPerson alone(PersonId person, Details details) {
      return new OfPerson(person, Optional.empty(), Optional.empty(), 0, details);
    }

    static OfPerson left(PersonId person, HouseholdId household) {
      return new OfPerson(person, Optional.of(household), Optional.empty(), 0, Details.nothing());
    }
  }

  Sayings {
    households = List.copyOf(households);
    persons = List.copyOf(persons);
  }

  /// @param state of a household on the day; the event's conditions are met
  static Sayings of(Event event, Function<HouseholdId, State> state) {
    var own = OfHousehold.of(event.household());
    return switch (event) {
      case Event.Birth it ->
          comesIn(
              it,
              state.apply(it.household()),
              it.child().id(),
              it.relation(),
              it.child().details());
      case Event.Death it -> {
        var left = leave(it.day(), state.apply(it.household()), List.of(it.person()), it.staying());
        yield new Sayings(it.day(), left.households(), left.persons(), Optional.of(it.person()));
      }
      case Event.MarriageIn it -> married(it, state);
      case Event.Split it -> split(it, state.apply(it.household()));
      case Event.Merge it -> merged(it, state.apply(it.into()));
      case Event.HeadChange it ->
          new Sayings(
              it.day(),
              List.of(own.ledBy(it.members())),
              named(state.apply(it.household()), it.members()),
              Optional.empty());
      case Event.Move it -> ofHousehold(it, own.at(it.to()));
      case Event.MoveOut it -> ofHousehold(it, own.ended(false));
      case Event.Leaving it -> {
        var left = leave(it.day(), state.apply(it.household()), List.of(it.person()), it.staying());
        var persons =
            Stream.concat(
                    left.persons().stream(), Stream.of(OfPerson.left(it.person(), it.household())))
                .toList();
        yield new Sayings(it.day(), left.households(), persons, Optional.empty());
      }
      case Event.Correction it -> ofPerson(it, OfPerson.alone(it.person(), it.details()));
      case Event.Recognition it -> ofHousehold(it, own.recognised(it));
      case Event.NewNumber it ->
          ofPerson(it, OfPerson.alone(it.person(), Details.numbered(it.number())));
      case Event.Undo it -> new Sayings(it.day(), List.of(), List.of(), Optional.empty());
    };
  }

  private static Sayings ofHousehold(Event event, OfHousehold said) {
    return new Sayings(event.day(), List.of(said), List.of(), Optional.empty());
  }

  private static Sayings ofPerson(Event event, OfPerson said) {
    return new Sayings(event.day(), List.of(), List.of(said), Optional.empty());
  }

  private static Sayings comesIn(
      Event event, State state, PersonId person, String relation, Details details) {
    var place =
        new OfPerson(
            person,
            Optional.of(state.household()),
            Optional.of(relation.strip()),
            state.lastPosition() + 1,
            details);
    var household = OfHousehold.of(state.household()).counting(counted(state, 1));
    return new Sayings(event.day(), List.of(household), List.of(place), Optional.empty());
  }

  private static Sayings married(Event.MarriageIn it, Function<HouseholdId, State> state) {
    var details = it.newcomer().map(Event.Newcomer::details).orElseGet(Details::nothing);
    var in = comesIn(it, state.apply(it.household()), it.person(), it.relation(), details);
    if (it.from().isEmpty()) return in;
    return in.and(
        leave(it.day(), state.apply(it.from().get()), List.of(it.person()), it.staying()));
  }

  private static Sayings split(Event.Split it, State state) {
    var leaving = it.leaving().stream().map(Related::person).toList();
    var fresh =
        OfHousehold.of(it.fresh())
            .at(it.home())
            .counting(Optional.of(leaving.size()))
            .ledBy(it.leaving());
    var persons = new ArrayList<OfPerson>();
    for (var one : it.leaving()) persons.add(named(it.fresh(), one, persons.size() + 1));
    return new Sayings(it.day(), List.of(fresh), persons, Optional.empty())
        .and(leave(it.day(), state, leaving, it.staying()));
  }

  private static Sayings merged(Event.Merge it, State into) {
    var persons = new ArrayList<OfPerson>();
    for (var one : it.members()) {
      persons.add(named(it.into(), one, into.lastPosition() + 1 + persons.size()));
    }
    var joined = OfHousehold.of(it.into()).counting(counted(into, persons.size()));
    it.twins().forEach(twin -> persons.add(OfPerson.left(twin.person(), it.household())));
    var dissolved = OfHousehold.of(it.household()).ended(true);
    return new Sayings(it.day(), List.of(joined, dissolved), persons, Optional.empty());
  }

  /// What is said of a household that some leave; where nobody stays, it ends.
  private static Sayings leave(
      LocalDate day, State state, List<PersonId> going, List<Related> staying) {
    var own = OfHousehold.of(state.household());
    var said =
        state.members().size() == going.size() && isWholeKnown(state)
            ? own.ended(true)
            : own.counting(counted(state, -going.size())).ledBy(staying);
    return new Sayings(day, List.of(said), named(state, staying), Optional.empty());
  }

  /// Of some households only the head was ever listed; then more belong to it than are known.
  private static boolean isWholeKnown(State state) {
    return state.known().persons().filter(count -> count > state.members().size()).isEmpty();
  }

  private static Optional<Integer> counted(State state, int more) {
    return state.known().persons().map(count -> count + more).filter(count -> count > 0);
  }

  private static List<OfPerson> named(State state, List<Related> related) {
    return related.stream()
        .map(one ->
            named(
                state.household(),
                one,
                state.member(one.person()).map(State.Place::position).orElse(0)))
        .toList();
  }

  private static OfPerson named(HouseholdId household, Related one, int position) {
    return new OfPerson(
        one.person(),
        Optional.of(household),
        Optional.of(one.relation()),
        position,
        Details.nothing());
  }

  private Sayings and(Sayings other) {
    return new Sayings(
        day,
        Stream.concat(households.stream(), other.households.stream()).toList(),
        Stream.concat(persons.stream(), other.persons.stream()).toList(),
        dead);
  }
}
