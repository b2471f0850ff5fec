package chungtay.notice.page;

import chungtay.access.Account;
import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.form.Wrong;
import chungtay.notice.mail.AddressProofs;
import chungtay.notice.mail.Addresses;
import chungtay.notice.mail.Choice;
import chungtay.notice.mail.KeepingAnAddress;
import chungtay.notice.mail.MailSettings;
import chungtay.refusal.Refused;
import chungtay.wording.Say;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where one says to which address one wants to be written, and of what.
@Controller
class MailPages {

  private static final String PATH = NoticePages.PATH + "/mail";
  private static final String MAPPED = "/{language:vi|en}" + PATH;

  private final Frames frames;
  private final Officers officers;
  private final KeepingAnAddress keeping;
  private final Known known;

  MailPages(Frames frames, Officers officers, KeepingAnAddress keeping, Known known) {
    this.frames = frames;
    this.officers = officers;
    this.keeping = keeping;
    this.known = known;
  }

  /// What is known of somebody's mail.
  @Component
  record Known(MailSettings settings, Addresses addresses, AddressProofs proofs) {}

  @May(Right.OWN)
  @GetMapping(MAPPED)
  String mail(Address address, Model model) {
    return shown(address, model, Optional.empty());
  }

  private String shown(Address address, Model model, Optional<Refused> refused) {
    var frame = frames.ofNoPlace(address, Menu.NONE);
    var say = frame.say();
    var wish = known.addresses().of(account().id());
    var awaited = known.proofs().awaited(account().id());
    model.addAttribute("frame", frame);
    model.addAttribute(
        "page",
        new MailPage(
            new Answer(headline(say, wish), say.of("notice.mail.terms")),
            refused.map(one -> Wrong.of(one, say)),
            known.settings().isSetUp(),
            wish.map(one -> one.address().text()).orElse(""),
            awaited.map(one -> one.text()).orElse(""),
            wish.map(one -> choices(say, one.choice())).orElse(List.of())));
    return "notice/mail";
  }

  private Account account() {
    return officers.asking().orElseThrow().account();
  }

  private String headline(Say say, Optional<Addresses.Wish> wish) {
    if (!known.settings().isSetUp()) return say.of("notice.mail.answer.not-set-up");
    return say.of("notice.mail.answer." + wish.map(Addresses.Wish::choice).orElse(Choice.NONE));
  }

  private static List<MailPage.Choosing> choices(Say say, Choice chosen) {
    return Stream.of(Choice.values())
        .map(choice ->
            new MailPage.Choosing(
                choice.name(),
                say.of("notice.mail.choice." + choice),
                say.of("notice.mail.choice." + choice + ".told"),
                choice == chosen))
        .toList();
  }

  @May(Right.OWN)
  @PostMapping(MAPPED + "/address")
  String propose(
      Address address,
      @RequestParam Map<String, String> typed,
      HttpServletResponse response,
      Model model) {
    return done(
        address,
        response,
        model,
        mine -> keeping.propose(mine, typed.getOrDefault("address", ""), address.language()));
  }

  @May(Right.OWN)
  @PostMapping(MAPPED + "/confirm")
  String confirm(
      Address address,
      @RequestParam Map<String, String> typed,
      HttpServletResponse response,
      Model model) {
    return done(
        address,
        response,
        model,
        mine -> keeping.confirm(mine, typed.getOrDefault("code", ""), address.language()));
  }

  @May(Right.OWN)
  @PostMapping(MAPPED + "/choice")
  String choose(
      Address address,
      @RequestParam Map<String, String> typed,
      HttpServletResponse response,
      Model model) {
    return done(
        address,
        response,
        model,
        mine -> keeping.choose(mine, typed.getOrDefault("choice", ""), address.language()));
  }

  @May(Right.OWN)
  @PostMapping(MAPPED + "/drop")
  String drop(Address address, HttpServletResponse response, Model model) {
    return done(address, response, model, keeping::drop);
  }

  /// Does it, or says on the same page why not.
  private String done(
      Address address, HttpServletResponse response, Model model, Consumer<Account> work) {
    try {
      work.accept(account());
      return "redirect:/" + address.language().tag() + PATH;
    } catch (Refused refused) {
      response.setStatus(refused.refusal().status());
      return shown(new Address(address.language(), PATH, Map.of()), model, Optional.of(refused));
    }
  }
}
