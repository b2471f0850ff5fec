package chungtay.registry.event;

import chungtay.place.UnitId;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import chungtay.registry.IdentityNumber;
import chungtay.registry.Intake;
import chungtay.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What happened to households on a day. An event says only what it knows: who is not spoken of
/// stays as they were known.
///
/// Where the head goes, `others` says what those who stay are to the new one; it is empty where the
/// head stays.
public sealed interface Event {

  LocalDate day();

  /// On whose page it is told.
  HouseholdId household();

  default Kind kind() {
    return Kind.of(this);
  }

  /// Whom it speaks of.
  default List<PersonId> persons() {
    return List.of();
  }

  /// The households beside its own.
  default List<HouseholdId> others() {
    return List.of();
  }

  /// Whom it brings in who was not known.
  default Optional<Newcomer> newcomer() {
    return Optional.empty();
  }

  /// Somebody whom no list has named: a child, or who comes from outside the province.
  ///
  /// @param id made by whoever tells of them
  record Newcomer(PersonId id, Details details) {

    public Newcomer {
      if (details.name().isEmpty()) throw new IllegalArgumentException("a newcomer has a name");
    }
  }

  /// What somebody is to the head of the household, as the event leaves it.
  record Related(PersonId person, String relation) {

    private static final int LONGEST = 50;

    public Related {
      relation = relation.strip();
      if (relation.isEmpty() || relation.length() > LONGEST) {
        throw new IllegalArgumentException("a relation has 1 to " + LONGEST + " letters");
      }
    }

    public boolean isHead() {
      return relation.equals(Intake.HEAD);
    }
  }

  record Birth(LocalDate day, HouseholdId household, Newcomer child, String relation)
      implements Event {
    @Override
    public List<PersonId> persons() {
      return List.of(child.id());
    }

    @Override
    public Optional<Newcomer> newcomer() {
      return Optional.of(child);
    }
  }

  record Death(LocalDate day, HouseholdId household, PersonId person, List<Related> staying)
      implements Event {

    public Death {
      staying = List.copyOf(staying);
    }

    @Override
    public List<PersonId> persons() {
      return with(List.of(person), staying);
    }
  }

  /// @param newcomer who comes from outside the province; else
  /// @param known who comes from the household
  /// @param from where
  /// @param staying in that household, if its head comes
  record MarriageIn(
      LocalDate day,
      HouseholdId household,
      Optional<Newcomer> newcomer,
      Optional<PersonId> known,
      Optional<HouseholdId> from,
      String relation,
      List<Related> staying)
      implements Event {

    public MarriageIn {
      staying = List.copyOf(staying);
      if (newcomer.isPresent() == known.isPresent() || known.isPresent() != from.isPresent()) {
        throw new IllegalArgumentException("somebody new, or somebody known from a household");
      }
    }

    public static MarriageIn ofNewcomer(
        LocalDate day, HouseholdId household, Newcomer newcomer, String relation) {
      return new MarriageIn(
          day,
          household,
          Optional.of(newcomer),
          Optional.empty(),
          Optional.empty(),
          relation,
          List.of());
    }

    public static MarriageIn from(
        HouseholdId from, LocalDate day, HouseholdId household, PersonId known, String relation) {
      return new MarriageIn(
          day,
          household,
          Optional.empty(),
          Optional.of(known),
          Optional.of(from),
          relation,
          List.of());
    }

    PersonId person() {
      return newcomer.map(Newcomer::id).or(() -> known).orElseThrow();
    }

    @Override
    public List<PersonId> persons() {
      return with(List.of(person()), staying);
    }

    @Override
    public List<HouseholdId> others() {
      return from.stream().toList();
    }
  }

  /// @param fresh the household that begins, under an id made by whoever tells of it
  /// @param home where it lives
  record Split(
      LocalDate day,
      HouseholdId household,
      HouseholdId fresh,
      UnitId home,
      List<Related> leaving,
      List<Related> staying)
      implements Event {

    public Split {
      leaving = List.copyOf(leaving);
      staying = List.copyOf(staying);
    }

    @Override
    public List<PersonId> persons() {
      return with(leaving.stream().map(Related::person).toList(), staying);
    }

    @Override
    public List<HouseholdId> others() {
      return List.of(fresh);
    }
  }

  /// Somebody whom lists have named twice.
  ///
  /// @param other under which they stay
  record Twin(PersonId person, PersonId other) {}

  /// The household is dissolved and its members go into another.
  ///
  /// @param members who go, with what they are to its head
  /// @param twins who belong to it already
  record Merge(
      LocalDate day,
      HouseholdId household,
      HouseholdId into,
      List<Related> members,
      List<Twin> twins)
      implements Event {

    public Merge {
      members = List.copyOf(members);
      twins = List.copyOf(twins);
    }

    @Override
    public List<PersonId> persons() {
      var known = twins.stream().flatMap(one -> Stream.of(one.person(), one.other())).toList();
      return with(known, members);
    }

    @Override
    public List<HouseholdId> others() {
      return List.of(into);
    }
  }

  record HeadChange(LocalDate day, HouseholdId household, List<Related> members) implements Event {

    public HeadChange {
      members = List.copyOf(members);
    }

    @Override
    public List<PersonId> persons() {
      return with(List.of(), members);
    }
  }

  /// A household moves within the province, or comes back into it.
  record Move(LocalDate day, HouseholdId household, UnitId to) implements Event {}

  /// A household moves out of the province with all its members.
  record MoveOut(LocalDate day, HouseholdId household) implements Event {}

  /// One member moves out of the province.
  record Leaving(LocalDate day, HouseholdId household, PersonId person, List<Related> staying)
      implements Event {

    public Leaving {
      staying = List.copyOf(staying);
    }

    @Override
    public List<PersonId> persons() {
      return with(List.of(person), staying);
    }
  }

  /// Something was written down wrongly of a member; the identity number is an event of its own.
  record Correction(LocalDate day, HouseholdId household, PersonId person, Details details)
      implements Event {

    public Correction {
      if (details.number().isPresent()) throw new IllegalArgumentException("tell a new number");
    }

    @Override
    public List<PersonId> persons() {
      return List.of(person);
    }
  }

  /// Merit to the revolution, or a disability, is recognised in the household or ends.
  record Recognition(LocalDate day, HouseholdId household, Trait trait, boolean holds)
      implements Event {

    public enum Trait {
      MERIT,
      DISABLED
    }
  }

  record NewNumber(LocalDate day, HouseholdId household, PersonId person, IdentityNumber number)
      implements Event {

    /// @throws Refused if the text is no number of 9 or 12 digits
    public static NewNumber read(
        LocalDate day, HouseholdId household, PersonId person, String text) {
      var number =
          IdentityNumber.in(text)
              .orElseThrow(() -> new Refused(EventRefusal.IDENTITY_SHAPE, Map.of()));
      return new NewNumber(day, household, person, number);
    }

    @Override
    public List<PersonId> persons() {
      return List.of(person);
    }
  }

  /// Takes back what another event said, on the day of which it said it.
  record Undo(LocalDate day, HouseholdId household, EventId undone) implements Event {}

  private static List<PersonId> with(List<PersonId> first, List<Related> others) {
    return Stream.concat(first.stream(), others.stream().map(Related::person)).distinct().toList();
  }
}
