package chungtay.desk.event;

import static chungtay.desk.event.EventFormRefusal.EVENT_UNKNOWN;

import chungtay.access.PostWords;
import chungtay.desk.DeskRefusal;
import chungtay.desk.event.EventFormPage.Link;
import chungtay.desk.event.EventFormPage.Seek;
import chungtay.desk.search.Suggestions;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.place.Places;
import chungtay.refusal.Refused;
import chungtay.registry.Card;
import chungtay.registry.Household;
import chungtay.registry.HouseholdId;
import chungtay.registry.event.Event;
import chungtay.registry.event.EventId;
import chungtay.registry.event.Kind;
import chungtay.registry.event.Versions;
import chungtay.registry.event.Versions.Version;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Opens the forms of events, whatever day of a household the form was asked for on.
@Component
public class EventForms {

  /// The parameter that chooses another household beforehand.
  public static final String OTHER = Typed.OTHER;

  private final Frames frames;
  private final Places places;
  private final EventRooms rooms;
  private final Suggestions suggestions;

  EventForms(Frames frames, Places places, EventRooms rooms, Suggestions suggestions) {
    this.frames = frames;
    this.places = places;
    this.rooms = rooms;
    this.suggestions = suggestions;
  }

  /// How an address names a kind.
  static String inAddress(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Kind kind(String text) {
    return Stream.of(Kind.values())
        .filter(kind -> inAddress(kind).equals(text))
        .findFirst()
        .orElseThrow(() -> new Refused(EVENT_UNKNOWN, Map.of("text", text)));
  }

  /// An empty form; the household of the address is opened, and the other one too.
  EventForm opened(Address address, String id, String kind) {
    var typed = new HashMap<>(address.parameters());
    address.parameter("day").ifPresent(day -> typed.put(Typed.ON, day));
    typed.put(Typed.FRESH, UuidCreator.getTimeOrderedEpoch().toString());
    return sent(address, id, kind, new Typed(typed));
  }

  EventForm sent(Address address, String id, String name, Typed typed) {
    var kind = kind(name);
    var household = id(id);
    var frame =
        frames.ofNoPlace(
            typed.maybe(Typed.ON).map(on -> address.with("day", on)).orElse(address),
            Menu.HOUSEHOLDS);
    var undone = undone(kind, typed, frame);
    var told = undone.map(event -> typed.on(event.day())).orElse(typed);
    // Before anything is read, so that nothing that is not shown counts as seen.
    var shown = rooms.versions().of(speaksOf(household, undone, told));
    var day = shownOn(household, frame, told);
    var own = open(household, day);
    var other = told.id(Typed.OTHER).map(HouseholdId::new).map(it -> open(it, day));
    return new EventForm(frame, kind, told, places.on(day), own, other, shown);
  }

  private static HouseholdId id(String text) {
    try {
      return new HouseholdId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new Refused(DeskRefusal.HOUSEHOLD_UNREADABLE, Map.of("household", text));
    }
  }

  /// What is taken back; what is not so was told of its day.
  private Optional<Event> undone(Kind kind, Typed typed, Frame frame) {
    return Optional.of(kind)
        .filter(Kind.UNDO::equals)
        .flatMap(_ -> typed.id(Typed.EVENT))
        .map(id -> rooms.events().find(new EventId(id), rooms.scope(frame.today())))
        .map(found -> found.proposal().event());
  }

  private List<HouseholdId> speaksOf(HouseholdId own, Optional<Event> undone, Typed typed) {
    var others =
        undone
            .map(event -> rooms.events().touched(event))
            .orElseGet(() -> typed.id(Typed.OTHER).map(HouseholdId::new).stream().toList());
    return Stream.concat(Stream.of(own), others.stream()).distinct().toList();
  }

  private Household open(HouseholdId household, LocalDate day) {
    return rooms.households().open(household, rooms.officers().actor(), rooms.scope(day));
  }

  /// The day of which it is told; today, if the household was not in sight then; else the day of
  /// the page that it was opened from, as of one that has left; else the day before, as of one that
  /// left by what is taken back.
  private LocalDate shownOn(HouseholdId household, Frame frame, Typed typed) {
    var happened = Days.day(typed.text("happened")).filter(day -> !day.isAfter(frame.today()));
    var before = happened.map(day -> day.minusDays(1));
    return Stream.of(happened, Optional.of(frame.today()), Optional.of(frame.day()), before)
        .flatMap(Optional::stream)
        .filter(day -> isInSight(household, day))
        .findFirst()
        .orElse(frame.today());
  }

  private boolean isInSight(HouseholdId household, LocalDate day) {
    try {
      return rooms.households().card(household, rooms.scope(day)).isPresent();
    } catch (Refused noUnitsOnDay) {
      return false;
    }
  }

  /// What happened to those of whom a form speaks since somebody looked, in words; nothing of whom
  /// they see no longer.
  List<String> changes(EventForm form, Version seen) {
    var frame = form.frame();
    var own = form.own().card().id();
    var households =
        speaksOf(own, undone(form.kind(), form.typed(), frame), form.typed()).stream()
            .filter(household -> isInSight(household, frame.today()))
            .toList();
    var changes = rooms.versions().since(households, seen);
    var heads = headsElsewhere(form, changes);
    return changes.stream()
        .map(change -> {
          var said = change(change, frame);
          return change.households().contains(own) ? said : elsewhere(said, change, heads, frame);
        })
        .toList();
  }

  /// What those are called who are named beside the household of the form; that they were is
  /// written down.
  private Map<HouseholdId, String> headsElsewhere(EventForm form, List<Versions.Change> changes) {
    var own = form.own().card().id();
    var others =
        changes.stream()
            .filter(change -> !change.households().contains(own))
            .flatMap(change -> change.households().stream())
            .distinct()
            .toList();
    rooms.read(others);
    var say = form.frame().say();
    return rooms.households().cards(others, rooms.scope(form.frame().today())).stream()
        .collect(
            Collectors.toMap(
                Card::id, card -> card.head().orElseGet(() -> say.of("desk.list.not-said"))));
  }

  private static String elsewhere(
      String said, Versions.Change change, Map<HouseholdId, String> heads, Frame frame) {
    var named =
        change.households().stream()
            .map(household -> heads.getOrDefault(household, ""))
            .sorted()
            .collect(Collectors.joining(", "));
    return frame.say().of("desk.event.change.elsewhere", named, said);
  }

  private String change(Versions.Change change, Frame frame) {
    var say = frame.say();
    var told =
        change
            .event()
            .flatMap(id -> rooms.events().kind(id))
            .map(kind -> say.of("desk.event.kind." + kind))
            .orElseGet(() -> say.of("desk.event.change.list"));
    return say.of(
        "desk.event.change",
        told,
        PostWords.of(change.post(), say),
        frame.format().time(change.at()));
  }

  /// Where another household takes part: how it is found, and which one is chosen.
  Optional<Seek> seek(EventForm form) {
    return switch (form.kind()) {
      case MERGE, MARRIAGE_IN -> Optional.of(seeking(form));
      default -> Optional.empty();
    };
  }

  private Seek seeking(EventForm form) {
    var text = form.typed().text("q");
    var say = form.frame().say();
    return new Seek(
        say.of("desk.event.seek." + form.kind()),
        form.other().map(other -> EventForm.name(say, other)).orElse(""),
        text,
        text.isEmpty() ? List.of() : found(form, text),
        here(form).href());
  }

  private List<Link> found(EventForm form, String text) {
    return suggestions
        .of(form.frame(), text, "event", household -> chosen(form, household).href())
        .stream()
        .map(one -> new Link(one.href(), one.name() + " " + one.household(), one.place()))
        .toList();
  }

  private static Address chosen(EventForm form, HouseholdId household) {
    return here(form).with(Typed.OTHER, household.value().toString());
  }

  /// The empty form.
  private static Address here(EventForm form) {
    return form.frame().page(path(form.own().card().id(), form.kind()));
  }

  /// Where an event of a kind is told of a household.
  public static String path(HouseholdId household, Kind kind) {
    return "/desk/household/" + household.value() + "/event/" + inAddress(kind);
  }
}
