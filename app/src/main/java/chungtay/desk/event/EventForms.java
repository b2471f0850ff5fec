package chungtay.desk.event;

import static chungtay.desk.event.EventFormRefusal.EVENT_UNKNOWN;

import chungtay.desk.DeskRefusal;
import chungtay.desk.entry.PostWords;
import chungtay.desk.event.EventFormPage.Link;
import chungtay.desk.event.EventFormPage.Seek;
import chungtay.desk.search.Suggestions;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.place.Places;
import chungtay.refusal.Refused;
import chungtay.registry.Household;
import chungtay.registry.HouseholdId;
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
    var told = kind == Kind.UNDO ? ofUndone(typed, frame) : typed;
    var day = shownOn(household, frame, told);
    var own = open(household, day);
    var other = told.id(Typed.OTHER).map(HouseholdId::new).map(it -> open(it, day));
    return new EventForm(frame, kind, told, places.on(day), own, other);
  }

  private static HouseholdId id(String text) {
    try {
      return new HouseholdId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new Refused(DeskRefusal.HOUSEHOLD_UNREADABLE, Map.of("household", text));
    }
  }

  /// What is taken back was told of a day, and so is that it is not so.
  private Typed ofUndone(Typed typed, Frame frame) {
    var all = new HashMap<>(typed.all());
    typed
        .id(Typed.EVENT)
        .map(id -> rooms.events().find(new EventId(id), rooms.scope(frame.today())))
        .ifPresent(told -> all.put("happened", told.proposal().event().day().toString()));
    return new Typed(all);
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

  /// What happened to the household since somebody looked, in words; nothing to whoever sees it no
  /// longer.
  List<String> changes(HouseholdId household, Version seen, Frame frame) {
    if (!isInSight(household, frame.today())) return List.of();
    return rooms.versions().since(household, seen).stream()
        .map(change -> change(change, frame))
        .toList();
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
