package chungtay.desk.event;

import static chungtay.desk.event.EventFormRefusal.*;

import chungtay.law.Language;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import chungtay.registry.IdentityNumber;
import chungtay.registry.Intake;
import chungtay.registry.Member;
import chungtay.registry.PersonId;
import chungtay.registry.event.Details;
import chungtay.registry.event.Event;
import chungtay.registry.event.Event.Related;
import chungtay.registry.event.EventId;
import chungtay.registry.event.EventRefusal;
import chungtay.registry.event.Kind;
import chungtay.registry.event.Proposal;
import chungtay.wording.Messages;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Reads the form of an event. What is wrong with it for the household says the registry.
///
/// @param members of the household
/// @param others of the other household, where one is chosen
record EventReader(
    Say say,
    Kind kind,
    HouseholdId household,
    List<Member> members,
    List<Member> others,
    Units units,
    Typed typed) {

  /// What the form tells.
  ///
  /// @throws Refused if it cannot be read
  Proposal proposal() {
    return new Proposal(event(), typed.text("reason"), limited("document", 200), Optional.empty());
  }

  private Event event() {
    var day = day();
    return switch (kind) {
      case BIRTH -> new Event.Birth(day, household, newcomer(), relation());
      case DEATH -> new Event.Death(day, household, chosen(members), staying(members));
      case MARRIAGE_IN -> married(day);
      case SPLIT -> split(day);
      case MERGE -> merged(day);
      case HEAD_CHANGE -> new Event.HeadChange(day, household, related(members));
      case MOVE -> new Event.Move(day, household, home());
      case MOVE_OUT -> new Event.MoveOut(day, household);
      case LEAVING -> new Event.Leaving(day, household, chosen(members), staying(members));
      case CORRECTION -> new Event.Correction(day, household, chosen(members), corrected());
      case RECOGNITION ->
          new Event.Recognition(
              day, household, choice("trait", Event.Recognition.Trait.class), holds());
      case NEW_NUMBER ->
          Event.NewNumber.read(day, household, chosen(members), typed.text("number"));
      case UNDO ->
          new Event.Undo(day, household, new EventId(needed(typed.id(Typed.EVENT), "event")));
    };
  }

  private Event married(LocalDate day) {
    var from = typed.id(Typed.OTHER).map(HouseholdId::new);
    if (from.isEmpty()) return Event.MarriageIn.ofNewcomer(day, household, newcomer(), relation());
    return new Event.MarriageIn(
        day,
        household,
        Optional.empty(),
        Optional.of(chosen(others)),
        from,
        relation(),
        staying(others));
  }

  private Event merged(LocalDate day) {
    var into = other();
    var twins =
        members.stream()
            .flatMap(
                member -> twin(member).map(other -> new Event.Twin(member.id(), other)).stream())
            .toList();
    var joining = members.stream().filter(member -> twin(member).isEmpty()).toList();
    return new Event.Merge(day, household, into, related(joining), twins);
  }

  private Optional<PersonId> twin(Member member) {
    return typed
        .id(Typed.TWIN + member.id().value())
        .map(PersonId::new)
        .filter(id -> others.stream().anyMatch(other -> other.id().equals(id)));
  }

  private Event split(LocalDate day) {
    var leaving = members.stream().filter(this::goes).toList();
    var staying = members.stream().filter(one -> !goes(one)).toList();
    var headGoes = leaving.stream().anyMatch(Member::isHead);
    return new Event.Split(
        day,
        household,
        new HouseholdId(fresh()),
        home(),
        related(leaving),
        headGoes ? related(staying) : List.of());
  }

  private boolean goes(Member member) {
    return typed.maybe(Typed.GOES + member.id().value()).isPresent();
  }

  private LocalDate day() {
    var text = typed.text("happened");
    return Days.day(text)
        .orElseThrow(() -> new Refused(EVENT_DAY_UNREADABLE, Map.of("text", text)));
  }

  private PersonId chosen(List<Member> among) {
    return typed
        .id(Typed.WHO)
        .map(PersonId::new)
        .filter(id -> among.stream().anyMatch(member -> member.id().equals(id)))
        .orElseThrow(() -> new Refused(EVENT_NOBODY_CHOSEN, Map.of()));
  }

  /// What those who stay are to a new head; nothing where the head stays too.
  private List<Related> staying(List<Member> all) {
    var going = chosen(all);
    var headGoes = all.stream().anyMatch(member -> member.isHead() && member.id().equals(going));
    if (!headGoes) return List.of();
    return related(all.stream().filter(member -> !member.id().equals(going)).toList());
  }

  private List<Related> related(List<Member> all) {
    return all.stream().map(member -> new Related(member.id(), relation(member))).toList();
  }

  private String relation(Member member) {
    var field = Typed.RELATION + member.id().value();
    return relationIn(field)
        .orElseThrow(() -> new Refused(EVENT_RELATION_MISSING, Map.of("name", member.name())));
  }

  private String relation() {
    return needed(relationIn("relation"), "relation");
  }

  /// The word for the head is a mark of the registry; others stay as somebody writes them.
  private Optional<String> relationIn(String field) {
    return limited(field, 50).map(text -> isHead(text) ? Intake.HEAD : text);
  }

  private static boolean isHead(String text) {
    return text.equals(Intake.HEAD)
        || Arrays.stream(Language.values())
            .anyMatch(it -> Messages.in(it).of("desk.member.head").equalsIgnoreCase(text));
  }

  private HouseholdId other() {
    return typed
        .id(Typed.OTHER)
        .map(HouseholdId::new)
        .orElseThrow(() -> new Refused(EVENT_HOUSEHOLD_MISSING, Map.of()));
  }

  private Event.Newcomer newcomer() {
    var named = needed(limited("name", 200), "name");
    var details = Details.named(named).born(needed(born(), "born")).gender(gender());
    var more =
        new Details(
            details.name(), details.born(), details.gender(), limited("ethnic", 50), number());
    return new Event.Newcomer(new PersonId(fresh()), more);
  }

  private Optional<IdentityNumber> number() {
    return typed
        .maybe("number")
        .map(text ->
            IdentityNumber.in(text)
                .orElseThrow(() -> new Refused(EventRefusal.IDENTITY_SHAPE, Map.of())));
  }

  private Member.Gender gender() {
    return choice("gender", Member.Gender.class);
  }

  private Details corrected() {
    var gender = typed.maybe("gender").map(_ -> gender());
    var details =
        new Details(limited("name", 200), born(), gender, limited("ethnic", 50), Optional.empty());
    if (details.equals(Details.nothing())) throw new Refused(EVENT_NOTHING_TYPED, Map.of());
    return details;
  }

  private Optional<Member.Born> born() {
    return typed
        .maybe("born")
        .map(text ->
            Days.born(text)
                .orElseThrow(() -> new Refused(EVENT_BORN_UNREADABLE, Map.of("text", text))));
  }

  private boolean holds() {
    return switch (typed.text("holds")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw missing("holds");
    };
  }

  /// The village, or the commune where no village is chosen.
  private UnitId home() {
    var commune = needed(Homes.commune(units, typed.text("commune")), "commune").id();
    return typed
        .id("village")
        .map(UnitId::new)
        .map(village -> in(commune, village))
        .orElse(commune);
  }

  private UnitId in(UnitId commune, UnitId village) {
    return units
        .find(village)
        .filter(unit -> unit.parent().equals(Optional.of(commune)))
        .map(Unit::id)
        .orElseThrow(() -> new Refused(EVENT_VILLAGE_ELSEWHERE, Map.of()));
  }

  private UUID fresh() {
    return needed(typed.id(Typed.FRESH), "fresh");
  }

  private <T extends Enum<T>> T choice(String field, Class<T> type) {
    var text = typed.text(field);
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(text))
        .findFirst()
        .orElseThrow(() -> missing(field));
  }

  private Optional<String> limited(String field, int atMost) {
    var text = typed.maybe(field);
    if (text.filter(it -> it.length() > atMost).isPresent()) {
      var limit = say.format().count(atMost);
      throw new Refused(EVENT_FIELD_TOO_LONG, Map.of("field", label(field), "atMost", limit));
    }
    return text;
  }

  private <T> T needed(Optional<T> value, String field) {
    Supplier<Refused> missing = () -> missing(field);
    return value.orElseThrow(missing);
  }

  private Refused missing(String field) {
    return new Refused(EVENT_FIELD_MISSING, Map.of("field", label(field)));
  }

  private String label(String field) {
    var member = field.startsWith(Typed.RELATION) ? "relation" : field;
    return say.of("desk.event.field." + member);
  }
}
