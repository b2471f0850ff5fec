package chungtay.desk.event;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.access.Scope;
import chungtay.desk.event.EventFormPage.Foretold;
import chungtay.desk.event.EventFormPage.Link;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.form.Wrong;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import chungtay.registry.event.Editor;
import chungtay.registry.event.Event;
import chungtay.registry.event.EventId;
import chungtay.registry.event.Happening;
import chungtay.registry.event.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What was told of a household, and what a second person, or whoever told it, may do about it.
@Controller
public class ToldPages {

  public static final String PATH = "/desk/events";
  private static final String ONE = "/{language:vi|en}" + PATH + "/{event}";

  private final Frames frames;
  private final EventRooms rooms;
  private final Calling calling;

  ToldPages(Frames frames, EventRooms rooms, Calling calling) {
    this.frames = frames;
    this.rooms = rooms;
    this.calling = calling;
  }

  /// What waits or was done is of today, whatever day the address names.
  private Frame frame(Address address) {
    return frames.ofNoPlace(address.without("day"), Menu.EVENTS);
  }

  /// Where one event stands.
  public static Address page(Frame frame, EventId id) {
    return frame.page(PATH + "/" + id.value());
  }

  /// One event. That it was read is written down.
  @May(Right.LOOK)
  @GetMapping(ONE)
  ModelAndView one(Address address, @PathVariable UUID event) {
    return shown(frame(address), new EventId(event), Optional.empty());
  }

  private ModelAndView shown(Frame frame, EventId id, Optional<Wrong> wrong) {
    var scope = rooms.scope(frame.today());
    var found = rooms.events().find(id, scope);
    return new ModelAndView(
        "desk/event", Map.of("frame", frame, "page", page(frame, found, scope, wrong)));
  }

  private EventPage page(Frame frame, Happening found, Scope scope, Optional<Wrong> wrong) {
    var say = frame.say();
    var event = found.proposal().event();
    var touched = rooms.events().touched(event);
    rooms.read(touched);
    var called = calling.of(event, say);
    var kind = say.of("desk.event.kind." + event.kind());
    var deciding = deciding(frame, found);
    var may = deciding.approve() || deciding.withdraw();
    return new EventPage(
        new Answer(
            say.of("desk.event.one." + standing(found), kind),
            say.of("desk.event.terms.one", called.of(event.household())),
            chips(frame, found)),
        wrong,
        new EventLines(called, scope).of(found),
        may && wrong.isEmpty() ? Optional.of(foretold(frame, found, called)) : Optional.empty(),
        touched.stream().map(one -> link(frame, called, one, event)).toList(),
        deciding,
        undo(frame, found));
  }

  /// How an event stands, as the messages name it.
  public static String standing(Happening one) {
    if (one.undoneBy().isPresent()) return "undone";
    if (one.isWithdrawn()) return "withdrawn";
    return switch (one.standing()) {
      case PROPOSED -> "waits";
      case DONE -> "done";
      case REFUSED -> "refused";
    };
  }

  private static List<Chip> chips(Frame frame, Happening found) {
    var standing = standing(found);
    var mood =
        switch (standing) {
          case "done" -> Mood.GOOD;
          case "waits" -> Mood.WARN;
          default -> Mood.PLAIN;
        };
    return List.of(new Chip(mood, frame.say().of("desk.event.standing." + standing)));
  }

  /// What can no longer be told is said to be so where it would be decided on.
  private Foretold foretold(Frame frame, Happening found, Called called) {
    try {
      return called.foretold(rooms.proposals().foresee(found.id(), rooms.editor(frame.today())));
    } catch (Refused refused) {
      return new Foretold(List.of(Wrong.of(refused, frame.say()).what()), false);
    }
  }

  private static Link link(Frame frame, Called called, HouseholdId household, Event event) {
    var day = frame.today().isBefore(event.day()) ? event.day() : frame.today();
    var address = frame.page("/desk/household/" + household.value()).on(day);
    return new Link(address.href(), called.of(household), "");
  }

  private EventPage.Deciding deciding(Frame frame, Happening found) {
    var here = "/" + frame.say().language().tag() + PATH + "/" + found.id().value();
    var waits = found.standing() == Happening.Standing.PROPOSED;
    var isOwn = found.proposed().person().equals(rooms.officers().actor().person());
    return new EventPage.Deciding(
        here,
        waits && !isOwn && rooms.officers().may(Right.APPROVE),
        waits && isOwn && rooms.officers().may(Right.PROPOSE));
  }

  private Optional<String> undo(Frame frame, Happening found) {
    var event = found.proposal().event();
    if (!found.counts() || event.kind() == Kind.UNDO || !rooms.officers().may(Right.PROPOSE)) {
      return Optional.empty();
    }
    var path = EventForms.path(event.household(), Kind.UNDO);
    return Optional.of(frame.page(path).with(Typed.EVENT, found.id().value().toString()).href());
  }

  private interface Decision {
    Happening by(Editor editor);
  }

  @May(Right.APPROVE)
  @PostMapping(ONE + "/approve")
  ModelAndView approve(Address address, @PathVariable UUID event) {
    var id = new EventId(event);
    return decided(address, id, editor -> rooms.proposals().approve(id, editor));
  }

  @May(Right.APPROVE)
  @PostMapping(ONE + "/refuse")
  ModelAndView refuse(Address address, @PathVariable UUID event, @RequestParam String reason) {
    var id = new EventId(event);
    return decided(address, id, editor -> rooms.proposals().refuse(id, editor, reason));
  }

  @May(Right.PROPOSE)
  @PostMapping(ONE + "/withdraw")
  ModelAndView withdraw(Address address, @PathVariable UUID event, @RequestParam String reason) {
    var id = new EventId(event);
    return decided(address, id, editor -> rooms.proposals().withdraw(id, editor, reason));
  }

  private ModelAndView decided(Address address, EventId id, Decision decision) {
    var frame = frame(address);
    try {
      decision.by(rooms.editor(frame.today()));
      return new ModelAndView("redirect:" + page(frame, id).href());
    } catch (Refused refused) {
      var view = shown(frame, id, Optional.of(Wrong.of(refused, frame.say())));
      view.setStatus(HttpStatus.valueOf(refused.refusal().status()));
      return view;
    }
  }
}
