package chungtay.desk.entry;

import chungtay.access.May;
import chungtay.access.PostId;
import chungtay.access.Right;
import chungtay.access.entry.Entry;
import chungtay.access.entry.Seat;
import chungtay.access.entry.SigningIn;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The door: name and password; in the demo, a post.
@Controller
class SignInPages {

  static final String PATH = "/desk/sign-in";
  private static final String MAPPED = "/{language:vi|en}" + PATH;

  private final Frames frames;
  private final SigningIn signingIn;
  private final PostRows rows;

  SignInPages(Frames frames, SigningIn signingIn, PostRows rows) {
    this.frames = frames;
    this.signingIn = signingIn;
    this.rows = rows;
  }

  @May(Right.ENTER)
  @GetMapping(MAPPED)
  String door(Address address, Model model) {
    return shown(address, model, "", address.parameter("to").orElse(""), Optional.empty());
  }

  private String shown(
      Address address, Model model, String login, String back, Optional<Refused> refused) {
    var frame = frames.ofNoPlace(address, Menu.NONE);
    model.addAttribute("frame", frame);
    model.addAttribute("page", page(frame, login, back, refused));
    return "desk/sign-in";
  }

  private SignInPage page(Frame frame, String login, String back, Optional<Refused> refused) {
    var say = frame.say();
    var demo = rows.of(say, signingIn.ofDemo());
    var terms = say.of(demo.isEmpty() ? "desk.sign-in.terms" : "desk.sign-in.terms.demo");
    return new SignInPage(
        new Answer(say.of("desk.sign-in.answer"), terms),
        refused.map(one -> Wrong.of(one, say)),
        login,
        back,
        demo);
  }

  /// Lets somebody in, or says why not, with what they typed but the password.
  @May(Right.ENTER)
  @PostMapping(MAPPED)
  String enter(
      Address address,
      @RequestParam String login,
      @RequestParam String password,
      @RequestParam(defaultValue = "") String to,
      Browser browser) {
    try {
      return led(signingIn.withPassword(login, password, browser.visitor()), address, to, browser);
    } catch (Refused refused) {
      browser.response().setStatus(refused.refusal().status());
      return shown(address, browser.model(), login, to, Optional.of(refused));
    }
  }

  /// In the demo: from a post that is made up for it.
  @May(Right.ENTER)
  @PostMapping(MAPPED + "/demo")
  String enterDemo(Address address, @RequestParam UUID post, Browser browser) {
    return led(signingIn.asDemo(new PostId(post), browser.visitor()), address, "", browser);
  }

  private static String led(Entry entry, Address address, String to, Browser browser) {
    Seat.take(entry, browser.request(), browser.response());
    return "redirect:" + Back.to(to, address.language());
  }

  /// Ends the session of this browser.
  @May(Right.ENTER)
  @PostMapping(MAPPED + "/leave")
  String leave(Address address, HttpServletRequest request, HttpServletResponse response) {
    signingIn.leave();
    Seat.leave(request, response);
    return "redirect:/" + address.language().tag() + PATH;
  }
}
