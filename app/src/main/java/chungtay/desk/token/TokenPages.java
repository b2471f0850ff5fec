package chungtay.desk.token;

import chungtay.access.AccountId;
import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.PostId;
import chungtay.access.Right;
import chungtay.access.entry.KeepingStaff;
import chungtay.access.token.Issued;
import chungtay.access.token.Issued.State;
import chungtay.access.token.KeepingTokens;
import chungtay.access.token.KeepingTokens.Wanted;
import chungtay.access.token.Tokens;
import chungtay.desk.entry.PostRow;
import chungtay.desk.entry.PostRows;
import chungtay.desk.entry.TokenWords;
import chungtay.desk.staff.StaffRefusal;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.refusal.Refused;
import chungtay.wording.Say;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The tokens with which machines ask, those of all accounts or of one; making one and ending one,
/// each for a reason.
@Controller
class TokenPages {

  static final String PATH = "/desk/accounts/tokens";
  private static final String MAPPED = "/{language:vi|en}" + PATH;
  private static final String ACCOUNT = "account";

  private final Frames frames;
  private final Officers officers;
  private final Tokens tokens;
  private final KeepingTokens keeping;
  private final Held held;

  TokenPages(Frames frames, Officers officers, Tokens tokens, KeepingTokens keeping, Held held) {
    this.frames = frames;
    this.officers = officers;
    this.tokens = tokens;
    this.keeping = keeping;
    this.held = held;
  }

  /// The posts of an account, in words.
  @Component
  record Held(KeepingStaff staff, PostRows rows) {

    List<PostRow> posts(Say say, AccountId account) {
      return rows.of(say, staff.posts(account));
    }
  }

  @May(Right.ACCOUNTS)
  @GetMapping(MAPPED)
  String tokens(Address address, @RequestParam Optional<UUID> account, Model model) {
    var frame = frames.ofNoPlace(address, Menu.ACCOUNTS);
    var say = frame.say();
    var of = account.map(AccountId::new).map(id -> held.staff().known(id).id());
    var shown =
        tokens.all().stream()
            .filter(one -> of.isEmpty() || one.account().id().equals(of.get()))
            .toList();
    var working = shown.stream().filter(one -> one.state() == State.WORKS).count();
    var answer = new Answer(say.of("desk.tokens.answer", working), say.of("desk.tokens.terms"));
    model.addAttribute("frame", frame);
    model.addAttribute(
        "page",
        new TokensPage(
            answer,
            shown.stream().map(one -> row(frame, one)).toList(),
            of.map(id -> form(frame, id))));
    return "desk/tokens";
  }

  private TokensPage.Form form(Frame frame, AccountId account) {
    return new TokensPage.Form(
        held.posts(frame.say(), account),
        frame.page(PATH).href(),
        KeepingTokens.DAYS,
        KeepingTokens.DAYS_AT_MOST);
  }

  private TokensPage.Row row(Frame frame, Issued one) {
    var words = new TokenWords(frame.say());
    var terms = one.terms();
    var post = words.post(one, held.posts(frame.say(), one.account().id()));
    return new TokensPage.Row(
        one.id().toString(),
        terms.name(),
        one.account().name() + " · " + post,
        terms.purpose(),
        words.reach(terms),
        words.state(one),
        words.used(one),
        TokenWords.isOpen(one));
  }

  /// Makes one; the answer shows it, and nothing shows it again.
  @May(Right.ACCOUNTS)
  @PostMapping(MAPPED)
  String make(
      Address address,
      @RequestParam UUID post,
      @RequestParam Map<String, String> typed,
      Model model) {
    var wanted =
        new Wanted(
            new PostId(post),
            field(typed, "name"),
            field(typed, "purpose"),
            days(field(typed, "days")),
            field(typed, "reach").equals("HOUSEHOLDS"));
    var made = keeping.make(officers.actor(), wanted, reason(typed));
    var frame = frames.ofNoPlace(address, Menu.ACCOUNTS);
    var say = frame.say();
    model.addAttribute("frame", frame);
    model.addAttribute(
        "page",
        new TokenPage(
            new Answer(
                say.of("desk.token.answer", made.terms().name()), say.of("desk.token.terms")),
            made.token().text(),
            made.terms().purpose(),
            new TokenWords(say).reach(made.terms()),
            frame.format().time(made.terms().until()),
            ofAccount(address, made.post().account().id())));
    return "desk/token";
  }

  /// What is no number is outside every limit.
  private static int days(String text) {
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
  }

  @May(Right.ACCOUNTS)
  @PostMapping(MAPPED + "/end")
  String end(Address address, @RequestParam UUID token, @RequestParam Map<String, String> typed) {
    keeping.end(officers.actor(), token, reason(typed));
    return "redirect:/" + address.language().tag() + PATH;
  }

  private static String ofAccount(Address address, AccountId account) {
    return new Address(address.language(), PATH, Map.of(ACCOUNT, account.value().toString()))
        .href();
  }

  private static String field(Map<String, String> typed, String name) {
    return typed.getOrDefault(name, "").strip();
  }

  private static String reason(Map<String, String> typed) {
    var reason = field(typed, "reason");
    if (reason.isEmpty()) throw new Refused(StaffRefusal.REASON_MISSING, Map.of());
    return reason;
  }
}
