package chungtay.desk.entry;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.access.entry.EntryRefusal;
import chungtay.access.entry.Seat;
import chungtay.access.entry.SigningIn;
import chungtay.access.outside.Journey;
import chungtay.access.outside.OutsideProvider;
import chungtay.access.outside.ProviderNamed;
import chungtay.access.outside.Return;
import chungtay.frame.Address;
import chungtay.law.Language;
import chungtay.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The way in by an outside provider, and back from it.
@Controller
@Conditional(ProviderNamed.class)
class ProviderPages {

  static final String PATH = SignInPages.PATH + "/provider";

  private static final String MAPPED = "/{language:vi|en}" + PATH;

  /// Without a language: the provider is told one address, whatever people read.
  private static final String RETURN = PATH + "/return";

  private final OutsideProvider provider;
  private final SigningIn signingIn;
  private final Doorway doorway;

  ProviderPages(OutsideProvider provider, SigningIn signingIn, Doorway doorway) {
    this.provider = provider;
    this.signingIn = signingIn;
    this.doorway = doorway;
  }

  /// Leads to the provider, which is told where to send people back to.
  @May(Right.ENTER)
  @GetMapping(MAPPED)
  String leave(
      Address address, HttpServletRequest request, HttpServletResponse response, Model model) {
    var back = Back.to(address.parameter("to").orElse(""), address.language());
    try {
      var departure = provider.depart(back, returnTo(request));
      Seat.leaveFor(departure.sealed(), departure.lasts(), request, response);
      return "redirect:" + departure.to();
    } catch (Refused refused) {
      signingIn.notVouched(refused, Seat.visitor(request));
      return refused(refused, back, response, model);
    }
  }

  /// Lets in whom the provider vouches for, or says why not.
  @May(Right.ENTER)
  @GetMapping(RETURN)
  String back(
      Address address, HttpServletRequest request, HttpServletResponse response, Model model) {
    var journey = Seat.journey(request).flatMap(provider::journey);
    var back = journey.map(Journey::back).orElse("/" + address.language().tag());
    if (journey.isEmpty()) {
      // Whoever left from here brings a journey; anything else is no try, or a foreign page could
      // use up those of an office.
      var lost = new Refused(EntryRefusal.PROVIDER_JOURNEY_LOST, Map.of());
      return refused(lost, back, response, model);
    }
    var state = parameter(request, "state").orElse("");
    var brought =
        new Return(
            state, parameter(request, "code"), parameter(request, "error"), returnTo(request));
    try {
      var entry =
          signingIn.vouchedFor(
              state, Seat.visitor(request), () -> provider.vouched(journey, brought));
      Seat.take(entry, request, response);
      return "redirect:" + (entry.proven() ? back : language(back) + SignInPages.after(entry));
    } catch (Refused refused) {
      return refused(refused, back, response, model);
    }
  }

  /// At the door, so that people can try again or come in another way. What the provider sent
  /// stands in no link of the page.
  private String refused(Refused refused, String back, HttpServletResponse response, Model model) {
    response.setStatus(refused.refusal().status());
    var language = back.startsWith("/" + Language.EN.tag()) ? Language.EN : Language.VI;
    var door = new Address(language, SignInPages.PATH, Map.of());
    return doorway.shown(door, model, "", back, Optional.of(refused));
  }

  private static URI returnTo(HttpServletRequest request) {
    return URI.create(request.getRequestURL().toString()).resolve(RETURN);
  }

  private static String language(String page) {
    return page.substring(0, "/vi".length());
  }

  private static Optional<String> parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
  }
}
