package chungtay.registry.event;

import chungtay.law.Law;
import chungtay.registry.IdentityNumber;
import chungtay.registry.Known;
import chungtay.registry.PersonId;
import chungtay.vault.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What an event changes in the registry itself: who belongs where, who leads, where they live.
@Component
@Order(1)
class RegistryConsequences implements Consequences {

  private static final String ROOM = "registry";

  private final Persons persons;
  private final Vault vault;
  private final EventLog log;
  private final Law law;

  RegistryConsequences(Persons persons, Vault vault, EventLog log, Law law) {
    this.persons = persons;
    this.vault = vault;
    this.log = log;
    this.law = law;
  }

  @Override
  public List<Consequence> of(Foreseen foreseen) {
    var all = new ArrayList<Consequence>();
    for (var shift : foreseen.shifts()) {
      all.addAll(home(shift));
      all.addAll(members(shift));
      all.addAll(groups(shift));
    }
    all.addAll(person(foreseen.event()));
    return all;
  }

  private static List<Consequence> home(Foreseen.Shift shift) {
    var household = shift.household();
    var before = shift.before().flatMap(State::home);
    var after = shift.after().flatMap(State::home);
    if (before.equals(after)) return List.of();
    if (shift.begins()) return List.of(told("begins", household, after.orElseThrow()));
    if (after.isEmpty()) return List.of(told("ends", household));
    if (before.isEmpty()) return List.of(told("returns", household, after.get()));
    return List.of(told("moves", household, before.get(), after.get()));
  }

  private static List<Consequence> members(Foreseen.Shift shift) {
    var all = new ArrayList<Consequence>();
    var before = shift.before().map(State::members).orElseGet(List::of);
    var after = shift.after().map(State::members).orElseGet(List::of);
    for (var one : before) {
      if (after.stream().noneMatch(other -> other.person().equals(one.person()))) {
        all.add(told("leaves", one.person(), shift.household()));
      }
    }
    for (var one : after) {
      var was = before.stream().filter(other -> other.person().equals(one.person())).findFirst();
      if (was.isEmpty()) {
        all.add(told("joins", one.person(), shift.household()));
      } else if (one.isHead() && !was.get().isHead()) {
        all.add(told("leads", one.person(), shift.household()));
      } else if (!one.relation().equals(was.get().relation())) {
        all.add(told("relates", one.person(), one.relation()));
      }
    }
    all.addAll(count(shift));
    return all;
  }

  private static List<Consequence> count(Foreseen.Shift shift) {
    var before = shift.before().map(State::known).flatMap(Known::persons);
    var after = shift.after().map(State::known).flatMap(Known::persons);
    if (before.isEmpty() || after.isEmpty() || before.equals(after)) return List.of();
    return List.of(told("counts", shift.household(), before.get(), after.get()));
  }

  private static List<Consequence> groups(Foreseen.Shift shift) {
    var all = new ArrayList<Consequence>();
    group(shift, "merit", Known::merit).ifPresent(all::add);
    group(shift, "disabled", Known::disabled).ifPresent(all::add);
    return all;
  }

  private static Optional<Consequence> group(
      Foreseen.Shift shift, String group, Function<Known, Optional<Boolean>> mark) {
    var before = shift.before().map(State::known).flatMap(mark).orElse(false);
    var after = shift.after().map(State::known).flatMap(mark).orElse(false);
    if (before.equals(after)) return Optional.empty();
    return Optional.of(told(group + (after ? ".holds" : ".ends"), shift.household()));
  }

  private List<Consequence> person(Event event) {
    return switch (event) {
      case Event.Correction it -> corrected(it);
      case Event.NewNumber it ->
          with(told("renumbered", it.person()), unplaced(it.person(), it.number()));
      case Event.Death it -> List.of(told("dies", it.person()));
      case Event.Merge it ->
          it.twins().stream().map(twin -> told("twin", twin.person(), twin.other())).toList();
      case Event.Birth _, Event.MarriageIn _ ->
          event.newcomer().flatMap(this::unplaced).stream().toList();
      case Event.Split _,
          Event.HeadChange _,
          Event.Move _,
          Event.MoveOut _,
          Event.Leaving _,
          Event.Recognition _ ->
          List.of();
      case Event.Undo it -> undone(it);
    };
  }

  private Optional<Consequence> unplaced(Event.Newcomer newcomer) {
    return newcomer.details().number().flatMap(number -> unplaced(newcomer.id(), number));
  }

  /// Told before it is done, for whoever holds the card to look again.
  private Optional<Consequence> unplaced(PersonId person, IdentityNumber number) {
    return number.isUnplaced(law.identityNumber().latest())
        ? Optional.of(told("unplaced", person))
        : Optional.empty();
  }

  private static List<Consequence> with(Consequence first, Optional<Consequence> second) {
    return Stream.concat(Stream.of(first), second.stream()).toList();
  }

  /// A number that was written down wrongly with the rest can only be changed after it, so a
  /// contradiction does not forbid the correction.
  private List<Consequence> corrected(Event.Correction it) {
    var known = persons.known(it.person(), it.day());
    var gender = it.details().gender().or(known::gender);
    var year = it.details().born().or(known::born).map(born -> born.day().getYear());
    var contradicts =
        persons
            .cipher(it.person(), it.day())
            .flatMap(cipher -> IdentityNumber.in(vault.decrypt(cipher)))
            .flatMap(number -> number.contradiction(law.identityNumber().latest(), gender, year));
    return contradicts.isEmpty()
        ? List.of(told("corrected", it.person()))
        : List.of(told("corrected", it.person()), told("contradicts", it.person()));
  }

  /// What a second person approved is not taken back by one.
  private List<Consequence> undone(Event.Undo it) {
    return log.find(it.undone()).filter(Happening::changesClass).isPresent()
        ? List.of(Consequence.ofClass(ROOM, "undoes"))
        : List.of();
  }

  private static Consequence told(String key, Object... values) {
    return Consequence.told(ROOM, key, values);
  }
}
