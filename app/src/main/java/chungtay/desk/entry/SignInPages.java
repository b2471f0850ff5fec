package chungtay.desk.entry;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.PostId;
import chungtay.access.Right;
import chungtay.access.entry.Entry;
import chungtay.access.entry.Seat;
import chungtay.access.entry.SigningIn;
import chungtay.frame.Address;
import chungtay.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  private final Doorway doorway;
  private final SigningIn signingIn;
  private final Officers officers;

  SignInPages(Doorway doorway, SigningIn signingIn, Officers officers) {
    this.doorway = doorway;
    this.signingIn = signingIn;
    this.officers = officers;
  }

  @May(Right.ENTER)
  @GetMapping(MAPPED)
  String door(Address address, Model model) {
    return doorway.shown(address, model, "", address.parameter("to").orElse(""), Optional.empty());
  }

  /// What somebody typed at the door.
  record Typed(String login, String password, @Nullable String to) {

    String back() {
      return Objects.requireNonNullElse(to, "");
    }

    @Override
    public String toString() {
      return "typed at the door";
    }
  }

  /// Lets somebody in, or says why not, with what they typed but the password.
  @May(Right.ENTER)
  @PostMapping(MAPPED)
  String enter(
      Address address,
      Typed typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      var entry = signingIn.withPassword(typed.login(), typed.password(), Seat.visitor(request));
      Seat.take(entry, request, response);
      return entry.proven()
          ? "redirect:" + Back.to(typed.back(), address.language())
          : "redirect:/" + address.language().tag() + after(entry);
    } catch (Refused refused) {
      response.setStatus(refused.refusal().status());
      return doorway.shown(address, model, typed.login(), typed.back(), Optional.of(refused));
    }
  }

  /// Where one goes next: to the first page, or to prove the rest.
  static String after(Entry entry) {
    return entry.proven() ? "" : PATH + "/second";
  }

  /// In the demo: from a post that is made up for it.
  @May(Right.ENTER)
  @PostMapping(MAPPED + "/demo")
  String enterDemo(
      Address address,
      @RequestParam UUID post,
      HttpServletRequest request,
      HttpServletResponse response) {
    Seat.take(signingIn.asDemo(new PostId(post), Seat.visitor(request)), request, response);
    return "redirect:/" + address.language().tag();
  }

  /// Ends the session of this browser.
  @May(Right.ENTER)
  @PostMapping(MAPPED + "/leave")
  String leave(Address address, HttpServletRequest request, HttpServletResponse response) {
    officers.asking().ifPresent(signingIn::leave);
    Seat.leave(request, response);
    return "redirect:/" + address.language().tag() + PATH;
  }
}
