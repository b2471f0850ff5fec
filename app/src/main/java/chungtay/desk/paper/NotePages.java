package chungtay.desk.paper;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.desk.paper.PaperPage.Typed;
import chungtay.frame.Address;
import chungtay.registry.paper.NoteId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Notes about a household: written, and withdrawn by their writer.
@Controller
class NotePages {

  private static final String MAPPED = "/{language:vi|en}/desk/household/{id}/note";

  private final PaperForms forms;
  private final PaperRooms rooms;

  NotePages(PaperForms forms, PaperRooms rooms) {
    this.forms = forms;
    this.rooms = rooms;
  }

  @May(Right.ATTACH)
  @PostMapping(MAPPED)
  ModelAndView write(
      Address address, @PathVariable String id, @RequestParam(defaultValue = "") String text) {
    var household = PaperForms.id(id);
    return forms.done(
        address,
        household,
        new Typed("", Optional.empty(), text),
        editor -> rooms.notes().write(household, text, editor));
  }

  @May(Right.ATTACH)
  @PostMapping(MAPPED + "/{note}/withdraw")
  ModelAndView withdraw(
      Address address,
      @PathVariable String id,
      @PathVariable UUID note,
      @RequestParam(defaultValue = "") String reason) {
    var household = PaperForms.id(id);
    return forms.done(
        address,
        household,
        Typed.NOTHING,
        editor -> rooms.notes().withdraw(household, new NoteId(note), reason, editor));
  }
}
