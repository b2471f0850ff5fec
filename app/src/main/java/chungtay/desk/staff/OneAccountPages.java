package chungtay.desk.staff;

import chungtay.access.AccountId;
import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.PostId;
import chungtay.access.Right;
import chungtay.access.entry.EntryRefusal;
import chungtay.access.entry.OneTimeCodes;
import chungtay.audit.Actor;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One account, and what an administrator may do with it; each deed asks for its reason.
@Controller
class OneAccountPages {

  private static final String MAPPED = "/{language:vi|en}" + StaffPages.PATH + "/{account}";

  private final Frames frames;
  private final Officers officers;
  private final StaffLines lines;
  private final Slips slips;
  private final Kept kept;

  OneAccountPages(Frames frames, Officers officers, StaffLines lines, Slips slips, Kept kept) {
    this.frames = frames;
    this.officers = officers;
    this.lines = lines;
    this.slips = slips;
    this.kept = kept;
  }

  @May(Right.ACCOUNTS)
  @GetMapping(MAPPED)
  String one(Address address, @PathVariable UUID account, Model model) {
    var entry =
        kept.roll()
            .find(new AccountId(account))
            .orElseThrow(() -> new Refused(EntryRefusal.NO_SUCH_ACCOUNT, Map.of()));
    var frame = frames.ofNoPlace(address, Menu.ACCOUNTS);
    var say = frame.say();
    var state = say.of("desk.staff.state." + entry.state());
    var terms = say.of("desk.staff.one.terms", entry.account().login(), state);
    model.addAttribute("frame", frame);
    model.addAttribute(
        "page",
        new OneAccountPage(
            new Answer(entry.account().name(), terms),
            here(address, account).substring("redirect:".length()),
            kept.posts(say, entry.account().id()),
            Choices.of(say, kept.agencies(), frame.today()),
            entry.state(),
            entry.secondFactor()));
    return "desk/staff-one";
  }

  private static String here(Address address, UUID account) {
    return "redirect:/" + address.language().tag() + StaffPages.PATH + "/" + account;
  }

  @May(Right.ACCOUNTS)
  @PostMapping(MAPPED + "/close")
  String close(
      Address address, @PathVariable UUID account, @RequestParam Map<String, String> typed) {
    return done(address, account, typed, kept.staff()::close);
  }

  @May(Right.ACCOUNTS)
  @PostMapping(MAPPED + "/reopen")
  String reopen(
      Address address, @PathVariable UUID account, @RequestParam Map<String, String> typed) {
    return done(address, account, typed, kept.staff()::reopen);
  }

  /// Ends all its sessions.
  @May(Right.ACCOUNTS)
  @PostMapping(MAPPED + "/end")
  String end(Address address, @PathVariable UUID account, @RequestParam Map<String, String> typed) {
    return done(address, account, typed, kept.staff()::endSessions);
  }

  @May(Right.ACCOUNTS)
  @PostMapping(MAPPED + "/factor")
  String dropSecondFactor(
      Address address, @PathVariable UUID account, @RequestParam Map<String, String> typed) {
    return done(address, account, typed, kept.staff()::dropSecondFactor);
  }

  /// What is done to an account for a reason.
  private interface Done {
    void by(Actor actor, AccountId account, String reason);
  }

  private String done(Address address, UUID account, Map<String, String> typed, Done deed) {
    deed.by(officers.actor(), new AccountId(account), reason(typed));
    return here(address, account);
  }

  /// A code to choose a password anew; the answer shows it, and nothing shows it again.
  @May(Right.ACCOUNTS)
  @PostMapping(MAPPED + "/code")
  String code(
      Address address,
      @PathVariable UUID account,
      @RequestParam Map<String, String> typed,
      Model model) {
    var id = new AccountId(account);
    var handed = kept.staff().giveCode(officers.actor(), id, reason(typed), OneTimeCodes.ON_PAPER);
    return slips.of(address, model, List.of(handed));
  }

  /// Another post, from today on.
  @May(Right.ACCOUNTS)
  @PostMapping(MAPPED + "/appoint")
  String appoint(
      Address address, @PathVariable UUID account, @RequestParam Map<String, String> typed) {
    var say = frames.ofNoPlace(address, Menu.ACCOUNTS).say();
    var cells = List.of(field(typed, "role"), field(typed, "agency"), field(typed, "area"));
    var term = lines.term(field(typed, "acting"), field(typed, "until"));
    var duty = lines.duty(cells, term, say);
    kept.staff().appoint(officers.actor(), new AccountId(account), duty, reason(typed));
    return here(address, account);
  }

  /// Ends a post today.
  @May(Right.ACCOUNTS)
  @PostMapping(MAPPED + "/dismiss")
  String dismiss(
      Address address,
      @PathVariable UUID account,
      @RequestParam UUID post,
      @RequestParam Map<String, String> typed) {
    kept.staff().dismiss(officers.actor(), new AccountId(account), new PostId(post), reason(typed));
    return here(address, account);
  }

  private static String field(Map<String, String> typed, String name) {
    return typed.getOrDefault(name, "").strip();
  }

  /// Why something is done.
  ///
  /// @throws Refused if nobody says why
  static String reason(Map<String, String> typed) {
    var reason = field(typed, "reason");
    if (reason.isEmpty()) throw new Refused(StaffRefusal.REASON_MISSING, Map.of());
    return reason;
  }
}
