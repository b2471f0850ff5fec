package chungtay.desk.entry;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.access.entry.PasswordRules;
import chungtay.access.entry.Seat;
import chungtay.access.entry.SigningIn;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.form.Wrong;
import chungtay.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Where a one-time code lets somebody choose a password: the first, or another for a lost one.
@Controller
class CodePages {

  private static final String MAPPED = "/{language:vi|en}" + SignInPages.PATH + "/code";

  private final Frames frames;
  private final SigningIn signingIn;

  CodePages(Frames frames, SigningIn signingIn) {
    this.frames = frames;
    this.signingIn = signingIn;
  }

  @May(Right.ENTER)
  @GetMapping(MAPPED)
  String asked(Address address, Model model) {
    return shown(address, model, address.parameter("code").orElse(""), Optional.empty());
  }

  private String shown(Address address, Model model, String code, Optional<Refused> refused) {
    var frame = frames.ofNoPlace(address, Menu.NONE);
    var say = frame.say();
    var answer =
        new Answer(
            say.of("desk.code.answer"), say.of("desk.code.terms", PasswordRules.SIGNS_AT_LEAST));
    model.addAttribute("frame", frame);
    model.addAttribute("page", new CodePage(answer, refused.map(one -> Wrong.of(one, say)), code));
    return "desk/code";
  }

  /// What somebody copied from their sheet, and the password that they chose.
  record Typed(String code, String password, String again) {

    @Override
    public String toString() {
      return "typed from a sheet";
    }
  }

  /// Sets the password and lets them in, or says why not.
  @May(Right.ENTER)
  @PostMapping(MAPPED)
  String use(
      Address address,
      Typed typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      var visitor = Seat.visitor(request);
      var entry = signingIn.withCode(typed.code(), typed.password(), typed.again(), visitor);
      Seat.take(entry, request, response);
      return "redirect:/" + address.language().tag() + SignInPages.after(entry);
    } catch (Refused refused) {
      response.setStatus(refused.refusal().status());
      return shown(address, model, typed.code(), Optional.of(refused));
    }
  }
}
