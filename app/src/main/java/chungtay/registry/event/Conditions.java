package chungtay.registry.event;

import chungtay.law.Law;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import chungtay.registry.IdentityNumber;
import chungtay.registry.Intake;
import chungtay.registry.PersonId;
import chungtay.registry.event.Event.Related;
import chungtay.registry.event.Reach.Touched;
import chungtay.vault.Vault;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What must be true before an event may be told. That it changes anything at all is asked later,
/// of what was foreseen.
@Component
class Conditions {

  private final States states;
  private final Persons persons;
  private final Places places;
  private final EventLog log;
  private final Vault vault;
  private final Law law;

  Conditions(States states, Persons persons, Places places, EventLog log, Vault vault, Law law) {
    this.states = states;
    this.persons = persons;
    this.places = places;
    this.log = log;
    this.vault = vault;
    this.law = law;
  }

  /// @param today the last day on which something can have happened
  /// @throws Refused if one of them is not met
  void mustHold(Event event, LocalDate today) {
    if (event.day().isAfter(today)) refuse(EventRefusal.IN_THE_FUTURE, event.day());
    if (event instanceof Event.Undo undo) {
      mustBeUndoable(undo);
      return;
    }
    var later = log.lastDay(Touched.by(event)).filter(event.day()::isBefore);
    if (later.isPresent()) refuse(EventRefusal.LATER_EVENT, later.get());
    var state = state(event.household(), event.day());
    var mayComeBack = event instanceof Event.Move && !state.members().isEmpty();
    if (state.isGone() && !mayComeBack) {
      refuse(EventRefusal.HOUSEHOLD_GONE, event.day());
    }
    for (var person : event.persons()) mustBeBorn(person, event.day());
    mustHold(event, state);
  }

  private void mustHold(Event event, State state) {
    switch (event) {
      case Event.Birth it -> mustBeNew(it.child(), it.day(), it.relation());
      case Event.Death it -> mayGo(List.of(it.person()), it.staying(), state, it.day());
      case Event.MarriageIn it -> mayMarryIn(it);
      case Event.Split it -> maySplit(it, state);
      case Event.Merge it -> mayMerge(it, state);
      case Event.HeadChange it -> mustRelate(it.members(), ids(state));
      case Event.Move it -> mustStand(it.to(), it.day());
      case Event.MoveOut _, Event.Recognition _, Event.Undo _ -> {
        // The household lives here; that is all.
      }
      case Event.Leaving it -> mayGo(List.of(it.person()), it.staying(), state, it.day());
      case Event.Correction it -> {
        mustBelong(it.person(), state, it.day());
        mustNotPrecede(it.details(), it.day());
      }
      case Event.NewNumber it -> {
        mustBelong(it.person(), state, it.day());
        mayHold(it.number(), it.person(), persons.known(it.person(), it.day()), it.day());
      }
    }
  }

  private void mayMarryIn(Event.MarriageIn it) {
    mustNotBeHead(it.relation());
    it.newcomer().ifPresent(newcomer -> mustBeNew(newcomer, it.day(), it.relation()));
    it.from()
        .ifPresent(from -> {
          if (from.equals(it.household())) refuse(EventRefusal.NOTHING_CHANGES);
          mayGo(List.of(it.person()), it.staying(), state(from, it.day()), it.day());
        });
  }

  private void maySplit(Event.Split it, State state) {
    if (states.isKnown(it.fresh())) refuse(EventRefusal.ID_TAKEN);
    mustStand(it.home(), it.day());
    if (it.leaving().isEmpty()) refuse(EventRefusal.SPLIT_TAKES_NOBODY);
    var leaving = it.leaving().stream().map(Related::person).toList();
    if (ids(state).equals(Set.copyOf(leaving))) refuse(EventRefusal.SPLIT_TAKES_ALL);
    mayGo(leaving, it.staying(), state, it.day());
    mustRelate(it.leaving(), Set.copyOf(leaving));
  }

  private void mayMerge(Event.Merge it, State state) {
    if (it.into().equals(it.household())) refuse(EventRefusal.MERGE_WITH_ITSELF);
    var into = state(it.into(), it.day());
    if (into.isGone()) refuse(EventRefusal.HOUSEHOLD_GONE, it.day());
    it.members().forEach(one -> mustNotBeHead(one.relation()));
    mustBeTwins(it.twins(), state, into, it.day());
    var others = ids(state);
    it.twins().forEach(twin -> others.remove(twin.person()));
    mustName(it.members(), others);
  }

  /// Each of the one household is somebody else of the other.
  private void mustBeTwins(List<Event.Twin> twins, State state, State into, LocalDate day) {
    for (var twin : twins) {
      mustBelong(twin.person(), state, day);
      mustBelong(twin.other(), into, day);
    }
    if (twins.stream().map(Event.Twin::person).distinct().count() < twins.size()
        || twins.stream().map(Event.Twin::other).distinct().count() < twins.size()) {
      refuse(EventRefusal.TWIN_TWICE);
    }
  }

