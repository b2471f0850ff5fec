package chungtay.desk.entry;

import chungtay.access.entry.SigningIn;
import chungtay.access.outside.OutsideProvider;
import chungtay.desk.entry.SignInPage.ToProvider;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.form.Wrong;
import chungtay.refusal.Refused;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The page of the door, with every way in that there is.
@Component
class Doorway {

  private final Frames frames;
  private final SigningIn signingIn;
  private final PostRows rows;
  private final ObjectProvider<OutsideProvider> provider;

  Doorway(
      Frames frames, SigningIn signingIn, PostRows rows, ObjectProvider<OutsideProvider> provider) {
    this.frames = frames;
    this.signingIn = signingIn;
    this.rows = rows;
    this.provider = provider;
  }

  /// Shows it, after a try with what was typed but the password.
  String shown(Address address, Model model, String login, String back, Optional<Refused> refused) {
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
        Optional.ofNullable(provider.getIfAvailable()).map(one -> button(one, frame, back)),
        demo);
  }

  private static ToProvider button(OutsideProvider provider, Frame frame, String back) {
    var leave = frame.page(ProviderPages.PATH);
    return new ToProvider(
        frame.say().with("desk.sign-in.provider", Map.of("name", provider.name())),
        (back.isEmpty() ? leave : leave.with("to", back)).href());
  }
}
