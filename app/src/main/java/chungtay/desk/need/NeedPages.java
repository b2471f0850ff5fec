package chungtay.desk.need;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.desk.Sight;
import chungtay.desk.Sights;
import chungtay.frame.Address;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.form.Wrong;
import chungtay.measure.Filter;
import chungtay.plan.Doer;
import chungtay.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What the poor and near-poor households of a unit say that they need.
@Controller
class NeedPages {

  static final String PATH = "/desk/needs";
  private static final String MAPPED = "/{language:vi|en}" + PATH;
  private static final String PROVINCE = "19";

  private final Frames frames;
  private final Sights sights;
  private final NeedRooms rooms;
  private final NeedSheets sheets;

  NeedPages(Frames frames, Sights sights, NeedRooms rooms, NeedSheets sheets) {
    this.frames = frames;
    this.sights = sights;
    this.rooms = rooms;
    this.sheets = sheets;
  }

  @May(Right.LOOK)
  @GetMapping(MAPPED)
  String needs(Address address, Model model) {
    var sight = sight(address);
    model.addAttribute("frame", sight.frame());
    model.addAttribute("page", sheets.of(sight, NeedsTyped.NONE, Optional.empty()));
    return "desk/needs";
  }

  private Sight sight(Address address) {
    return sights.of(address, Menu.HOUSEHOLDS, address.parameter("unit").orElse(PROVINCE));
  }

  /// All of a page at once; what is refused stays ticked.
  @May(Right.PROPOSE)
  @PostMapping(MAPPED)
  ModelAndView state(Address address, @RequestParam MultiValueMap<String, String> form) {
    var sight = sight(of(address, form));
    var typed = NeedsTyped.of(form);
    try {
      var officers = rooms.officers();
      var by =
          new Doer(
              officers.post().orElseThrow(),
              officers.actor(),
              officers.scope("needs", sight.frame().today()));
      rooms.stating().state(sight.question(Filter.none()), typed.answers(), by);
      return new ModelAndView("redirect:" + sight.frame().address().href());
    } catch (Refused refused) {
      var page = sheets.of(sight, typed, Optional.of(Wrong.of(refused, sight.say())));
      var view = new ModelAndView("desk/needs", Map.of("frame", sight.frame(), "page", page));
      view.setStatus(HttpStatus.valueOf(refused.refusal().status()));
      return view;
    }
  }

  /// The page that the form stood on, of today: what is written is said today.
  private Address of(Address address, MultiValueMap<String, String> form) {
    var here = address.on(frames.ofNoPlace(address.without("day"), Menu.HOUSEHOLDS).today());
    for (var name : List.of("unit", "need", "after")) {
      var value = form.getFirst(name);
      if (value != null && !value.isBlank()) here = here.with(name, value);
    }
    return here;
  }
}
