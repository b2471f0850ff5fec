package chungtay.desk.paper;

import chungtay.access.Scope;
import chungtay.desk.DeskRefusal;
import chungtay.desk.paper.PaperPage.Choice;
import chungtay.desk.paper.PaperPage.Typed;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.form.Wrong;
import chungtay.law.Language;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import chungtay.registry.event.Editor;
import chungtay.registry.event.Happening;
import chungtay.wording.Say;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The page on which papers are attached, notes written, and both withdrawn. It is of today,
/// whatever day the address names.
@Component
class PaperForms {

  private final Frames frames;
  private final PaperRooms rooms;
  private final PaperSheets sheets;

  PaperForms(Frames frames, PaperRooms rooms, PaperSheets sheets) {
    this.frames = frames;
    this.rooms = rooms;
    this.sheets = sheets;
  }

  /// Something that somebody does with the papers or notes of a household.
  interface Deed {
    void by(Editor editor);
  }

  /// Of this page, also where a form was sent to another address.
  private Frame frame(Language language, HouseholdId household) {
    var address = new Address(language, PaperPages.path(household), Map.of());
    return frames.ofNoPlace(address, Menu.HOUSEHOLDS);
  }

  ModelAndView opened(Address address, HouseholdId household) {
    var frame = frame(address.language(), household);
    return shown(frame, household, Typed.NOTHING, Optional.empty());
  }

  static HouseholdId id(String text) {
    try {
      return new HouseholdId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new Refused(DeskRefusal.HOUSEHOLD_UNREADABLE, Map.of("household", text));
    }
  }

  /// Does it, and leads back to the household's page; or says why not, with what was typed.
  ModelAndView done(Address address, HouseholdId household, Typed typed, Deed deed) {
    var frame = frame(address.language(), household);
    try {
      deed.by(rooms.editor(frame.today()));
      return new ModelAndView("redirect:" + page(frame, household));
    } catch (Refused refused) {
      var view = shown(frame, household, typed, Optional.of(Wrong.of(refused, frame.say())));
      view.setStatus(HttpStatus.valueOf(refused.refusal().status()));
      return view;
    }
  }

  /// Whose papers and notes it shows is written down: it opens the household.
  private ModelAndView shown(
      Frame frame, HouseholdId household, Typed typed, Optional<Wrong> wrong) {
    var say = frame.say();
    var scope = rooms.scope(frame.today());
    var head = rooms.households().open(household, rooms.officers().actor(), scope).card().head();
    var answer =
        new Answer(
            say.of("desk.paper.answer", head.orElse(say.of("desk.list.not-said"))),
            say.of("desk.paper.terms"));
    var page =
        new PaperPage(
            answer,
            wrong,
            page(frame, household),
            "/" + say.language().tag() + "/desk/household/" + household.value(),
            sheets.of(frame, household, scope),
            typed,
            events(say, household, scope, typed));
    return new ModelAndView("desk/paper", Map.of("frame", frame, "page", page));
  }

  private static String page(Frame frame, HouseholdId household) {
    return frame.page("/desk/household/" + household.value()).on(frame.today()).href();
  }

  private List<Choice> events(Say say, HouseholdId household, Scope scope, Typed typed) {
    return rooms.events().of(household, scope).stream()
        .map(one -> choice(say, one, typed))
        .toList();
  }

  private static Choice choice(Say say, Happening one, Typed typed) {
    var id = one.id().value();
    var event = one.proposal().event();
    var name = say.of("desk.event.kind." + event.kind()) + ", " + say.format().date(event.day());
    return new Choice(id.toString(), name, typed.event().filter(id::equals).isPresent());
  }
}
