package chungtay.desk.law;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.law.Law;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Where anybody reads the law that Chung Tay goes by, and what nobody compared with the gazette.
@Controller
class LawPages {

  private final Frames frames;
  private final Law law;

  LawPages(Frames frames, Law law) {
    this.frames = frames;
    this.law = law;
  }

  @May(Right.LOOK)
  @GetMapping("/{language:vi|en}" + ProvisionAddress.PATH)
  String law(Address address, Model model) {
    var frame = frames.ofNoPlace(address, Menu.LAW);
    model.addAttribute("frame", frame);
    model.addAttribute("page", LawTold.page(law, frame.say(), address));
    return "desk/law";
  }
}
