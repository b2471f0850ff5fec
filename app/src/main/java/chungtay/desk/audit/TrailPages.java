package chungtay.desk.audit;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.audit.Chain;
import chungtay.audit.Extent;
import chungtay.audit.Line;
import chungtay.audit.Lines;
import chungtay.desk.audit.TrailPage.Form;
import chungtay.desk.audit.TrailPage.Row;
import chungtay.desk.audit.TrailPage.Value;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Filters;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.Where.Link;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Where auditors read who did what, newest first.
@Controller
class TrailPages {

  static final String PATH = "/desk/audit";
  private static final int ROWS = 50;

  private final Frames frames;
  private final Lines lines;
  private final Chain chain;

  TrailPages(Frames frames, Lines lines, Chain chain) {
    this.frames = frames;
    this.lines = lines;
    this.chain = chain;
  }

  /// A part of the trail. How far it is sealed is looked up, not proved: that takes a walk along
  /// the whole chain, which is for the terminal.
  @May(Right.AUDIT)
  @GetMapping("/{language:vi|en}" + PATH)
  String trail(Address address, Model model) {
    var asked = new TrailAsked(address);
    var sought = asked.sought();
    var after = asked.after().map(act -> lines.find(act).orElseThrow(() -> unknown(address)));
    var found = lines.page(sought, after, ROWS + 1);
    var frame = frames.ofNoPlace(address, Menu.AUDIT);
    var extent = chain.extent();
    model.addAttribute("frame", frame);
    model.addAttribute(
        "page",
        new TrailPage(
            answer(frame.say(), extent),
            filters(frame, asked),
            form(address, asked),
            rows(frame, found.stream().limit(ROWS).toList()),
            extent.head().toString(),
            after.map(_ -> address.without(TrailAsked.AFTER).href()),
            next(address, found)));
    return "desk/audit";
  }

  private static RuntimeException unknown(Address address) {
    return TrailAsked.unknown(address.parameter(TrailAsked.AFTER).orElse(""));
  }

  private static Optional<String> next(Address address, List<Line> found) {
    if (found.size() <= ROWS) return Optional.empty();
    var last = found.get(ROWS - 1).id().value().toString();
    return Optional.of(address.with(TrailAsked.AFTER, last).href());
  }

  private static Answer answer(Say say, Extent extent) {
    return new Answer(headline(say, extent), say.of("desk.audit.terms"));
  }

  private static String headline(Say say, Extent extent) {
    var format = say.format();
    var since = extent.waiting().since().map(format::exactTime);
    if (since.isPresent()) {
      return say.of(
          "desk.audit.answer.waiting", extent.lines(), extent.waiting().lines(), since.get());
    }
    return extent
        .upTo()
        .map(at -> say.of("desk.audit.answer.sealed", extent.lines(), format.exactTime(at)))
        .orElseGet(() -> say.of("desk.audit.answer.none"));
  }

  private static List<Row> rows(Frame frame, List<Line> found) {
    return found.stream().map(new TrailRows(frame)::row).toList();
  }

  private static Filters filters(Frame frame, TrailAsked asked) {
    var say = frame.say();
    var here = frame.address().without(TrailAsked.AFTER);
    var pressed = new ArrayList<Link>();
    for (var name : TrailAsked.FILTERS) {
      asked
          .text(name)
          .map(value -> new Link(pressed(say, asked, name, value), here.without(name).href()))
          .ifPresent(pressed::add);
    }
    var kinds = new Kinds(say);
    var offered =
        Kinds.OFFERED.stream()
            .map(kind -> new Link(kinds.of(kind), here.with(TrailAsked.KIND, kind).href()))
            .toList();
    return new Filters(
        pressed,
        List.of(new Filters.Menu(say.of("desk.audit.column.what"), offered)),
        List.of(new Link(say.of("desk.list.file", ".csv"), file(here).href())));
  }

  private static String pressed(Say say, TrailAsked asked, String name, String value) {
    var key = "desk.audit.pressed." + name;
    var day = TrailAsked.isDay(name) ? asked.day(name) : Optional.<LocalDate>empty();
    if (day.isPresent()) return say.of(key, day.get());
    return say.of(key, name.equals(TrailAsked.KIND) ? new Kinds(say).of(value) : value);
  }

  /// The same lines as a file.
  private static Address file(Address here) {
    return new Address(here.language(), PATH + ".csv", here.parameters());
  }

  private static Form form(Address address, TrailAsked asked) {
    var kept = new LinkedHashMap<>(address.parameters());
    kept.keySet().retainAll(List.of("day", TrailAsked.KIND));
    return new Form(
        "/" + address.language().tag() + PATH,
        kept.entrySet().stream().map(one -> new Value(one.getKey(), one.getValue())).toList(),
        asked.text(TrailAsked.PERSON).orElse(""),
        asked.text(TrailAsked.SUBJECT).orElse(""),
        asked.text(TrailAsked.FROM).orElse(""),
        asked.text(TrailAsked.TO).orElse(""));
  }
}
