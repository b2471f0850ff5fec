package chungtay.desk.staff;

import chungtay.access.Account;
import chungtay.access.entry.KeepingStaff.Welcomed;
import chungtay.access.entry.OneTimeCodes;
import chungtay.desk.staff.SlipsPage.Slip;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Shows codes on slips, this once: nothing keeps them.
@Component
record Slips(Frames frames, StaffLines lines) {

  String ofAll(Address address, Model model, List<Welcomed> all) {
    var frame = frames.ofNoPlace(address, Menu.ACCOUNTS);
    var slips = all.stream().map(one -> slip(frame, one)).toList();
    return shown(frame, model, slips);
  }

  private Slip slip(Frame frame, Welcomed one) {
    var duty = one.newcomer().duty();
    var role = frame.say().of("access.role." + duty.role());
    var place = lines.named(duty);
    var said = place.isEmpty() ? role : role + " · " + place;
    return slip(frame, one.account(), said, one.given());
  }

  String ofOne(Address address, Model model, Account account, OneTimeCodes.Given given) {
    var frame = frames.ofNoPlace(address, Menu.ACCOUNTS);
    return shown(frame, model, List.of(slip(frame, account, "", given)));
  }

  private static Slip slip(Frame frame, Account account, String duty, OneTimeCodes.Given given) {
    var until = frame.format().time(given.until());
    return new Slip(account.name(), account.login(), duty, given.code().written(), until);
  }

  private static String shown(Frame frame, Model model, List<Slip> slips) {
    var say = frame.say();
    var code =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/" + say.language().tag() + "/desk/sign-in/code")
            .toUriString();
    var answer = new Answer(say.of("desk.slips.answer", slips.size()), say.of("desk.slips.terms"));
    model.addAttribute("frame", frame);
    model.addAttribute("page", new SlipsPage(answer, code, slips));
    return "desk/slips";
  }
}
