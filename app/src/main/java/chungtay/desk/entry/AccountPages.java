package chungtay.desk.entry;

import chungtay.access.Account;
import chungtay.access.Asking;
import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.PostId;
import chungtay.access.Right;
import chungtay.access.entry.KeepingAnAccount;
import chungtay.access.entry.Passwords;
import chungtay.access.entry.Seat;
import chungtay.access.entry.SecondFactors;
import chungtay.access.entry.Session;
import chungtay.access.entry.Sessions;
import chungtay.access.entry.SigningIn;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.form.Wrong;
import chungtay.refusal.Refused;
import chungtay.wording.Say;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What one does with one's own account: from which post one asks, where one is signed in, which
/// machines ask under it, by which password.
@Controller
class AccountPages {

  static final String PATH = "/desk/account";
  private static final String MAPPED = "/{language:vi|en}" + PATH;

  private final Frames frames;
  private final Officers officers;
  private final PostRows rows;
  private final Own own;

  AccountPages(Frames frames, Officers officers, PostRows rows, Own own) {
    this.frames = frames;
    this.officers = officers;
    this.rows = rows;
    this.own = own;
  }

  /// What is known of an account, and what may be done with it.
  @Component
  record Own(
      SigningIn signingIn,
      KeepingAnAccount keeping,
      Sessions sessions,
      OwnTokens tokens,
      Passwords passwords,
      SecondFactors factors) {}

  @May(Right.OWN)
  @GetMapping(MAPPED)
  String account(Address address, Model model) {
    return shown(address, model, Optional.empty());
  }

  private String shown(Address address, Model model, Optional<Refused> refused) {
    var frame = frames.ofNoPlace(address, Menu.NONE);
    var say = frame.say();
    var asking = asking();
    var account = asking.account();
    var posts = rows.of(say, own.signingIn().posts(asking));
    model.addAttribute("frame", frame);
    model.addAttribute(
        "page",
        new AccountPage(
            answer(say, asking),
            refused.map(one -> Wrong.of(one, say)),
            account.login(),
            posts,
            own.sessions().of(account.id()).stream().map(one -> row(say, one, asking)).toList(),
            own.tokens().of(say, account, posts),
            own.passwords().has(account.id()),
            factor(say, account)));
    return "desk/account";
  }

  private AccountPage.Factor factor(Say say, Account account) {
    var isOn = own.factors().has(account.id());
    var said =
        isOn
            ? say.of("desk.account.factor.on", own.factors().recoveryCodes(account.id()))
            : say.of("desk.account.factor.off");
    return new AccountPage.Factor(isOn, said);
  }

  private static Answer answer(Say say, Asking asking) {
    var account = asking.account();
    var terms =
        asking
            .post()
            .map(post ->
                say.of(
                    "desk.account.post",
                    say.of("access.role." + post.role()),
                    post.agency().shortName().in(say.language())))
            .orElseGet(() -> say.of("desk.account.post.none"));
    return new Answer(say.of("desk.account.answer", account.name()), terms);
  }

  private static AccountPage.SessionRow row(Say say, Session session, Asking asking) {
    return new AccountPage.SessionRow(
        session.id().toString(),
        Browser.of(session.agent()),
        session.address(),
        say.format().time(session.opened()),
        say.format().time(session.seen()),
        asking.session().equals(Optional.of(session.id())));
  }

  /// From now on this session asks from another post.
  @May(Right.OWN)
  @PostMapping(MAPPED + "/post")
  String take(Address address, @RequestParam UUID post) {
    own.signingIn().take(asking(), new PostId(post));
    return "redirect:/" + address.language().tag();
  }

  /// Ends a session, here or elsewhere.
  @May(Right.OWN)
  @PostMapping(MAPPED + "/end")
  String end(Address address, @RequestParam UUID session) {
    own.keeping().end(asking().account(), session);
    return "redirect:/" + address.language().tag() + PATH;
  }

  /// Ends a token that asks under this account.
  @May(Right.OWN)
  @PostMapping(MAPPED + "/token/end")
  String endToken(Address address, @RequestParam UUID token) {
    own.tokens().end(asking().account(), token);
    return "redirect:/" + address.language().tag() + PATH;
  }

  /// The old password, and twice the new one.
  record Typed(String old, String password, String again) {

    @Override
    public String toString() {
      return "passwords";
    }
  }

  @May(Right.OWN)
  @PostMapping(MAPPED + "/password")
  String change(
      Address address,
      Typed typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      var visitor = Seat.visitor(request);
      own.keeping().changePassword(asking(), visitor, typed.old(), typed.password(), typed.again());
      return "redirect:/" + address.language().tag() + PATH;
    } catch (Refused refused) {
      response.setStatus(refused.refusal().status());
      return shown(address, model, Optional.of(refused));
    }
  }

  /// The password is enough again.
  @May(Right.OWN)
  @PostMapping(MAPPED + "/second/drop")
  String drop(
      Address address,
      @RequestParam String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      own.keeping().dropSecondFactor(asking().account(), Seat.visitor(request), code);
      return "redirect:/" + address.language().tag() + PATH;
    } catch (Refused refused) {
      response.setStatus(refused.refusal().status());
      return shown(address, model, Optional.of(refused));
    }
  }

  private Asking asking() {
    return officers.asking().orElseThrow();
  }
}
