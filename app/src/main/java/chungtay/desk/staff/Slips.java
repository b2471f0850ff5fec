package chungtay.desk.staff;

import chungtay.access.entry.KeepingStaff.Handed;
import chungtay.desk.entry.PostRow;
import chungtay.desk.staff.SlipsPage.Slip;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Shows codes on slips, this once: nothing keeps them.
@Component
record Slips(Frames frames, Kept kept) {

  String of(Address address, Model model, List<Handed> all) {
    var frame = frames.ofNoPlace(address, Menu.ACCOUNTS);
    var say = frame.say();
    var code =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/" + say.language().tag() + "/desk/sign-in/code")
            .toUriString();
    var answer = new Answer(say.of("desk.slips.answer", all.size()), say.of("desk.slips.terms"));
    var slips = all.stream().map(one -> slip(frame, one)).toList();
    model.addAttribute("frame", frame);
    model.addAttribute("page", new SlipsPage(answer, code, slips));
    return "desk/slips";
  }

  private Slip slip(Frame frame, Handed one) {
    var posts = kept.posts(frame.say(), one.account().id());
    return new Slip(
        one.account().name(),
        one.account().login(),
        posts.stream().map(PostRow::said).collect(Collectors.joining("; ")),
        posts.stream().map(PostRow::areas).distinct().collect(Collectors.joining("; ")),
        one.given().code().written(),
        frame.format().time(one.given().until()));
  }
}
