package chungtay.desk.entry;

import chungtay.access.Account;
import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.access.entry.KeepingAnAccount;
import chungtay.access.entry.OneTimeCode;
import chungtay.access.entry.SecondFactors;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.form.Wrong;
import chungtay.refusal.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where one tells an app on one's telephone the secret of the second factor.
@Controller
class FactorPages {

  static final String PATH = AccountPages.PATH + "/second";
  private static final String MAPPED = "/{language:vi|en}" + PATH;

  private final Frames frames;
  private final Officers officers;
  private final SecondFactors factors;
  private final KeepingAnAccount keeping;

  FactorPages(Frames frames, Officers officers, SecondFactors factors, KeepingAnAccount keeping) {
    this.frames = frames;
    this.officers = officers;
    this.factors = factors;
    this.keeping = keeping;
  }

  /// A new secret at each asking; none is in force before its first code comes back.
  @May(Right.OWN)
  @GetMapping(MAPPED)
  String proposed(Address address, Model model) {
    return proposed(address, model, factors.propose(account()), Optional.empty());
  }

  private String proposed(
      Address address, Model model, SecondFactors.Proposal proposal, Optional<Refused> refused) {
    var frame = frames.ofNoPlace(address, Menu.NONE);
    var say = frame.say();
    var shown =
        new FactorPage.Proposal(
            proposal.sealed(),
            proposal.secret().replaceAll("(.{4})(?=.)", "$1 "),
            Square.of(proposal.address()));
    var answer = new Answer(say.of("desk.factor.answer"), say.of("desk.factor.terms"));
    var wrong = refused.map(one -> Wrong.of(one, say));
    return shown(model, frame, new FactorPage(answer, wrong, Optional.of(shown), List.of()));
  }

  private static String shown(Model model, Frame frame, FactorPage page) {
    model.addAttribute("frame", frame);
    model.addAttribute("page", page);
    return "desk/factor";
  }

  /// Puts the secret in force; the answer shows the recovery codes, which nothing shows again.
  @May(Right.OWN)
  @PostMapping(MAPPED)
  String accept(
      Address address,
      @RequestParam String sealed,
      @RequestParam String code,
      HttpServletResponse response,
      Model model) {
    try {
      var codes = keeping.addSecondFactor(account(), sealed, code);
      var frame = frames.ofNoPlace(address, Menu.NONE);
      var say = frame.say();
      var answer = new Answer(say.of("desk.factor.done"), say.of("desk.factor.done.terms"));
      var written = codes.stream().map(OneTimeCode::written).toList();
      return shown(
          model, frame, new FactorPage(answer, Optional.empty(), Optional.empty(), written));
    } catch (Refused refused) {
      response.setStatus(refused.refusal().status());
      return proposed(address, model, factors.again(account(), sealed), Optional.of(refused));
    }
  }

  private Account account() {
    return officers.asking().orElseThrow().account();
  }
}