  /// Those who go belong to the household; and where its head goes and others stay, it is said what
  /// each of these is to a new one.
  private void mayGo(List<PersonId> going, List<Related> staying, State state, LocalDate day) {
    for (var person : going) mustBelong(person, state, day);
    var others = ids(state);
    others.removeAll(Set.copyOf(going));
    var headGoes = state.head().filter(head -> going.contains(head.person())).isPresent();
    if (headGoes && !others.isEmpty()) {
      mustRelate(staying, others);
      return;
    }
    if (!staying.isEmpty()) refuse(EventRefusal.RELATIONS_INCOMPLETE);
  }

  private static void mustRelate(List<Related> related, Set<PersonId> all) {
    if (related.stream().filter(Related::isHead).count() != 1) refuse(EventRefusal.HEAD_MISSING);
    mustName(related, all);
  }

  private static void mustName(List<Related> related, Set<PersonId> all) {
    var named = related.stream().map(Related::person).collect(Collectors.toSet());
    if (named.size() != related.size() || !named.equals(all)) {
      refuse(EventRefusal.RELATIONS_INCOMPLETE);
    }
  }

  private static void mustNotBeHead(String relation) {
    if (relation.strip().equals(Intake.HEAD)) refuse(EventRefusal.HEAD_MISSING);
  }

  private void mustBeNew(Event.Newcomer newcomer, LocalDate day, String relation) {
    mustNotBeHead(relation);
    if (persons.isKnown(newcomer.id())) refuse(EventRefusal.ID_TAKEN);
    mustNotPrecede(newcomer.details(), day);
    var details = newcomer.details();
    details.number().ifPresent(number -> mayHold(number, newcomer.id(), details, day));
  }

  private void mustBelong(PersonId person, State state, LocalDate day) {
    if (state.member(person).isPresent()) return;
    if (persons.hasDied(person, day)) refuse(EventRefusal.ALREADY_DEAD);
    refuse(EventRefusal.NOT_A_MEMBER, day);
  }

  private void mustBeBorn(PersonId person, LocalDate day) {
    mustNotPrecede(persons.known(person, day), day);
  }

  private static void mustNotPrecede(Details details, LocalDate day) {
    var late = details.born().filter(born -> born.day().isAfter(day));
    if (late.isPresent()) refuse(EventRefusal.BEFORE_BIRTH, day);
  }

  private void mayHold(IdentityNumber number, PersonId person, Details known, LocalDate day) {
    var year = known.born().map(born -> born.day().getYear());
    number
        .contradiction(law.identityNumber().latest(), known.gender(), year)
        .ifPresent(part ->
            refuse(
                switch (part) {
                  case GENDER -> EventRefusal.IDENTITY_GENDER;
                  case YEAR -> EventRefusal.IDENTITY_YEAR;
                }));
    if (persons.holdsElse(vault.index(number.digits()), person, day)) {
      refuse(EventRefusal.IDENTITY_TAKEN);
    }
  }

  private void mustStand(UnitId unit, LocalDate day) {
    Optional<Level> level = places.on(day).find(unit).map(Unit::level);
    if (level.filter(it -> it == Level.VILLAGE || it == Level.COMMUNE).isEmpty()) {
      refuse(EventRefusal.NO_SUCH_UNIT, day);
    }
  }

  private void mustBeUndoable(Event.Undo undo) {
    var undone =
        log.find(undo.undone())
            .orElseThrow(() -> new Refused(EventRefusal.NO_SUCH_EVENT, Map.of()));
    var event = undone.proposal().event();
    if (!undone.counts() || event instanceof Event.Undo) refuse(EventRefusal.NOT_TO_UNDO);
    if (!event.day().equals(undo.day()) || !event.household().equals(undo.household())) {
      refuse(EventRefusal.NO_SUCH_EVENT);
    }
    if (log.isFollowed(undo.undone())) refuse(EventRefusal.NOT_THE_NEWEST);
  }

  private State state(HouseholdId household, LocalDate day) {
    return states.on(household, day).orElseThrow(() -> refused(EventRefusal.BEFORE_HOUSEHOLD, day));
  }

  private static Set<PersonId> ids(State state) {
    Collection<State.Place> members = state.members();
    return members.stream().map(State.Place::person).collect(Collectors.toSet());
  }

  private static void refuse(EventRefusal refusal) {
    throw new Refused(refusal, Map.of());
  }

  private static void refuse(EventRefusal refusal, LocalDate day) {
    throw refused(refusal, day);
  }

  private static Refused refused(EventRefusal refusal, LocalDate day) {
    return new Refused(refusal, Map.of("day", day.toString()));
  }
}
