package chungtay.desk.privacy;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.access.Scope;
import chungtay.desk.DeskRefusal;
import chungtay.desk.privacy.SubjectPage.Row;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.place.Places;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.registry.PersonId;
import chungtay.registry.subject.Fact;
import chungtay.registry.subject.Showings;
import chungtay.registry.subject.Subject;
import chungtay.registry.subject.Subjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The answer to somebody who asks what is held of them, where it came from and who saw it.
@Controller
class SubjectPages {

  static final String PATH = "/desk/privacy/person/";

  private static final String PURPOSE = "subject";

  /// Of each kind; the title says how many there are in all.
  private static final int SHOWN_AT_MOST = 500;

  private final Frames frames;
  private final Places places;
  private final Rooms rooms;
  private final VerdictRows verdicts;
  private final Officers officers;

  SubjectPages(Frames frames, Places places, Rooms rooms, VerdictRows verdicts, Officers officers) {
    this.frames = frames;
    this.places = places;
    this.rooms = rooms;
    this.verdicts = verdicts;
    this.officers = officers;
  }

  /// Where what is held is kept, and who was shown it.
  @Component
  record Rooms(Subjects subjects, Showings showings, Households households, ActLines lines) {}

  /// Everything through all days, as it is known today: an earlier day would show to whoever saw
  /// the household then what has become known of it since. That it was opened is written down.
  @May(Right.LOOK)
  @GetMapping("/{language:vi|en}" + PATH + "{id}")
  String subject(Address address, @PathVariable String id, Model model) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.HOUSEHOLDS);
    var scope = officers.scope(PURPOSE, frame.day());
    var subject = rooms.subjects().open(id(id), officers.actor(), scope);
    model.addAttribute("frame", frame);
    model.addAttribute("page", page(frame, subject, scope));
    return "desk/subject";
  }

  private static PersonId id(String text) {
    try {
      return new PersonId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new Refused(DeskRefusal.PERSON_UNREADABLE, Map.of("person", text));
    }
  }

  private SubjectPage page(Frame frame, Subject subject, Scope scope) {
    var say = frame.say();
    var sources = new Sources();
    var words = new FactRows(say, places, sources, codes(subject, scope));
    var facts = new ArrayList<Row>();
    for (var fact : subject.facts()) facts.addAll(words.of(fact));
    facts.addAll(verdicts.of(say, subject, sources, scope));
    var shown = rooms.showings().of(subject, SHOWN_AT_MOST);
    var possible = rooms.showings().possible(subject, places(subject), SHOWN_AT_MOST);
    return new SubjectPage(
        new Answer(
            say.of("desk.subject.title", name(subject)),
            say.of("desk.subject.terms", say.format().exactTime(frame.asked().at()))),
        subject.beyond() == 0 ? "" : say.of("desk.subject.beyond", subject.beyond()),
        facts,
        rooms.lines().sources(say, sources),
        rooms.lines().showings(frame, "desk.subject.showings", shown),
        rooms.lines().showings(frame, "desk.subject.files", possible),
        officers.may(Right.RETAIN));
  }

  /// As they are called now.
  private static String name(Subject subject) {
    return subject.facts().stream()
        .filter(fact -> fact.withdrawn().isEmpty())
        .map(Fact::told)
        .filter(Fact.Person.class::isInstance)
        .map(told -> ((Fact.Person) told).name())
        .findFirst()
        .orElse("—");
  }

  private Map<HouseholdId, String> codes(Subject subject, Scope scope) {
    var codes = new HashMap<HouseholdId, String>();
    for (var card : rooms.households().cards(subject.households(), scope)) {
      card.code().ifPresent(code -> codes.put(card.id(), code));
    }
    return codes;
  }

  /// Where their households lived, and all above, as the trail names places.
  private Set<String> places(Subject subject) {
    var names = new TreeSet<String>();
    for (var fact : subject.facts()) {
      if (!(fact.told() instanceof Fact.Lived lived)) continue;
      for (var unit : places.on(fact.held().from()).path(lived.unit())) {
        names.addAll(List.of(Frames.inAddress(unit), unit.id().value().toString()));
      }
    }
    return names;
  }
}
