package chungtay.desk.entry;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.access.entry.EntryRefusal;
import chungtay.access.entry.Seat;
import chungtay.access.entry.SigningIn;
import chungtay.access.entry.Token;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.form.Wrong;
import chungtay.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where whoever has a second factor shows it after the password.
@Controller
class SecondPages {

  private static final String MAPPED = "/{language:vi|en}" + SignInPages.PATH + "/second";

  private final Frames frames;
  private final SigningIn signingIn;

  SecondPages(Frames frames, SigningIn signingIn) {
    this.frames = frames;
    this.signingIn = signingIn;
  }

  @May(Right.ENTER)
  @GetMapping(MAPPED)
  String asked(Address address, HttpServletRequest request, Model model) {
    signingIn.waiting(half(request));
    return shown(address, model, Optional.empty());
  }

  private String shown(Address address, Model model, Optional<Refused> refused) {
    var frame = frames.ofNoPlace(address, Menu.NONE);
    var say = frame.say();
    var answer = new Answer(say.of("desk.second.answer"), say.of("desk.second.terms"));
    model.addAttribute("frame", frame);
    model.addAttribute("page", new CodePage(answer, refused.map(one -> Wrong.of(one, say)), ""));
    return "desk/second";
  }

  /// Lets them in, or says why not; whoever waited too long begins anew.
  @May(Right.ENTER)
  @PostMapping(MAPPED)
  String prove(
      Address address,
      @RequestParam String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      var entry = signingIn.withSecondFactor(half(request), code, Seat.visitor(request));
      Seat.take(entry, request, response);
      return "redirect:/" + address.language().tag();
    } catch (Refused refused) {
      if (refused.refusal() == EntryRefusal.NOTHING_TO_PROVE) throw refused;
      response.setStatus(refused.refusal().status());
      return shown(address, model, Optional.of(refused));
    }
  }

  private static Token half(HttpServletRequest request) {
    return Seat.token(request)
        .orElseThrow(() -> new Refused(EntryRefusal.NOTHING_TO_PROVE, Map.of()));
  }
}
