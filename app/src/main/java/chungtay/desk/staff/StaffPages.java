package chungtay.desk.staff;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.access.entry.OneTimeCodes;
import chungtay.access.entry.Roll;
import chungtay.desk.entry.PostRow;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.form.Wrong;
import chungtay.wording.Say;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The accounts of everybody, and how somebody gets one.
@Controller
class StaffPages {

  static final String PATH = "/desk/accounts";
  private static final String MAPPED = "/{language:vi|en}" + PATH;
  private static final int ROWS = 50;
  private static final int UNREADABLE = 422;
  private static final List<String> FIELDS = List.of("login", "name", "role", "agency", "area");

  private final Frames frames;
  private final Officers officers;
  private final StaffLines lines;
  private final Slips slips;
  private final Kept kept;

  StaffPages(Frames frames, Officers officers, StaffLines lines, Slips slips, Kept kept) {
    this.frames = frames;
    this.officers = officers;
    this.lines = lines;
    this.slips = slips;
    this.kept = kept;
  }

  @May(Right.ACCOUNTS)
  @GetMapping(MAPPED)
  String all(Address address, Model model) {
    var frame = frames.ofNoPlace(address, Menu.ACCOUNTS);
    var say = frame.say();
    var text = address.parameter("q").orElse("").strip();
    var found = kept.roll().page(text, address.parameter("after").orElse(""), ROWS + 1);
    var rows = found.stream().limit(ROWS).map(one -> row(frame, one)).toList();
    var next =
        found.size() > ROWS
            ? Optional.of(address.with("after", found.get(ROWS - 1).account().login()).href())
            : Optional.<String>empty();
    var count = kept.roll().count();
    var answer =
        new Answer(
            say.of("desk.staff.answer", count.all()), say.of("desk.staff.terms", count.awaited()));
    model.addAttribute("frame", frame);
    model.addAttribute("page", new StaffPage(answer, text, rows, next, count.awaited()));
    return "desk/staff";
  }

  private StaffPage.Row row(Frame frame, Roll.Entry one) {
    var say = frame.say();
    var state = say.of("desk.staff.state." + one.state());
    return new StaffPage.Row(
        one.account().login(),
        one.account().name(),
        kept.posts(say, one.account().id()).stream().map(PostRow::said).toList(),
        one.secondFactor() ? say.of("desk.staff.state.factor", state) : state,
        one.state() == Roll.State.AWAITED || one.state() == Roll.State.WITHOUT_CODE,
        one.seen().map(frame.format()::time).orElse(""),
        frame.page(PATH + "/" + one.account().id().value()).href());
  }

  @May(Right.ACCOUNTS)
  @GetMapping(MAPPED + "/new")
  String fresh(Address address, Model model) {
    var say = frames.ofNoPlace(address, Menu.ACCOUNTS).say();
    var typed =
        address.parameter("start").isPresent()
            ? Map.of("lines", lines.communes(say))
            : Map.<String, String>of();
    return asked(address, model, typed, List.of());
  }

  private String asked(
      Address address, Model model, Map<String, String> typed, List<StaffLines.Fault> faults) {
    var frame = frames.ofNoPlace(address, Menu.ACCOUNTS);
    var say = frame.say();
    model.addAttribute("frame", frame);
    model.addAttribute(
        "page",
        new NewStaffPage(
            new Answer(say.of("desk.staff.new.answer"), say.of("desk.staff.new.terms")),
            faults.stream().map(one -> said(say, one)).toList(),
            typed,
            Choices.of(say, kept.agencies(), frame.today()),
            frame.page(PATH + "/new").with("start", "communes").href()));
    return "desk/staff-new";
  }

  private static NewStaffPage.Said said(Say say, StaffLines.Fault fault) {
    return new NewStaffPage.Said(fault.line(), Wrong.of(fault.why(), say));
  }

  /// Makes the account of one person, or of each in a list; the answer shows the codes, which
  /// nothing shows again.
  @May(Right.ACCOUNTS)
  @PostMapping(MAPPED + "/new")
  String welcome(
      Address address,
      @RequestParam Map<String, String> typed,
      HttpServletResponse response,
      Model model) {
    var say = frames.ofNoPlace(address, Menu.ACCOUNTS).say();
    var read = lines.read(typed.getOrDefault("lines", ofOne(typed)), say);
    if (!read.faults().isEmpty()) {
      response.setStatus(UNREADABLE);
      return asked(address, model, typed, read.faults());
    }
    var reason = OneAccountPages.reason(typed);
    var welcomed =
        kept.staff().welcome(officers.actor(), read.all(), reason, OneTimeCodes.ON_PAPER);
    return slips.of(address, model, welcomed);
  }

  /// Codes anew for everybody who has no password yet: slips get lost, and their printing fails.
  @May(Right.ACCOUNTS)
  @PostMapping(MAPPED + "/codes")
  String again(Address address, @RequestParam Map<String, String> typed, Model model) {
    var reason = OneAccountPages.reason(typed);
    var awaited = kept.roll().awaited();
    var handed = kept.staff().giveCodes(officers.actor(), awaited, reason, OneTimeCodes.ON_PAPER);
    return slips.of(address, model, handed);
  }

  /// The fields of one person as a line of a list; what would end a cell or the line is taken out.
  private static String ofOne(Map<String, String> typed) {
    return FIELDS.stream()
        .map(field -> typed.getOrDefault(field, "").replaceAll("[\t\r\n;]", " ").strip())
        .collect(Collectors.joining("\t"));
  }
}
