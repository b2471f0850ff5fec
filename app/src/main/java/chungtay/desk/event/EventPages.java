package chungtay.desk.event;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.desk.event.EventFormPage.Foretold;
import chungtay.desk.event.EventFormPage.Said;
import chungtay.frame.Address;
import chungtay.frame.form.Wrong;
import chungtay.refusal.Refused;
import chungtay.registry.event.EventRefusal;
import chungtay.registry.event.Proposal;
import chungtay.registry.event.Versions.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Telling what happened to a household: first what it would change, then that it is so.
@Controller
class EventPages {

  static final String PATH = "/desk/household/{id}/event/{kind}";
  private static final String MAPPED = "/{language:vi|en}" + PATH;

  private final EventForms forms;
  private final EventRooms rooms;
  private final Calling calling;

  EventPages(EventForms forms, EventRooms rooms, Calling calling) {
    this.forms = forms;
    this.rooms = rooms;
    this.calling = calling;
  }

  /// An empty form. Whose members it shows is written down.
  @May(Right.PROPOSE)
  @GetMapping(MAPPED)
  ModelAndView asked(Address address, @PathVariable String id, @PathVariable String kind) {
    var form = forms.opened(address, id, kind);
    return shown(form, new Said(Optional.empty(), List.of(), Optional.empty()));
  }

  /// What was typed: looked at, or recorded if this very content was looked at before.
  @May(Right.PROPOSE)
  @PostMapping(MAPPED)
  ModelAndView sent(
      Address address,
      @PathVariable String id,
      @PathVariable String kind,
      @RequestParam Map<String, String> all) {
    var form = forms.sent(address, id, kind, new Typed(all));
    var seen = seen(form.typed());
    try {
      var proposal = form.reader().proposal();
      if (form.typed().isChecked()) {
        var editor = rooms.editor(form.frame().today());
        var told = rooms.events().perform(proposal, editor, seen);
        return new ModelAndView("redirect:" + ToldPages.page(form.frame(), told.id()).href());
      }
      return said(form, seen, Optional.empty(), Optional.of(foretold(form, proposal)));
    } catch (Refused refused) {
      if (refused.refusal() == EventRefusal.IDENTITY_TAKEN) rooms.answeredOfNumber(form, true);
      var wrong = Wrong.of(refused, form.frame().say());
      var view = said(form, seen, Optional.of(wrong), Optional.empty());
      view.setStatus(HttpStatus.valueOf(refused.refusal().status()));
      return view;
    }
  }

  private static Version seen(Typed typed) {
    try {
      return new Version(Long.parseLong(typed.text(Typed.SEEN)));
    } catch (NumberFormatException e) {
      return new Version(0); // then everything that ever happened is shown before anything is told
    }
  }

  private Foretold foretold(EventForm form, Proposal proposal) {
    var consequences = rooms.events().foresee(proposal, rooms.editor(form.frame().today()));
    if (form.typed().maybe("number").isPresent()) rooms.answeredOfNumber(form, false);
    return calling.of(proposal.event(), form.frame().say()).foretold(consequences);
  }

  /// The form again, and how far whoever fills it has now seen what happened.
  private ModelAndView said(
      EventForm form, Version seen, Optional<Wrong> wrong, Optional<Foretold> foretold) {
    return shown(form, new Said(wrong, forms.changes(form, seen), foretold));
  }

  private ModelAndView shown(EventForm form, Said said) {
    var page = form.page(said, forms.seek(form));
    return new ModelAndView("desk/event-form", Map.of("frame", form.frame(), "page", page));
  }
}
