package chungtay.desk.staff;

import chungtay.access.entry.KeepingStaff;
import chungtay.access.entry.KeepingStaff.Handed;
import chungtay.desk.entry.PostRow;
import chungtay.desk.entry.PostRows;
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
record Slips(Frames frames, KeepingStaff staff, PostRows rows) {

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
    var posts = rows.of(frame.say(), staff.posts(one.account().id()));
    var duty = posts.stream().map(post -> post.role() + " · " + post.agency());
    return new Slip(
        one.account().name(),
        one.account().login(),
        duty.collect(Collectors.joining("; ")),
        posts.stream().map(PostRow::areas).distinct().collect(Collectors.joining("; ")),
        one.given().code().written(),
        frame.format().time(one.given().until()));
  }
}
