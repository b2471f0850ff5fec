package chungtay.desk.privacy;

import chungtay.access.Accounts;
import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.desk.Openings;
import chungtay.desk.Openings.Opening;
import chungtay.desk.household.ListSheet;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.file.TakesAway;
import chungtay.place.Places;
import chungtay.registry.Households;
import chungtay.registry.subject.Reach;
import chungtay.registry.subject.Reached;
import chungtay.registry.subject.Reached.Between;
import chungtay.wording.Say;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Whose data an account reached between two moments: what the report of a breach must say.
@Controller
class BreachPages {

  private static final String PURPOSE = "breach";
  private static final String ASKED = "audit.breach";
  private static final int SHOWN = 100;
  private static final int PIECE = 1_000;

  /// The columns of the file, by the keys of their names.
  private static final List<String> COLUMNS =
      List.of(
          "about", "id", "code", "head", "place", "opened", "listed", "persons", "first", "last",
          "left");

  private final Frames frames;
  private final Places places;
  private final Rooms rooms;
  private final Officers officers;
  private final Openings openings;

  BreachPages(Frames frames, Places places, Rooms rooms, Officers officers, Openings openings) {
    this.frames = frames;
    this.places = places;
    this.rooms = rooms;
    this.officers = officers;
    this.openings = openings;
  }

  @Component
  record Rooms(Reached reached, Accounts accounts, Households households, ActLines lines) {}

  @May(Right.BREACH)
  @GetMapping("/{language:vi|en}" + BreachAsked.PATH)
  String breach(Address address, Model model) {
    var frame = frame(address);
    var asked = new BreachAsked(frame.address());
    var between = asked.between();
    var reach = between.map(rooms.reached()::by);
    model.addAttribute("frame", frame);
    model.addAttribute(
        "page",
        new BreachPage(
            answer(frame.say(), between, reach),
            form(frame, asked),
            reach.map(found -> result(frame, between.orElseThrow(), found))));
    return "desk/breach";
  }

  /// Names are shown as they are known today.
  private Frame frame(Address address) {
    return frames.ofNoPlace(address.without("day"), Menu.AUDIT);
  }

  private Answer answer(Say say, Optional<Between> between, Optional<Reach> reach) {
    if (between.isEmpty()) {
      return new Answer(say.of("desk.breach.title"), say.of("desk.breach.terms"));
    }
    var account = between.get().account();
    if (rooms.accounts().byLogin(account).isEmpty()) {
      return new Answer(say.of("desk.breach.nobody", account), say.of("desk.breach.terms"));
    }
    var found = reach.orElseThrow();
    return new Answer(
        say.of("desk.breach.answer", account, found.households().size(), found.people()),
        say.of(
            "desk.breach.answer.terms",
            say.format().exactTime(between.get().from()),
            say.format().exactTime(between.get().until().minusSeconds(1))));
  }

  private static BreachPage.Form form(Frame frame, BreachAsked asked) {
    return new BreachPage.Form(
        new Address(frame.say().language(), BreachAsked.PATH, Map.of()).href(),
        asked.account().orElse(""),
        asked.text(BreachAsked.FROM),
        asked.text(BreachAsked.TO));
  }

  private BreachRows rows(Frame frame) {
    var scope = officers.scope(PURPOSE, frame.day());
    return new BreachRows(frame, scope, rooms.households(), places);
  }

  private BreachPage.Result result(Frame frame, Between between, Reach reach) {
    var rows = rows(frame);
    var shown = reach.households().stream().limit(SHOWN).toList();
    var cards = rows.cards(shown);
    note(
        between,
        Map.of("households", cards.keySet().stream().map(id -> id.value().toString()).toList()));
    var more = reach.households().size() - shown.size();
    return new BreachPage.Result(
        rows.households(shown, cards),
        more == 0 ? "" : frame.say().of("desk.breach.more", more),
        rows.persons(reach.persons()),
        new BreachPage.Lines(
            frame.say().of("desk.breach.unnamed", reach.unnamed().size(), SHOWN),
            rows.unnamed(rooms.lines().of(reach.unnamed().stream().limit(SHOWN).toList()))),
        new Address(frame.say().language(), BreachAsked.PATH + ".csv", frame.address().parameters())
            .href());
  }

  /// Who asked about whom, and whom the answer showed.
  private void note(Between between, Map<String, ?> shown) {
    var left = new TreeMap<String, Object>(shown);
    left.put("from", between.from().toString());
    left.put("until", between.until().toString());
    openings.noted(new Opening(ASKED, between.account(), PURPOSE), left);
  }

  /// All of it as a file; that it is taken away is written down before its first row goes out.
  @May(Right.BREACH)
  @TakesAway
  @GetMapping("/{language:vi|en}" + BreachAsked.PATH + ".csv")
  void csv(Address address, HttpServletResponse response) throws IOException {
    var frame = frame(address);
    var between = new BreachAsked(frame.address()).between().orElseThrow(BreachAsked::missing);
    var reach = rooms.reached().by(between);
    note(between, Map.of("rows", reach.rows()));
    response.setContentType("text/csv;charset=utf-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"chungtay-lo-du-lieu.csv\"");
    try (var sheet = ListSheet.csv(response.getOutputStream())) {
      write(rows(frame), reach, sheet);
      for (var line : rooms.lines().of(reach.unnamed())) sheet.row(rows(frame).cells(line));
    }
  }

  private static void write(BreachRows rows, Reach reach, ListSheet sheet) throws IOException {
    var say = rows.frame().say();
    sheet.row(COLUMNS.stream().map(column -> say.of("desk.breach.column." + column)).toList());
    var all = reach.households();
    for (var from = 0; from < all.size(); from += PIECE) {
      var piece = all.subList(from, Math.min(all.size(), from + PIECE));
      var cards = rows.cards(piece);
      for (var one : piece)
        sheet.row(rows.cells(one, Optional.ofNullable(cards.get(one.household()))));
      sheet.flush();
    }
    for (var one : reach.persons()) sheet.row(rows.cells(one));
  }
}
