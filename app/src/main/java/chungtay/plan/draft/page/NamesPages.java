package chungtay.plan.draft.page;

import chungtay.access.Agency;
import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Where.Link;
import chungtay.plan.draft.Change;
import chungtay.plan.draft.Correcting.Correction;
import chungtay.plan.draft.DraftRefusal;
import chungtay.plan.draft.Edits;
import chungtay.plan.draft.Manuscript;
import chungtay.plan.draft.Typed;
import chungtay.plan.draft.Who;
import chungtay.plan.draft.page.DraftRooms.Opened;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Names that nobody knows: whom each means is said once, for the whole draft.
@Controller
class NamesPages {

  private static final String MAPPED = DraftRooms.MAPPED + "/{draft}/names";
  private static final int PLACES_AT_MOST = 10;

  private final DraftRooms rooms;

  NamesPages(DraftRooms rooms) {
    this.rooms = rooms;
  }

  /// What may be said of a name.
  enum How {
    /// It is one that is known.
    IS,
    DEPARTMENT,
    MASS_ORGANISATION,
    ASSOCIATION,
    OFFICE,
    /// It is taken out.
    NOBODY
  }

  @May(Right.KEEP_PLAN)
  @GetMapping(MAPPED)
  String names(Address address, @PathVariable String draft, Model model) {
    var opened = rooms.open(address, draft);
    var say = opened.frame().say();
    var unknown = unknown(opened);
    var hows = new ArrayList<DutyForm.Option>();
    for (var how : How.values()) {
      hows.add(
          new DutyForm.Option(how.name(), say.of("plan.draft.names.how." + how), how == How.IS));
    }
    var page =
        new NamesPage(
            new Answer(
                say.of("plan.draft.names.answer", unknown.size()),
                say.of("plan.draft.names.terms")),
            new DutyForm.Sent(opened.action("/names"), opened.draft().version(), opened.href("")),
            unknown,
            hows,
            opened.directory().names(say.language()));
    model.addAttribute("frame", opened.frame());
    model.addAttribute("page", page);
    return "plan/draft/names";
  }

  private static List<NamesPage.Unknown> unknown(Opened opened) {
    var say = opened.frame().say();
    var places = new LinkedHashMap<String, List<Link>>();
    for (var clause : opened.manuscript().clauses()) {
      for (var duty : clause.duties()) {
        var link =
            new Link(DraftSheets.place(say, clause.path()), opened.href("") + "#" + duty.key());
        duty.everybody()
            .filter(who -> who.code().isEmpty())
            .forEach(who -> places.computeIfAbsent(who.name(), _ -> new ArrayList<>()).add(link));
      }
    }
    for (var one : opened.manuscript().head().recipients()) {
      if (one.who().code().isPresent()) continue;
      var link = new Link(say.of("plan.draft.recipients"), opened.href("") + "#" + one.key());
      places.computeIfAbsent(one.who().name(), _ -> new ArrayList<>()).add(link);
    }
    return places.entrySet().stream()
        .map(one ->
            new NamesPage.Unknown(
                one.getKey(),
                say.of("plan.draft.names.times", one.getValue().size()),
                one.getValue().stream().distinct().limit(PLACES_AT_MOST).toList()))
        .toList();
  }

  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED)
  String say(Address address, @PathVariable String draft, @RequestParam Map<String, String> typed) {
    var opened = rooms.open(address, draft);
    var name = typed.getOrDefault("name", "");
    if (isKnown(opened.manuscript(), name)) {
      throw DraftRefusal.NO_SUCH_PIECE.refused("piece", name);
    }
    var version = version(typed);
    switch (how(typed)) {
      case IS -> mean(opened, version, name, Optional.of(one(opened, typed)));
      case NOBODY -> mean(opened, version, name, Optional.empty());
      case DEPARTMENT -> declare(opened, version, name, Agency.Kind.DEPARTMENT);
      case MASS_ORGANISATION -> declare(opened, version, name, Agency.Kind.MASS_ORGANISATION);
      case ASSOCIATION -> declare(opened, version, name, Agency.Kind.ASSOCIATION);
      case OFFICE -> declare(opened, version, name, Agency.Kind.OFFICE);
    }
    return "redirect:" + opened.href("/names");
  }

  private static boolean isKnown(Manuscript manuscript, String name) {
    return manuscript.everybody().noneMatch(who -> who.code().isEmpty() && who.name().equals(name));
  }

  private static int version(Map<String, String> typed) {
    try {
      return Integer.parseInt(typed.getOrDefault("version", ""));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static How how(Map<String, String> typed) {
    var text = typed.getOrDefault("how", "");
    for (var how : How.values()) {
      if (how.name().equals(text)) return how;
    }
    throw DraftRefusal.NO_SUCH_PIECE.refused("piece", text);
  }

  private static Who one(Opened opened, Map<String, String> typed) {
    var who = opened.directory().who(Typed.line(typed.getOrDefault("agency", "")));
    if (who.code().isEmpty()) throw DraftRefusal.AGENCY_NAME_UNKNOWN.refused("name", who.name());
    return who;
  }

  private void mean(Opened opened, int version, String name, Optional<Who> means) {
    rooms.correct(
        opened, new Correction(version, Change.NAMES, ""), all -> Edits.named(all, name, means));
  }

  private void declare(Opened opened, int version, String name, Agency.Kind kind) {
    rooms.correcting().declare(opened.draft().id(), version, name, kind, rooms.officers().actor());
  }
}
